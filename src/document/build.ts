import type {
  Block,
  Callout,
  Cards,
  Cell,
  Contents,
  Definition,
  Definitions,
  Heading,
  HeadingLevel,
  Landscape,
  List,
  PageBreak,
  Paragraph,
  Quotation,
  Row,
  Table,
  Together,
  WriteIn,
} from './blocks';
import type { Inline } from './inline';

/** What a builder takes where runs of text are meant. */
export type Words = string | Inline | readonly (string | Inline)[];
/** What a builder takes where blocks are meant: bare words become one paragraph. */
export type Flow = string | readonly Block[];

const asText = (part: string | Inline): Inline =>
  typeof part === 'string' ? { kind: 'text', text: part } : part;

export function inline(words: Words): readonly Inline[] {
  if (typeof words === 'string') return words === '' ? [] : [asText(words)];
  return 'kind' in words ? [words] : words.map(asText);
}

const flow = (blocks: Flow): readonly Block[] =>
  typeof blocks === 'string' ? [paragraph(blocks)] : blocks;

export const strong = (words: Words): Inline => ({ kind: 'strong', content: inline(words) });
export const emphasis = (words: Words): Inline => ({ kind: 'emphasis', content: inline(words) });
export const superscript = (words: Words): Inline => ({
  kind: 'superscript',
  content: inline(words),
});
export const subscript = (words: Words): Inline => ({ kind: 'subscript', content: inline(words) });
export const code = (text: string): Inline => ({ kind: 'code', text });
export const link = (url: string, words: Words): Inline => ({
  kind: 'link',
  target: { kind: 'address', url },
  content: inline(words),
});

export const heading = (level: HeadingLevel, words: Words, id: string | null = null): Heading => ({
  kind: 'heading',
  level,
  content: inline(words),
  id,
});

export const paragraph = (words: Words, voice: Paragraph['voice'] = 'text'): Paragraph => ({
  kind: 'paragraph',
  content: inline(words),
  voice,
});

export const bullets = (items: readonly Flow[]): List => ({
  kind: 'list',
  marker: 'bullet',
  start: 1,
  items: items.map(flow),
});

export const numbered = (items: readonly Flow[], start = 1): List => ({
  kind: 'list',
  marker: 'number',
  start,
  items: items.map(flow),
});

export const definition = (term: Words, details: Flow): Definition => ({
  term: inline(term),
  details: flow(details),
});

export const definitions = (entries: readonly Definition[]): Definitions => ({
  kind: 'definitions',
  entries,
});

export const callout = (tone: Callout['tone'], title: Words, blocks: Flow): Callout => ({
  kind: 'callout',
  tone,
  title: inline(title),
  blocks: flow(blocks),
});

export const quotation = (blocks: Flow, source: Words = ''): Quotation => ({
  kind: 'quotation',
  blocks: flow(blocks),
  source: inline(source),
});

export const cell = (blocks: Flow, { columnSpan = 1, rowSpan = 1 }: Partial<Spans> = {}): Cell => ({
  blocks: flow(blocks),
  columnSpan,
  rowSpan,
});

type Spans = Pick<Cell, 'columnSpan' | 'rowSpan'>;
/** What a builder takes for a row: what its cells say, or cells that reach further. */
type RowWords = readonly (Flow | Cell)[];

interface TableWords {
  caption?: Words;
  widths?: readonly number[];
  /** Over the row that names each column: rows that name groups of them. */
  groups?: readonly RowWords[];
  header: RowWords;
  rows: readonly RowWords[];
  rowHeaders?: boolean;
}

/** Equal columns and no row headers unless said otherwise; an empty header is none. */
export const table = ({
  caption = '',
  widths,
  groups = [],
  header,
  rows,
  rowHeaders = false,
}: TableWords): Table => ({
  kind: 'table',
  caption: inline(caption),
  widths: widths ?? header.map(() => 1),
  header: [...groups, ...(header.length > 0 ? [header] : [])].map(row),
  rows: rows.map(row),
  rowHeaders,
});

const row = (cells: RowWords): Row =>
  cells.map((each) => (typeof each === 'object' && 'blocks' in each ? each : cell(each)));

export const writeIn = (label: Words, lines = 1): WriteIn => ({
  kind: 'write-in',
  label: inline(label),
  lines,
});

export const together = (blocks: readonly Block[]): Together => ({ kind: 'together', blocks });

export const landscape = (blocks: readonly Block[]): Landscape => ({ kind: 'landscape', blocks });

export const cards = (all: readonly Flow[]): Cards => ({ kind: 'cards', cards: all.map(flow) });

export const pageBreak: PageBreak = { kind: 'page-break' };

export const contents = (title: string, depth: HeadingLevel = 2): Contents => ({
  kind: 'contents',
  title,
  depth,
});
