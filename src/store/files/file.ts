import * as v from 'valibot';
import type * as Y from 'yjs';
import { err, ok, type Result } from '../../lib/result';
import { bind } from '../binding';
import { toBase64 } from '../bytes/base64';
import type { Bytes } from '../bytes/bytes';
import { checksum } from '../bytes/checksum';
import { diff, type Change } from '../changes';
import { migrate } from '../migrations';
import { attempt } from '../places/attempt';
import { wholeOf } from '../replica';
import { readerOf, versionOf, type Shape } from '../shape';
import { equal, isTree, own, type Tree } from '../tree';
import type { FileProblem, StateProblem } from './problem';
import { documentOf } from './state';

/** A copy of a document that came from outside, checked; plain data. */
export interface Copy<P> {
  readonly id: string;
  readonly plan: P;
  /** What lets it merge, saying exactly what `plan` says. Undefined: the file had none. */
  readonly state: Bytes | undefined;
  /** Where the readable part says something else than the state: someone edited it by hand, and it counts. */
  readonly editedByHand: readonly Change[];
  /** When it was saved, in milliseconds since the epoch, by the clock of whoever saved it. */
  readonly savedAt: number | undefined;
}

export interface ReadFile<P> {
  readonly copy: Copy<P>;
  /** The copy is the readable part alone, because the state was no good. */
  readonly problem?: StateProblem;
}

/** `<title>.touchpoint.json`: a plan to read, and beside it the Yjs update that lets two copies merge. */
export function writeFile<P extends Tree>(
  shape: Shape<P>,
  plan: P,
  state: Bytes,
  now = Date.now(),
): string {
  return JSON.stringify(fileOf(shape, plan, state, now), null, 2);
}

export function fileOf<P extends Tree>(shape: Shape<P>, plan: P, state: Bytes, now = Date.now()) {
  const text = toBase64(state);
  return {
    format: `touchpoint/${shape.kind}`,
    version: versionOf(shape),
    savedAt: new Date(now).toISOString(),
    plan,
    state: text,
    checksum: checksum(text),
  };
}

const pathsShown = 5;

/** @param value parsed JSON, not yet trusted. Never throws. */
export function readFile<P extends Tree>(
  shape: Shape<P>,
  value: unknown,
): Result<ReadFile<P>, FileProblem> {
  const file = v.safeParse(fileSchema(shape.kind), value);
  if (!file.success) return err({ kind: 'not-a-plan' });
  const { version, plan: tree, state, checksum: sum, savedAt } = file.output;
  if (version > versionOf(shape)) return err({ kind: 'too-new', version });
  const readable = planOf(shape, tree, version);
  if (!readable.ok) return readable;

  const plan = readable.value;
  const id = idOf(shape, plan);
  const bare = { id, plan, state: undefined, editedByHand: [], savedAt: momentOf(savedAt) };
  if (state === undefined) return ok({ copy: bare });
  const doc = documentOf(state, sum, Object.keys(shape.parts));
  if (!doc.ok) return ok({ copy: bare, problem: { kind: 'bad-state', cause: doc.error } });
  const [part, field] = shape.identity;
  if (!doc.value.getMap(part).has(field)) {
    return ok({ copy: bare, problem: { kind: 'bad-state', cause: 'incomplete' } });
  }
  const editedByHand = attempt(() => bringUpTo(doc.value, plan, version, shape), undefined);
  if (!editedByHand) return ok({ copy: bare, problem: { kind: 'bad-state', cause: 'unsafe' } });
  return ok({ copy: { ...bare, state: wholeOf(doc.value), editedByHand } });
}

function fileSchema(kind: string) {
  return v.object({
    format: v.literal(`touchpoint/${kind}`),
    version: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
    plan: v.custom<Tree>(isTree),
    state: v.optional(v.string()),
    checksum: v.optional(v.string()),
    savedAt: v.optional(v.unknown()),
  });
}

/** It is for a person to read and decides nothing: one that is no date is none. */
function momentOf(savedAt: unknown): number | undefined {
  const moment = typeof savedAt === 'string' ? Date.parse(savedAt) : NaN;
  return Number.isNaN(moment) ? undefined : moment;
}

/** A readable document of any released version, as one of now. */
export function planOf<P extends Tree>(
  shape: Shape<P>,
  tree: Tree,
  version: number,
): Result<P, FileProblem> {
  const migrated = withAllParts(
    shape,
    attempt(() => migrate(tree, version, shape.migrations), tree),
  );
  const { success, issues } = v.safeParse(v.object(shape.parts), migrated);
  if (!success) {
    const paths = issues.slice(0, pathsShown).map((issue) => v.getDotPath(issue) ?? '');
    return err({ kind: 'misshapen', paths });
  }
  // A list may pass for a record of rows.
  const lists = Object.keys(shape.parts).filter((part) => !isTree(own(migrated, part)));
  const { plan, misfits } = readerOf(shape).read(migrated);
  const paths = [...lists, ...misfits].slice(0, pathsShown);
  return paths.length > 0 ? err({ kind: 'misshapen', paths }) : ok(plan);
}

/** Parts come with time: one that a file does not have is empty. Without its identity it is no document. */
function withAllParts<P extends Tree>({ blank, identity, parts }: Shape<P>, tree: Tree): Tree {
  const missing = Object.keys(parts).filter(
    (part) => part !== identity[0] && !Object.hasOwn(tree, part),
  );
  return {
    ...tree,
    ...Object.fromEntries(missing.map((part) => [part, own(blank, part) ?? {}])),
  };
}

function idOf<P extends Tree>({ identity }: Shape<P>, plan: P): string {
  const [part, field] = identity;
  const fields = own(plan, part);
  const id = isTree(fields) ? own(fields, field) : undefined;
  return typeof id === 'string' ? id : '';
}

/** Makes the document say what the readable plan says. @throws if it will not, which only a malformed state does */
function bringUpTo<P extends Tree>(
  doc: Y.Doc,
  plan: P,
  version: number,
  shape: Shape<P>,
): Change[] {
  const binding = bind(doc, Object.keys(shape.parts));
  // An older state reads as an older plan: migrating it is an edit, as it is in the browser's own copy.
  binding.write(diff(binding.tree, migrate(binding.tree, version, shape.migrations)), 'migration');
  const stated = readerOf(shape).read(binding.tree).plan;
  const editedByHand = diff(stated, plan);
  binding.write(editedByHand, 'file');
  const says = readerOf(shape).read(binding.tree).plan;
  binding.destroy();
  if (!equal(says, plan)) throw new RangeError('malformed');
  return editedByHand;
}
