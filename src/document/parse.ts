import * as v from 'valibot';
import { locales } from '../i18n/locales';
import { err, ok, type Result } from '../lib/result';
import type { Block, Cell } from './blocks';
import type { Document } from './document';
import { roles, type Figure } from './figure';
import type { Inline } from './inline';

const localeSchema = v.picklist(locales);

const inlineSchema: v.GenericSchema<unknown, Inline> = v.lazy(() => anyInline);
const runs = v.array(inlineSchema);

const targetSchema = v.variant('kind', [
  v.strictObject({ kind: v.literal('address'), url: v.string() }),
  v.strictObject({ kind: v.literal('heading'), id: v.string() }),
]);

const anyInline = v.variant('kind', [
  v.strictObject({ kind: v.literal('text'), text: v.string() }),
  v.strictObject({ kind: v.literal('code'), text: v.string() }),
  v.strictObject({ kind: v.literal('strong'), content: runs }),
  v.strictObject({ kind: v.literal('emphasis'), content: runs }),
  v.strictObject({ kind: v.literal('superscript'), content: runs }),
  v.strictObject({ kind: v.literal('subscript'), content: runs }),
  v.strictObject({ kind: v.literal('link'), target: targetSchema, content: runs }),
  v.strictObject({ kind: v.literal('language'), locale: localeSchema, content: runs }),
]);

const blockSchema: v.GenericSchema<unknown, Block> = v.lazy(() => anyBlock);
const flow = v.array(blockSchema);
const cell: v.GenericSchema<unknown, Cell> = v.strictObject({
  blocks: flow,
  columnSpan: v.number(),
  rowSpan: v.number(),
});
const level = v.picklist([1, 2, 3, 4]);

const point = v.tuple([v.number(), v.number()]);
const points = v.array(point);
const role = v.picklist(roles);
const stroke = v.strictObject({
  colour: role,
  width: v.number(),
  pattern: v.picklist(['solid', 'dashed', 'dotted']),
});
const painted = { fill: v.nullable(role), stroke: v.nullable(stroke) };

const step = v.variant('kind', [
  v.strictObject({ kind: v.literal('move'), to: point }),
  v.strictObject({ kind: v.literal('line'), to: point }),
  v.strictObject({ kind: v.literal('curve'), handles: v.tuple([point, point]), to: point }),
  v.strictObject({ kind: v.literal('close') }),
]);

const shape = v.variant('kind', [
  v.strictObject({ kind: v.literal('line'), from: point, to: point, stroke }),
  v.strictObject({ kind: v.literal('polyline'), points, stroke }),
  v.strictObject({ kind: v.literal('polygon'), points, ...painted }),
  v.strictObject({
    kind: v.literal('rectangle'),
    corner: point,
    width: v.number(),
    height: v.number(),
    radius: v.number(),
    ...painted,
  }),
  v.strictObject({ kind: v.literal('circle'), centre: point, radius: v.number(), ...painted }),
  v.strictObject({ kind: v.literal('path'), steps: v.array(step), ...painted }),
  v.strictObject({
    kind: v.literal('label'),
    content: runs,
    at: point,
    anchor: v.picklist(['start', 'middle', 'end']),
    vertical: v.picklist(['baseline', 'top', 'middle']),
    room: v.nullable(v.number()),
    size: v.picklist(['small', 'medium', 'text', 'large']),
    bold: v.boolean(),
    colour: role,
  }),
]);

const figure = v.strictObject({
  kind: v.literal('figure'),
  width: v.number(),
  height: v.number(),
  alternative: runs,
  caption: runs,
  mirrored: v.boolean(),
  shapes: v.array(shape),
}) satisfies v.GenericSchema<unknown, Figure>;

const anyBlock = v.variant('kind', [
  v.strictObject({ kind: v.literal('heading'), level, content: runs, id: v.nullable(v.string()) }),
  v.strictObject({
    kind: v.literal('paragraph'),
    content: runs,
    voice: v.picklist(['text', 'lead', 'small']),
  }),
  v.strictObject({
    kind: v.literal('list'),
    marker: v.picklist(['bullet', 'number']),
    start: v.number(),
    items: v.array(flow),
  }),
  v.strictObject({
    kind: v.literal('definitions'),
    entries: v.array(v.strictObject({ term: runs, details: flow })),
  }),
  v.strictObject({
    kind: v.literal('callout'),
    tone: v.picklist(['note', 'warning', 'plate', 'plain']),
    title: runs,
    blocks: flow,
  }),
  v.strictObject({ kind: v.literal('quotation'), blocks: flow, source: runs }),
  v.strictObject({
    kind: v.literal('table'),
    caption: runs,
    widths: v.array(v.number()),
    header: v.array(v.array(cell)),
    rows: v.array(v.array(cell)),
    rowHeaders: v.boolean(),
  }),
  figure,
  v.strictObject({ kind: v.literal('write-in'), label: runs, lines: v.number() }),
  v.strictObject({
    kind: v.literal('choices'),
    choices: v.array(v.strictObject({ label: runs, ticked: v.boolean() })),
  }),
  v.strictObject({ kind: v.literal('together'), blocks: flow }),
  v.strictObject({ kind: v.literal('landscape'), blocks: flow }),
  v.strictObject({ kind: v.literal('cards'), cards: v.array(flow) }),
  v.strictObject({ kind: v.literal('page-break') }),
  v.strictObject({ kind: v.literal('contents'), title: v.string(), depth: level }),
]);

const documentSchema: v.GenericSchema<unknown, Document> = v.strictObject({
  locale: localeSchema,
  title: v.string(),
  author: v.string(),
  date: v.pipe(v.string(), v.isoDate()),
  paper: v.picklist(['a4', 'letter']),
  running: v.strictObject({ header: v.string(), pageLabel: v.string() }),
  cover: v.nullable(
    v.strictObject({
      overline: v.string(),
      subtitle: runs,
      facts: v.array(v.strictObject({ term: v.string(), value: runs })),
    }),
  ),
  blocks: flow,
});

/** A page of the handbook, as the build leaves it for whoever joins pages. */
const pageSchema = v.strictObject({
  /** In full, without a fragment. */
  address: v.pipe(v.string(), v.url()),
  document: documentSchema,
});
export type PageDocument = v.InferOutput<typeof pageSchema>;

/** What the handbook of one language holds, in reading order. */
const handbookSchema = v.strictObject({
  sections: v.array(
    v.strictObject({
      section: v.string(),
      title: v.string(),
      lead: v.string(),
      /** Each page's name within the section, as in addresses. */
      slugs: v.array(v.string()),
    }),
  ),
});
export type Handbook = v.InferOutput<typeof handbookSchema>;

/** @param json what a file of the build's `documents/<locale>/<section>/` holds */
export const parsePage = (json: string) => parse(pageSchema, json);
/** @param json what the build's `documents/<locale>/handbook.json` holds */
export const parseHandbook = (json: string) => parse(handbookSchema, json);

/** @returns what is wrong, in words for the person who mends it, if it is not what it should be */
function parse<T>(schema: v.GenericSchema<unknown, T>, json: string): Result<T, string> {
  const read = v.safeParse(v.pipe(v.string(), v.parseJson(), schema), json);
  return read.success ? ok(read.output) : err(v.summarize(read.issues));
}
