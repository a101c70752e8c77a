import type { Block, Cell, List, Table } from '../document/blocks';
import type { Document } from '../document/document';
import { isSafeAddress, type Inline } from '../document/inline';
import { plainText } from '../document/texts';
import { matrixOf } from './matrix';

/** A document as GitHub-flavoured Markdown. What it says cannot turn into marks or markup. */
export function toMarkdown(document: Document): string {
  const { title, cover, blocks } = document;
  const facts = (cover?.facts ?? []).map(
    ({ term, value }) => `- ${escaped(term)}: ${inlines(value)}`,
  );
  const head = [
    `# ${escaped(title)}`,
    cover?.overline ? escaped(cover.overline) : '',
    ...joined(facts),
  ];
  return `${[...head, ...flow(blocks)].filter((part) => part !== '').join('\n\n')}\n`;
}

const joined = (lines: readonly string[]) => (lines.length === 0 ? [] : [lines.join('\n')]);

/** Each block as lines that a blank line follows. */
function flow(blocks: readonly Block[]): string[] {
  return blocks.flatMap(blockLines);
}

function blockLines(block: Block): string[] {
  switch (block.kind) {
    case 'heading':
      return [`${'#'.repeat(block.level + 1)} ${headingLine(block.content)}`];
    case 'paragraph':
      return [inlines(block.content)];
    case 'list':
      return [list(block)];
    case 'definitions':
      return block.entries.flatMap(({ term, details }) => [
        `**${inlines(term)}**`,
        ...flow(details),
      ]);
    case 'callout':
      return [
        quoted([
          ...(block.title.length > 0 ? [`**${inlines(block.title)}**`] : []),
          ...flow(block.blocks),
        ]),
      ];
    case 'quotation': {
      const source = block.source.length > 0 ? [`— ${inlines(block.source)}`] : [];
      return [quoted([...flow(block.blocks), ...source])];
    }
    case 'table':
      return [...(block.caption.length > 0 ? [inlines(block.caption)] : []), table(block)];
    case 'figure':
      return [
        quoted([inlines(block.alternative)]),
        ...(block.caption.length > 0 ? [inlines(block.caption)] : []),
      ];
    case 'write-in':
      return [inlines(block.label), ...Array.from({ length: block.lines }, () => '\\_'.repeat(40))];
    case 'choices':
      return [
        block.choices
          .map(({ label, ticked }) => `- [${ticked ? 'x' : ' '}] ${inlines(label)}`)
          .join('\n'),
      ];
    case 'together':
    case 'landscape':
      return flow(block.blocks);
    case 'cards':
      return block.cards.flatMap(flow);
    case 'page-break':
    case 'contents':
      return [];
    default:
      return block satisfies never;
  }
}

/** One line, and signs at its end are words. */
const headingLine = (content: readonly Inline[]) =>
  inlines(content)
    .replaceAll('\n', ' ')
    .replace(/(^|\s)(#+\s*)$/, '$1\\$2');

const quoted = (parts: readonly string[]) =>
  parts
    .join('\n\n')
    .split('\n')
    .map((line) => (line === '' ? '>' : `> ${line}`))
    .join('\n');

function list({ marker, start, items }: List): string {
  return items
    .map((item, index) => {
      const mark = marker === 'bullet' ? '- ' : `${String(start + index)}. `;
      const [first = '', ...others] = flow(item).join('\n\n').split('\n');
      const indent = ' '.repeat(mark.length);
      return [mark + first, ...others.map((line) => (line === '' ? '' : indent + line))].join('\n');
    })
    .join('\n');
}

/** Markdown has one row of names; others follow as they are. */
function table(block: Table): string {
  const { header, rows } = matrixOf(block, cellText);
  const [names = block.widths.map(() => ''), ...others] = header;
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [row(names), row(names.map(() => '---')), ...[...others, ...rows].map(row)].join('\n');
}

/** A cell is one line. */
const cellText = ({ blocks }: Cell) =>
  flow(blocks)
    .join('<br>')
    .replaceAll('\n', '<br>')
    .replace(/(?<!\\)\|/g, '\\|');

function inlines(content: readonly Inline[]): string {
  return content.reduce((before, part, index) => {
    const next = content[index + 1];
    const after = next === undefined ? '' : plainText([next]).slice(0, 1);
    return before + inlineText(part, { before: before.slice(-1), after });
  }, '');
}

/** The letters that stand beside some words. */
interface Neighbours {
  readonly before: string;
  readonly after: string;
}

function inlineText(part: Inline, beside: Neighbours): string {
  switch (part.kind) {
    case 'text':
      return escaped(part.text);
    case 'code':
      return code(part.text);
    case 'strong':
    case 'emphasis':
      return marked(part.kind, inlines(part.content), beside);
    case 'superscript':
      return `<sup>${inlines(part.content)}</sup>`;
    case 'subscript':
      return `<sub>${inlines(part.content)}</sub>`;
    case 'language':
      return inlines(part.content);
    case 'link': {
      const words = inlines(part.content);
      const { target } = part;
      return target.kind === 'address' && isSafeAddress(target.url)
        ? `[${words}](<${encodeURI(decodedOnce(target.url)).replace(/[<>\n]/g, encodeURIComponent)}>)`
        : words;
    }
    default:
      return part satisfies never;
  }
}

/** So that what is percent-encoded already is not encoded twice. */
function decodedOnce(url: string): string {
  try {
    return decodeURI(url);
  } catch {
    return url;
  }
}

const marks = { strong: ['**', 'strong'], emphasis: ['*', 'em'] } as const;
const isOpen = (letter: string) => letter === '' || /[\s\p{P}\p{S}]/u.test(letter);
const isSign = (letter: string) => /[\p{P}\p{S}]/u.test(letter);

/**
 * Stars make words bold only where they touch a letter on the inside or a blank on the outside: blanks at the
 * ends go outside, and where Chinese signs stand between letters a tag does it.
 */
function marked(kind: keyof typeof marks, words: string, { before, after }: Neighbours): string {
  const [, lead = '', inner = '', trail = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(words) ?? [];
  if (inner === '') return words;
  const [mark, name] = marks[kind];
  const isMarkable =
    !/[*_]$/.test(before) &&
    !/^[*_]/.test(after) &&
    (!isSign(inner.slice(0, 1)) || lead !== '' || isOpen(before)) &&
    (!isSign(inner.slice(-1)) || trail !== '' || isOpen(after));
  const [open, close] = isMarkable ? [mark, mark] : [`<${name}>`, `</${name}>`];
  return lead + open + inner + close + trail;
}

function code(text: string): string {
  const longest = Math.max(0, ...Array.from(text.matchAll(/`+/g), ([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  const pad = /^`|`$|^ .* $/.test(text) ? ' ' : '';
  return fence + pad + text.replaceAll('\n', ' ') + pad + fence;
}

/** Signs that mean something to Markdown, anywhere or at the start of a line. */
function escaped(text: string): string {
  return text
    .replace(/[\\`*_[\]<>|~]/g, '\\$&')
    .replace(/&(?=#?\w+;)/g, '\\&')
    .split('\n')
    .map((line, index) =>
      (index === 0 ? line : line.trimStart())
        .replace(/^(#{1,6}(?=\s|$)|[-+=](?=\s|$|-|=))/, '\\$&')
        .replace(/^(\d+)([.)])(?=\s|$)/, '$1\\$2'),
    )
    .join('\n');
}
