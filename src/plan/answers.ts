import type { Gap } from './comparison/schema';
import type { Card } from './journeys/schema';
import type { Plan } from './plan';
import type { Feedback } from './reviews/schema';
import { addRow, deleteRows, linkId } from './rows';
import { pointsOf } from './shared/points';
import { inOrder, rowOf, type Rows } from './shared/rows';
import type { TacticAnswer } from './tactics/schema';
import type { Touchpoint } from './touchpoints/schema';
import type { Workflow } from './workflows/schema';

/** The fields of an answer that say what it answers, and the part that each points to. */
const answerable = {
  touchpointId: 'touchpoints',
  workflowId: 'workflows',
  cardId: 'cards',
  gapId: 'gaps',
  feedbackId: 'feedback',
} as const satisfies Partial<Record<keyof TacticAnswer, keyof Plan>>;
type RowField = keyof typeof answerable;
const fields = ['touchpointId', 'workflowId', 'cardId', 'gapId', 'feedbackId'] as const;

/** What a tactic can answer: a row of one of these parts, or a line of our own weaknesses. */
export interface Target {
  readonly field: RowField | 'weakness';
  /** Of a weakness, `weaknessId` of its words. */
  readonly id: string;
}

/** Something found that asks for a tactic. */
export interface Problem extends Target {
  /** What it is called; of a card or of feedback, what it says. */
  readonly name: string;
  /** What is wrong, one point each. */
  readonly points: readonly string[];
}

/** Says that a tactic answers what was found; both have to be there. */
export function answer(plan: Plan, tacticId: string, target: Target): Plan {
  const said = fieldsOf(plan, target);
  if (!said || !rowOf(plan.tactics, tacticId)) return plan;
  if (linksOf(plan, tacticId, target).length > 0) return plan;
  const nothing = { touchpointId: null, workflowId: null, cardId: null, gapId: null };
  const row = { tacticId, ...nothing, feedbackId: null, weakness: '', ...said };
  return {
    ...plan,
    tacticAnswers: { ...plan.tacticAnswers, [freeLinkId(plan, tacticId, target.id)]: row },
  };
}

export function takeBackAnswer(plan: Plan, tacticId: string, target: Target): Plan {
  return deleteRows(plan, 'tacticAnswers', linksOf(plan, tacticId, target));
}

/** How an answer says what it answers; undefined: that is not there. */
function fieldsOf(plan: Plan, { field, id }: Target): Partial<TacticAnswer> | undefined {
  if (field === 'weakness') {
    const found = weaknessesIn(plan.ownPosition).find((one) => one.id === id);
    return found && { weakness: found.name };
  }
  const rows: Rows<unknown> = plan[answerable[field]];
  return rowOf(rows, id) === undefined ? undefined : { [field]: id };
}

function linksOf({ tacticAnswers }: Plan, tacticId: string, { id }: Target): string[] {
  return Object.keys(tacticAnswers).filter((key) => {
    const row = rowOf(tacticAnswers, key);
    return row?.tacticId === tacticId && targetOf(row)?.id === id;
  });
}

/** A weakness that was worded anew keeps the id of its answer, so that of its old words may be taken. */
function freeLinkId(plan: Plan, tacticId: string, id: string): string {
  const key = linkId(tacticId, id);
  return rowOf(plan.tacticAnswers, key) ? freeLinkId(plan, tacticId, weaknessId(key)) : key;
}

/** A line has no id but its words: the same words, the same id. */
export function weaknessId(words: string): string {
  let [high, low] = [1, 2];
  for (const letter of words) {
    const code = letter.codePointAt(0) ?? 0;
    high = Math.imul(high ^ code, 0x9e3779b1);
    low = Math.imul(low ^ code, 0x5f356495);
  }
  return `w${[high, low].map((half) => (half >>> 0).toString(36)).join('')}`;
}

/** A new tactic, last, that answers what was found. */
export function addTacticFor(plan: Plan, tacticId: string, target: Target): Plan {
  return answer(addRow(plan, { part: 'tactics', id: tacticId }), tacticId, target);
}

