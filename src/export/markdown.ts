import type { Block, Cell, List, Table } from '../document/blocks';
import type { Document } from '../document/document';
import type { Inline } from '../document/inline';
import { escaped, inlines } from './markdown-runs';
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
