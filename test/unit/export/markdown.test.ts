import MarkdownIt from 'markdown-it';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bullets, heading, link, paragraph, strong, table } from '../../../src/document/build';
import { textsOf } from '../../../src/document/texts';
import { toMarkdown } from '../../../src/export/markdown';
import { blocks, documentOf } from './documents';

/** GitHub's dialect, with bare addresses as links, as a reader of another make. */
const reader = new MarkdownIt({ html: true, linkify: false }).enable('table');

/** What a reader shows, as words without blanks. */
function shown(markdown: string): string {
  const words: string[] = [];
  const visit = (tokens: ReturnType<typeof reader.parse>): void => {
    for (const token of tokens) {
      if (token.type === 'text' || token.type === 'code_inline') words.push(token.content);
      if (token.children) visit(token.children);
    }
  };
  visit(reader.parse(markdown, {}));
  return squeezed(words.join('').replaceAll('<br>', ''));
}
const squeezed = (text: string) => text.replace(/[\s—]|_{40}/g, '');

describe('a document as Markdown', () => {
  it('reads as what it says, whatever signs are in it', () => {
    fc.assert(
      fc.property(blocks, (generated) => {
        const markdown = toMarkdown(documentOf(generated));
        const wanted = squeezed(['Plan', ...textsOf(generated)].join(''));
        expect(sorted(shown(markdown))).toBe(sorted(wanted));
      }),
      { numRuns: 400 },
    );
  });

  it('makes words bold beside Chinese signs', () => {
    const markdown = toMarkdown(documentOf([paragraph([strong('目標：'), '首次回覆'])]));
    expect(reader.render(markdown)).toContain('<strong>目標：</strong>首次回覆');
  });

  it('has headings below its title, lists and tables', () => {
    const markdown = toMarkdown(
      documentOf([
        heading(1, 'Goals'),
        bullets(['one', 'two']),
        table({ header: ['Goal', 'Owner'], rows: [['a | b', 'c\nd']] }),
      ]),
    );
    expect(markdown).toBe(
      '# Plan\n\n## Goals\n\n- one\n- two\n\n| Goal | Owner |\n| --- | --- |\n| a \\| b | c<br>d |\n',
    );
  });

  it('keeps safe links and sets others as words', () => {
    const links = [
      'https://example.com/x y',
      'mailto:a@example.com',
      'javascript:alert(1)',
      'http://a',
    ];
    const tokens = links.map((url) =>
      reader.render(toMarkdown(documentOf([paragraph([link(url, 'here')])]))),
    );
    expect(tokens.map((html) => /href="([^"]*)"/.exec(html)?.[1])).toEqual([
      undefined,
      'mailto:a@example.com',
      undefined,
      undefined,
    ]);
  });
});

/** A table's caption or a quotation's source may stand elsewhere than in the order of the words. */
const sorted = (text: string) => Array.from(text).sort().join('');