/** What an answer answers; undefined: nothing, after a merge. */
function targetOf(row: TacticAnswer): Target | undefined {
  for (const field of fields) {
    const id = row[field];
    if (id !== null) return { field, id };
  }
  return row.weakness === '' ? undefined : { field: 'weakness', id: weaknessId(row.weakness) };
}

/** What a tactic answers, in the order of the plan. */
export function answeredBy(plan: Plan, tacticId: string): Problem[] {
  const ids = new Set(
    Object.values(plan.tacticAnswers).flatMap((row) =>
      row.tacticId === tacticId ? (targetOf(row)?.id ?? []) : [],
    ),
  );
  return everything(plan).filter(({ id }) => ids.has(id));
}

/** All that asks for a tactic, whether one answers it or not. */
export function problemsIn(plan: Plan): Problem[] {
  return everything(plan).filter(({ asks }) => asks);
}

/** What no tactic answers. A tactic that was dropped answers nothing. */
export function openProblems(plan: Plan): Problem[] {
  const answered = new Set(
    Object.values(plan.tacticAnswers).flatMap((row) => {
      const isDropped = rowOf(plan.tactics, row.tacticId)?.status === 'dropped';
      return isDropped ? [] : (targetOf(row)?.id ?? []);
    }),
  );
  return problemsIn(plan).filter(({ id }) => !answered.has(id));
}

interface Found extends Problem {
  /** It is a problem: what is sound asks for no tactic, though one may answer it. */
  readonly asks: boolean;
}

const everything = (plan: Plan): Found[] => [
  ...touchpointsIn(plan.touchpoints),
  ...workflowsIn(plan.workflows),
  ...cardsIn(plan.cards),
  ...weaknessesIn(plan.ownPosition),
  ...gapsIn(plan.gaps),
  ...feedbackIn(plan.feedback),
];

/** Weak is a touchpoint rated 1 or 2, or one with a weakness or a threat written down. */
const touchpointsIn = finding(
  'touchpointId',
  ({ name, rating, weaknesses, threats }: Touchpoint) => {
    const points = [...pointsOf(weaknesses), ...pointsOf(threats)];
    return { name, points, asks: points.length > 0 || (rating !== null && rating <= 2) };
  },
);

const workflowsIn = finding(
  'workflowId',
  ({ name, gaps, redundancies, missing, equipped }: Workflow) => {
    const points = [...pointsOf(gaps), ...pointsOf(redundancies), ...pointsOf(missing)];
    return { name, points, asks: points.length > 0 || equipped === 'no' };
  },
);

const cardsIn = finding('cardId', ({ text, lane }: Card) => ({
  name: text,
  points: [],
  asks: lane === 'pain' && text.trim() !== '',
}));

const gapsIn = finding('gapId', ({ name, note }: Gap) => ({
  name,
  points: pointsOf(note),
  asks: name.trim() !== '',
}));

const feedbackIn = finding('feedbackId', ({ heard, changed }: Feedback) => {
  const name = pointsOf(heard)[0] ?? '';
  return { name, points: [], asks: name !== '' && changed.trim() === '' };
});

/** Each line of our own weaknesses, one that stands there twice once. */
const weaknessesIn = once(({ weaknesses }: Plan['ownPosition']): readonly Found[] =>
  [...new Set(pointsOf(weaknesses))].map((name) => {
    return { field: 'weakness', id: weaknessId(name), name, points: [], asks: true };
  }),
);

/** Looks at the rows of a part. */
function finding<TRow extends { readonly order: string }>(
  field: RowField,
  look: (row: TRow) => Omit<Found, keyof Target>,
): (rows: Rows<TRow>) => readonly Found[] {
  return once((rows) => inOrder(rows).map(([id, row]) => ({ field, id, ...look(row) })));
}

/** Looks once for as long as a part is the same, and gives the same objects. */
function once<TPart extends object>(look: (part: TPart) => readonly Found[]) {
  const known = new WeakMap<TPart, readonly Found[]>();
  return (part: TPart): readonly Found[] => {
    const found = known.get(part) ?? look(part);
    known.set(part, found);
    return found;
  };
}
