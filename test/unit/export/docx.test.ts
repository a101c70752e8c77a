import { strFromU8, unzipSync } from 'fflate';
import fc from 'fast-check';
import mammoth from 'mammoth';
import { describe, expect, it } from 'vitest';
import type { Block } from '../../../src/document/blocks';
import {
  cell,
  contents,
  heading,
  link,
  numbered,
  paragraph,
  table,
} from '../../../src/document/build';
import { textsOf } from '../../../src/document/texts';
import { writeFile } from '../../../src/export/write';
import { locales, type Locale } from '../../../src/i18n/locales';
import { planToDocument } from '../../../src/plan/document';
import { examplePlan } from '../../../src/plan/example/example';
import { documentWords, exampleWords } from '../plan/messages';
import { blocks, documentOf } from './documents';

const today = '2026-11-22';
const bytesOf = (written: readonly Block[], locale: Locale = 'en') =>
  writeFile({ format: 'docx', document: documentOf(written, locale) });
const partOf = (bytes: Uint8Array, name: string) =>
  strFromU8(unzipSync(bytes)[name] ?? new Uint8Array());
/** What another program reads out of the file. */
async function wordsOf(bytes: Uint8Array): Promise<string> {
  const { value } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) });
  return squeezed(value);
}
/** Signs of direction are not words. */
const squeezed = (text: string) =>
  text.replace(/[\s☐☑\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '');

describe('a document as a Word file', () => {
  it('reads as what it says, in its order', async () => {
    await fc.assert(
      fc.asyncProperty(blocks, async (generated) => {
        const bytes = await bytesOf(generated);
        expect(await wordsOf(bytes)).toBe(squeezed(['Plan', ...textsOf(generated)].join('')));
      }),
      { numRuns: 40 },
    );
  });

  it.each(locales)('says in %s all that the plan says', async (locale) => {
    const plan = examplePlan(exampleWords(locale), locale, { id: 'p1', today });
    const document = planToDocument(plan, documentWords(locale), locale, { today });
    const bytes = await writeFile({ format: 'docx', document });
    // What figures say stands in their drawings.
    const drawings = Object.entries(unzipSync(bytes)).flatMap(([name, file]) =>
      name.endsWith('.svg') ? [strFromU8(file).replace(/<[^>]+>/g, '')] : [],
    );
    const words = (await wordsOf(bytes)) + squeezed(drawings.join(''));
    const lost = textsOf(document.blocks).filter((text) => !words.includes(squeezed(text)));
    expect(lost).toEqual([]);
    const xml = partOf(bytes, 'word/document.xml');
    expect(/<w:bidi\/>/.test(xml)).toBe(locale === 'ar');
    expect(/<w:bidiVisual\/>/.test(xml)).toBe(locale === 'ar');
  });

  it('has real headings, repeated header rows, lists that each count from one, and its contents', async () => {
    const bytes = await bytesOf([
      contents('Contents'),
      heading(1, 'Goals'),
      numbered(['a', 'b']),
      heading(2, 'More'),
      numbered(['c']),
      table({ header: ['x'], rows: [['y']] }),
    ]);
    const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) });
    expect(value).toContain('<h1>');
    expect(value).toContain('<ol><li>a</li><li>b</li></ol>');
    expect(value).toContain('<thead><tr><th>');
    const xml = partOf(bytes, 'word/document.xml');
    const lists = Array.from(xml.matchAll(/<w:numId w:val="(\d+)"\/>/g), ([, list]) => list);
    expect(new Set(lists).size).toBe(2);
    expect(xml).toContain('TOC \\h \\o &quot;1-2&quot;');
  });

  it('lets every line grow to the figure that stands in it', async () => {
    const styles = partOf(await bytesOf([paragraph('text')]), 'word/styles.xml');
    const spacings = Array.from(styles.matchAll(/<w:spacing [^>]*w:line="[^>]*>/g), String);
    expect(spacings.length).toBeGreaterThan(2);
    expect(spacings.filter((spacing) => !spacing.includes('w:lineRule="auto"'))).toEqual([]);
  });

  it('turns the pages of what is wide, and joins cells', async () => {
    const wide: Block = {
      kind: 'landscape',
      blocks: [
        table({ header: ['a', 'b'], rows: [[cell('over both', { columnSpan: 2 })], ['c', 'd']] }),
      ],
    };
    const xml = partOf(
      await bytesOf([paragraph('before'), wide, paragraph('after')]),
      'word/document.xml',
    );
    const turns = Array.from(xml.matchAll(/<w:pgSz [^>]*>/g), ([size]) =>
      size.includes('landscape'),
    );
    expect(turns).toEqual([false, true, false]);
    expect(xml).toContain('<w:gridSpan w:val="2"/>');
  });

  it('lets no address out but https and mailto', async () => {
    const urls = [
      'https://example.com/a',
      'javascript:alert(1)',
      'file:///etc/passwd',
      'mailto:a@b.c',
    ];
    const bytes = await bytesOf(urls.map((url) => paragraph([link(url, 'here')])));
    const targets = Array.from(
      partOf(bytes, 'word/_rels/document.xml.rels').matchAll(
        /Target="([^"]+)" TargetMode="External"/g,
      ),
      ([, target]) => target,
    );
    expect(targets).toEqual(['https://example.com/a', 'mailto:a@b.c']);
  });
});
