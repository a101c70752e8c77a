import * as v from 'valibot';
import type { Change } from './changes';
import type { Migration } from './migrations';
import { isTree, own, withKeys, type Node, type Tree } from './tree';

/** What the store must know of a kind of document. The store itself knows none. */
export interface Shape<P extends Tree> {
  /** In the names of its keys: `touchpoint:<kind>:<id>:…`. */
  readonly kind: string;
  /** Schema of each part: an object of fields, or a record of rows by id. */
  readonly parts: Readonly<Record<keyof P & string, v.GenericSchema>>;
  /** The part and field that hold the document's own id. Whoever lacks it is not the whole document. */
  readonly identity: readonly [part: string, field: string];
  /** Its version is one more than there are migrations. */
  readonly migrations: readonly Migration[];
  /** A document with every field and no rows: what a field that cannot be read falls back to. */
  readonly blank: P;
  /** Pure, deterministic, idempotent; returns its argument if there is nothing to repair. */
  readonly repair: (plan: P) => P;
}

export const versionOf = ({ migrations }: Pick<Shape<Tree>, 'migrations'>) => migrations.length + 1;

/** Keys of rows and fields, by part. */
export type Touched = ReadonlyMap<string, ReadonlySet<string>>;
const none: ReadonlySet<string> = new Set();

/** Reads trees as documents, part by part and row by row; what did not change is not parsed again. */
export interface Reader<P> {
  /**
   * @param takeTouched tells what has changed since it was last asked; without it everything is read anew
   * @param since what has happened: an edit keeps what a merge can break, so after one alone nothing is repaired
   */
  read(tree: Tree, takeTouched?: () => Touched, since?: 'edit' | 'merge'): Reading<P>;
  /** @throws TypeError if a change makes a row or field that could not be read back: a bug in an edit */
  check(after: Tree, changes: readonly Change[], label: string): void;
}

export interface Reading<P> {
  readonly plan: P;
  /** Paths of rows and fields that are not of their shape. They stay in the document and are not shown. */
  readonly misfits: readonly string[];
}

export function readerOf<P extends Tree>(shape: Shape<P>): Reader<P> {
  const readers = new Map(
    Object.entries<v.GenericSchema>(shape.parts).map(([name, schema]) => [
      name,
      partReader(schema, own(shape.blank, name)),
    ]),
  );
  let last: { tree: Tree; reading: Reading<P> } | undefined;
  /** Nothing had to be repaired at the last reading. */
  let isSound = false;

  function read(tree: Tree, takeTouched?: () => Touched, since = 'merge'): Reading<P> {
    if (last?.tree === tree) return last.reading;
    // What was touched since this reader read for the first time is all that it has not seen.
    const touched = takeTouched?.();
    const isFirst = last === undefined;
    const touchedIn = (name: string) =>
      isFirst || !touched ? undefined : (touched.get(name) ?? none);
    const parts = [...readers].map(([name, reader]) => {
      return { name, ...reader.read(own(tree, name), touchedIn(name)) };
    });
    // Each part has just been parsed by its own schema, and all parts are there.
    const whole = Object.fromEntries(parts.map(({ name, part }) => [name, part])) as P;
    const misfits = parts.flatMap(({ name, misfits }) => misfits.map((key) => `${name}/${key}`));
    const plan = since === 'edit' && isSound ? whole : shape.repair(whole);
    isSound = plan === whole;
    last = { tree, reading: { plan, misfits } };
    return last.reading;
  }

  return {
    read,
    check(after, changes, label) {
      for (const { path } of changes) {
        const [name = '', key = ''] = path;
        const part = own(after, name);
        const value = isTree(part) ? own(part, key) : undefined;
        const fits = readers.get(name)?.fits(key, value) ?? false;
        if (!fits) throw new TypeError(`The edit “${label}” makes ${name}/${key} misshapen`);
      }
    },
  };
}

