import fc from 'fast-check';
import * as Y from 'yjs';
import { bind, readTree, type Binding } from '../../../src/store/binding';
import { diff, grounded } from '../../../src/store/changes';
import { readerOf, type Reader, type Shape } from '../../../src/store/shape';
import type { Tree } from '../../../src/store/tree';
import { emptyLog, record, redo, undo, type UndoLog } from '../../../src/store/undo';
import {
  addChannel,
  addRole,
  changeChannel,
  emptySample,
  removeChannel,
  removeRole,
  renameRole,
  sampleShape,
  setNote,
  setTitle,
  type Sample,
} from './sample';

/** A document as a tab holds it, without storage. */
export class ReplicaOf<P extends Tree> {
  readonly doc = new Y.Doc();
  readonly #shape: Shape<P>;
  readonly #reader: Reader<P>;
  readonly #binding: Binding;
  #log: UndoLog = emptyLog;
  #clock = 0;

  constructor(shape: Shape<P>, clientId: number) {
    this.#shape = shape;
    this.#reader = readerOf(shape);
    this.doc.clientID = clientId;
    this.#binding = bind(this.doc, Object.keys(shape.parts));
  }

  get plan(): P {
    return this.#reader.read(this.#binding.tree, this.#binding.takeTouched).plan;
  }

  /** The same, read anew from the document. */
  get fresh(): P {
    const tree = readTree(this.doc, Object.keys(this.#shape.parts));
    return readerOf(this.#shape).read(tree).plan;
  }

  get steps(): { done: number; undone: number } {
    return { done: this.#log.done.length, undone: this.#log.undone.length };
  }

  edit(act: (plan: P) => P): P {
    const after = act(this.plan);
    const changes = grounded(this.#binding.tree, diff(this.plan, after));
    this.#binding.write(changes, 'here');
    this.#clock += 400;
    if (changes.length > 0) this.#log = record(this.#log, { label: 'x', changes, at: this.#clock });
    return after;
  }

  travel(go: typeof undo): void {
    const travel = go(this.#log, this.#binding.tree);
    if (!travel) return;
    this.#log = travel.log;
    this.#binding.write(travel.changes, 'here');
  }

  pull(other: ReplicaOf<P>): void {
    const missing = Y.encodeStateAsUpdate(other.doc, Y.encodeStateVector(this.doc));
    Y.applyUpdate(this.doc, missing, 'tabs');
  }
}

export class Replica extends ReplicaOf<Sample> {
  constructor(clientId: number) {
    super(sampleShape, clientId);
  }
}

export function begun(clientId = 99): Replica {
  const replica = new Replica(clientId);
  replica.edit(() => ({ ...emptySample(), cover: { id: 'begun', title: 'begun', note: '' } }));
  return replica;
}

export type Edit = (sample: Sample) => Sample;

let ids = 0;
/** As in the product, no two people make the same id. */
const newId = (letter: string) => `${letter}${(ids++).toString(36)}`;

const pick = (rows: object, nth: number) => {
  const keys = Object.keys(rows);
  return keys[nth % (keys.length || 1)] ?? 'none';
};

const nth = fc.nat(5);
const text = fc.string({ maxLength: 4 });

export const edits: fc.Arbitrary<Edit> = fc.oneof(
  text.map(setTitle),
  text.map(setNote),
  text.map(
    (name): Edit =>
      (sample) =>
        addRole(newId('r'), name)(sample),
  ),
  fc.tuple(nth, text).map(
    ([n, name]): Edit =>
      (sample) =>
        renameRole(pick(sample.roles, n), name)(sample),
  ),
  nth.map(
    (n): Edit =>
      (sample) =>
        removeRole(pick(sample.roles, n))(sample),
  ),
  nth.map(
    (n): Edit =>
      (sample) =>
        addChannel(newId('c'), Object.keys(sample.roles)[n] ?? null)(sample),
  ),
  fc.tuple(nth, nth).map(
    ([n, r]): Edit =>
      (sample) =>
        changeChannel(pick(sample.channels, n), { owner: Object.keys(sample.roles)[r] ?? null })(
          sample,
        ),
  ),
  fc.tuple(nth, text, fc.array(fc.integer(), { maxLength: 3 })).map(
    ([n, name, hours]): Edit =>
      (sample) =>
        changeChannel(pick(sample.channels, n), { name, hours })(sample),
  ),
  nth.map(
    (n): Edit =>
      (sample) =>
        removeChannel(pick(sample.channels, n))(sample),
  ),
  // New objects, nothing changed.
  fc.constant<Edit>((sample) => ({ ...sample, roles: { ...sample.roles } })),
);

export type Step<P = Sample> =
  | { readonly kind: 'edit'; readonly who: number; readonly edit: (plan: P) => P }
  | { readonly kind: 'pull'; readonly who: number; readonly from: number }
  | { readonly kind: 'undo' | 'redo'; readonly who: number };

const who = fc.nat(2);

/** Anything that three people may do, one after another. */
export const stepsOf = <P>(edits: fc.Arbitrary<(plan: P) => P>): fc.Arbitrary<Step<P>> =>
  fc.oneof(
    { weight: 6, arbitrary: fc.record({ kind: fc.constant('edit' as const), who, edit: edits }) },
    { weight: 2, arbitrary: fc.record({ kind: fc.constant('pull' as const), who, from: who }) },
    {
      weight: 1,
      arbitrary: fc.record({ kind: fc.constantFrom('undo' as const, 'redo' as const), who }),
    },
  );
export const steps = stepsOf(edits);

export function take<P extends Tree>(
  replicas: readonly ReplicaOf<P>[],
  step: Step<P>,
): ReplicaOf<P> {
  const replica = replicas[step.who];
  if (!replica) throw new RangeError('no such replica');
  switch (step.kind) {
    case 'edit':
      replica.edit(step.edit);
      return replica;
    case 'pull':
      replica.pull(replicas[step.from] ?? replica);
      return replica;
    case 'undo':
      replica.travel(undo);
      return replica;
    case 'redo':
      replica.travel(redo);
      return replica;
    default:
      return step satisfies never;
  }
}

export function syncAll<P extends Tree>(replicas: readonly ReplicaOf<P>[]): void {
  for (let round = 0; round < 2; round++) {
    for (const one of replicas) for (const other of replicas) if (one !== other) one.pull(other);
  }
}
