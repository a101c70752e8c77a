import * as v from 'valibot';
import { applicable, invert, type Change } from './changes';
import { isLeaf, isTree, type Node, type Tree } from './tree';

/**
 * What this tab did and can take back. Plain values: it goes into sessionStorage and outlives a
 * reload. `Y.UndoManager` cannot be saved: the deleted content that it points at is collected by the
 * next tab that saves the plan.
 */
export interface UndoLog {
  readonly done: readonly Step[];
  readonly undone: readonly Step[];
}

export interface Step {
  /** Names the act, for “Undo: add goal”; a message key, not words. */
  readonly label: string;
  readonly changes: readonly Change[];
  /** When the step's last edit was made; 0: nothing joins it. Only pauses in typing are told from it. */
  readonly at: number;
}

export const emptyLog: UndoLog = { done: [], undone: [] };

const typingPauseMs = 1000;
const stepsKept = 100;

/** Adds a step. Typing on in one field joins the step before, until a pause. A new step ends redoing. */
export function record(log: UndoLog, step: Step): UndoLog {
  const last = log.done.at(-1);
  const joined = last && join(last, step);
  const done = joined ? [...log.done.slice(0, -1), joined] : [...log.done, step];
  return { done: done.slice(-stepsKept), undone: [] };
}

/** True where only texts change, which is how typing reaches the store: one, or more that say the same. */
export function isTyping(changes: readonly Change[]): boolean {
  const isText = ({ before, after }: Change) =>
    typeof before === 'string' && typeof after === 'string';
  return changes.length > 0 && changes.every(isText);
}

/** A step back or forth. `changes` may be written now; what someone else has changed since is left out. */
export interface Travel {
  readonly log: UndoLog;
  readonly step: Step;
  readonly changes: readonly Change[];
}

export function undo(log: UndoLog, tree: Tree): Travel | undefined {
  const step = log.done.at(-1);
  if (!step) return undefined;
  const changes = applicable(tree, invert(step.changes));
  const taken = { ...step, changes: invert(changes) };
  const undone = changes.length > 0 ? [...log.undone, taken] : log.undone;
  return { step, changes, log: { done: log.done.slice(0, -1), undone } };
}

export function redo(log: UndoLog, tree: Tree): Travel | undefined {
  const step = log.undone.at(-1);
  if (!step) return undefined;
  const changes = applicable(tree, step.changes);
  const done = changes.length > 0 ? [...log.done, { ...step, changes, at: 0 }] : log.done;
  return { step, changes, log: { done, undone: log.undone.slice(0, -1) } };
}

function join(last: Step, step: Step): Step | undefined {
  if (!isTyping(last.changes) || !isTyping(step.changes)) return undefined;
  const [first, next] = [last.changes[0], step.changes[0]];
  if (!first || !next || last.label !== step.label) return undefined;
  const pause = step.at - last.at;
  const together = pause >= 0 && pause < typingPauseMs && isSamePlace(first, next);
  const goesOn = step.changes.every((change) => {
    const before = changeAt(last, change);
    return before === undefined || before.after === change.before;
  });
  if (!together || !goesOn) return undefined;
  const sofar = last.changes.map((one) => ({
    ...one,
    after: changeAt(step, one)?.after ?? one.after,
  }));
  return { ...step, changes: [...sofar, ...step.changes.filter((one) => !changeAt(last, one))] };
}

const changeAt = ({ changes }: Step, place: Change) =>
  changes.find((change) => isSamePlace(change, place));

const isSamePlace = (one: Change, other: Change) => one.path.join('/') === other.path.join('/');

const charactersMax = 500_000;
const texts = new WeakMap<Step, string>();

/** The newest steps that fit. Steps never change, so each is turned into text once. */
export function logToText({ done, undone }: UndoLog): string {
  let room = charactersMax;
  const fitting = (steps: readonly Step[]) => {
    const newest = steps.toReversed().map(textOf);
    const cut = newest.findIndex((text) => (room -= text.length) < 0);
    return (cut < 0 ? newest : newest.slice(0, cut)).reverse().join(',');
  };
  return `{"done":[${fitting(done)}],"undone":[${fitting(undone)}]}`;
}

function textOf(step: Step): string {
  const text = texts.get(step) ?? JSON.stringify(step);
  texts.set(step, text);
  return text;
}

const node = v.optional(v.custom<Node>((value) => isLeaf(value) || isTree(value)));
const step = v.object({
  label: v.string(),
  at: v.number(),
  changes: v.array(
    v.pipe(
      v.object({ path: v.array(v.string()), before: node, after: node }),
      v.transform(({ path, before, after }): Change => ({ path, before, after })),
    ),
  ),
});
const logSchema = v.object({ done: v.array(step), undone: v.array(step) });

/** Only this tab writes the text; one that was cut or altered is no log, and stops nothing. */
export function textToLog(text: string | null): UndoLog {
  try {
    const saved: unknown = JSON.parse(text ?? 'null');
    return v.is(logSchema, saved) ? v.parse(logSchema, saved) : emptyLog;
  } catch {
    return emptyLog;
  }
}