interface Read {
  readonly from: Node | undefined;
  readonly result: { readonly part: Tree; readonly misfits: readonly string[] };
}

interface PartReader {
  read(
    part: Node | undefined,
    touched?: ReadonlySet<string>,
  ): { part: Tree; misfits: readonly string[] };
  /** @param value undefined: the row or field is taken away */
  fits(key: string, value: Node | undefined): boolean;
}

function partReader(schema: v.GenericSchema, blank: Node | undefined): PartReader {
  const rows = recordIn(schema);
  if (rows) return rowsReader(rows);
  if (hasEntries(schema) && isTree(blank)) return fieldsReader(schema.entries, blank);
  throw new TypeError('A part is an object of fields or a record of rows');
}

function rowsReader({ key: keySchema, value: rowSchema }: RecordOf): PartReader {
  let last: Read = { from: undefined, result: { part: {}, misfits: [] } };

  function parse(key: string, row: Node | undefined): Tree | undefined {
    if (!isTree(row) || !fits(keySchema, key)) return undefined;
    const { success, output } = v.safeParse(rowSchema, row);
    return success && isTree(output) ? output : undefined;
  }

  function read(from: Node | undefined, touched?: ReadonlySet<string>): Read['result'] {
    if (last.from === from) return last.result;
    const now = isTree(from) ? from : {};
    const rows = new Map<string, Tree | undefined>();
    for (const key of touched ?? keysOfEither(now, last.from)) {
      rows.set(key, parse(key, own(now, key)));
    }
    const misfits = last.result.misfits.filter((key) => !rows.has(key));
    for (const [key, row] of rows) if (!row && Object.hasOwn(now, key)) misfits.push(key);
    last = { from, result: { part: withKeys(last.result.part, [], rows), misfits } };
    return last.result;
  }

  return {
    read,
    fits: (key, row) => row === undefined || (fits(keySchema, key) && fits(rowSchema, row)),
  };
}

function keysOfEither(now: Tree, before: Node | undefined): string[] {
  return [...Object.keys(now), ...(isTree(before) ? Object.keys(before) : [])];
}

function fieldsReader(fields: Readonly<Record<string, v.GenericSchema>>, blank: Tree): PartReader {
  let last: Read | undefined;

  function read(from: Node | undefined): Read['result'] {
    if (last && last.from === from) return last.result;
    const misfits: string[] = [];
    const entries = Object.entries(fields).flatMap(([key, schema]) => {
      const value = isTree(from) ? own(from, key) : undefined;
      if (value !== undefined && fits(schema, value)) return [[key, value] as const];
      if (value !== undefined) misfits.push(key);
      return [[key, own(blank, key) ?? null] as const];
    });
    const result = { part: Object.fromEntries(entries), misfits };
    last = { from, result };
    return result;
  }

  return {
    read,
    fits: (key, value) => {
      const schema = Object.hasOwn(fields, key) ? fields[key] : undefined;
      return schema !== undefined && value !== undefined && fits(schema, value);
    },
  };
}

function fits(schema: v.GenericSchema, value: Node): boolean {
  return v.is(schema, value);
}

interface RecordOf {
  readonly key: v.GenericSchema;
  readonly value: v.GenericSchema;
}

/** The record schema itself or within a pipe. */
function recordIn(schema: v.GenericSchema): RecordOf | undefined {
  const steps: readonly unknown[] =
    'pipe' in schema && Array.isArray(schema.pipe) ? schema.pipe : [schema];
  return steps.find(isRecordSchema);
}

function isRecordSchema(step: unknown): step is RecordOf {
  if (typeof step !== 'object' || step === null || !('type' in step)) return false;
  return step.type === 'record' && 'key' in step && 'value' in step;
}

function hasEntries(
  schema: v.GenericSchema,
): schema is v.GenericSchema & { entries: Record<string, v.GenericSchema> } {
  return 'entries' in schema;
}
