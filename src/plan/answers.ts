import type { Gap } from './comparison/schema';
import type { Card } from './journeys/schema';
import type { Plan } from './plan';
import type { Feedback } from './reviews/schema';
import { addRow, deleteRows, linkId } from './rows';
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
type AnswerField = keyof typeof answerable;
const fields = ['touchpointId', 'workflowId', 'cardId', 'gapId', 'feedbackId'] as const;

/** What a tactic can answer: a row of one of these parts. */
export interface Target {
  readonly field: AnswerField;
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
export function answer(plan: Plan, tacticId: string, { field, id }: Target): Plan {
  const linked = linkId(tacticId, id);
  const found: Rows<unknown> = plan[answerable[field]];
  const isThere = rowOf(plan.tactics, tacticId) && rowOf(found, id) !== undefined;
  if (!isThere || rowOf(plan.tacticAnswers, linked)) return plan;
  const nothing = { touchpointId: null, workflowId: null, cardId: null, gapId: null };
  const row = { tacticId, ...nothing, feedbackId: null, [field]: id };
  return { ...plan, tacticAnswers: { ...plan.tacticAnswers, [linked]: row } };
}

export function takeBackAnswer(plan: Plan, tacticId: string, { id }: Target): Plan {
  return deleteRows(plan, 'tacticAnswers', [linkId(tacticId, id)]);
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
  return undefined;
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
  ...gapsIn(plan.gaps),
  ...feedbackIn(plan.feedback),
];

/** Weak is a touchpoint rated 1 or 2, or one with a weakness or a threat written down. */
const touchpointsIn = finding(
  'touchpointId',
  ({ name, rating, weaknesses, threats }: Touchpoint) => {
    const points = [...lines(weaknesses), ...lines(threats)];
    return { name, points, asks: points.length > 0 || (rating !== null && rating <= 2) };
  },
);

const workflowsIn = finding(
  'workflowId',
  ({ name, gaps, redundancies, missing, equipped }: Workflow) => {
    const points = [...lines(gaps), ...lines(redundancies), ...lines(missing)];
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
  points: lines(note),
  asks: name.trim() !== '',
}));

const feedbackIn = finding('feedbackId', ({ heard, changed }: Feedback) => {
  const name = lines(heard)[0] ?? '';
  return { name, points: [], asks: name !== '' && changed.trim() === '' };
});

/** Looks at the rows of a part once for as long as they are the same, and gives the same objects. */
function finding<TRow extends { readonly order: string }>(
  field: AnswerField,
  look: (row: TRow) => Omit<Found, keyof Target>,
): (rows: Rows<TRow>) => readonly Found[] {
  const known = new WeakMap<Rows<TRow>, readonly Found[]>();
  return (rows) => {
    const before = known.get(rows);
    if (before) return before;
    const found = inOrder(rows).map(([id, row]) => ({ field, id, ...look(row) }));
    known.set(rows, found);
    return found;
  };
}

/** The points of a list, one a line. */
function lines(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
