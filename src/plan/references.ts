import type { Plan } from './plan';
import { pointsOf } from './shared/points';
import { rowOf, withoutRows, type Rows } from './shared/rows';

/** What becomes of a reference whose row has gone. */
type Loss =
  /** The field is null afterwards. */
  | 'clear'
  /** The row belonged to it and goes too. A field that may be null stands when it is. */
  | 'go';

/** The parts that are rows by id. */
export type RowPart = {
  [K in keyof Plan]: string extends keyof Plan[K] ? K : never;
}[keyof Plan];
export type RowOf<K extends RowPart> = Plan[K] extends Rows<infer TRow> ? TRow : never;

export interface Reference {
  readonly part: RowPart | 'marketMap';
  readonly field: string;
  readonly to: RowPart;
  readonly loss: Loss;
}

/**
 * Every field that holds an id: where it points and what becomes of it. In an order in which nothing points
 * to a part that comes later as its owner, so that one pass finds everything that goes.
 */
export const references: readonly Reference[] = [
  clears('participants', 'roleId', 'roles'),
  goes('channelOwners', 'channelId', 'channels'),
  goes('channelOwners', 'roleId', 'roles'),
  clears('measures', 'ownerRoleId', 'roles'),
  goes('readings', 'measureId', 'measures'),
  clears('standards', 'channelId', 'channels'),
  clears('standards', 'measureId', 'measures'),
  clears('goals', 'measureId', 'measures'),
  clears('goals', 'ownerRoleId', 'roles'),
  clears('goals', 'parentId', 'goals'),
  clears('touchpoints', 'stageId', 'stages'),
  clears('touchpoints', 'channelId', 'channels'),
  clears('workflows', 'channelId', 'channels'),
  clears('workflows', 'ownerRoleId', 'roles'),
  goes('rankings', 'competitorId', 'competitors'),
  goes('scores', 'criterionId', 'criteria'),
  goes('scores', 'competitorId', 'competitors'),
  clears('gaps', 'criterionId', 'criteria'),
  clears('marketMap', 'acrossCriterionId', 'criteria'),
  clears('marketMap', 'upCriterionId', 'criteria'),
  goes('personaChannels', 'personaId', 'personas'),
  goes('personaChannels', 'channelId', 'channels'),
  goes('journeyPersonas', 'journeyId', 'journeys'),
  goes('journeyPersonas', 'personaId', 'personas'),
  goes('cards', 'journeyId', 'journeys'),
  clears('cards', 'stageId', 'stages'),
  clears('cards', 'touchpointId', 'touchpoints'),
  clears('feedback', 'touchpointId', 'touchpoints'),
  clears('tactics', 'ownerRoleId', 'roles'),
  goes('tacticSteps', 'tacticId', 'tactics'),
  clears('tacticSteps', 'ownerRoleId', 'roles'),
  goes('tacticGoals', 'tacticId', 'tactics'),
  goes('tacticGoals', 'goalId', 'goals'),
  goes('tacticAnswers', 'tacticId', 'tactics'),
  goes('tacticAnswers', 'touchpointId', 'touchpoints'),
  goes('tacticAnswers', 'workflowId', 'workflows'),
  goes('tacticAnswers', 'cardId', 'cards'),
  goes('tacticAnswers', 'gapId', 'gaps'),
  goes('tacticAnswers', 'feedbackId', 'feedback'),
  goes('matrixRoles', 'matrixId', 'matrices'),
  goes('matrixRoles', 'roleId', 'roles'),
  goes('tasks', 'matrixId', 'matrices'),
  clears('tasks', 'tacticId', 'tactics'),
  goes('duties', 'taskId', 'tasks'),
  goes('duties', 'roleId', 'roles'),
  clears('surveys', 'channelId', 'channels'),
  clears('surveys', 'ownerRoleId', 'roles'),
  goes('questions', 'surveyId', 'surveys'),
  clears('questions', 'measureId', 'measures'),
  clears('lessons', 'tacticId', 'tactics'),
];

/** Where a field points; undefined: it holds no id. */
export function referenceIn(part: string, field: string): Reference | undefined {
  return references.find((reference) => reference.part === part && reference.field === field);
}

/** No id leads nowhere: it is cleared, or its row goes too. A plan in which all lead somewhere comes back as it is. */
export function withoutLostReferences(plan: Plan): Plan {
  return withoutLostWeaknesses(references.reduce(withoutLost, plan));
}

/** A weakness has no id but its words: whoever answers one that no longer stands there answers nothing. */
function withoutLostWeaknesses(plan: Plan): Plan {
  const { tacticAnswers, ownPosition } = plan;
  const there = pointsOf(ownPosition.weaknesses);
  const lost = Object.keys(tacticAnswers).filter((id) => {
    const weakness = rowOf(tacticAnswers, id)?.weakness ?? '';
    return weakness !== '' && !there.includes(weakness);
  });
  const next = withoutRows(tacticAnswers, new Set(lost));
  return next === tacticAnswers ? plan : { ...plan, tacticAnswers: next };
}

function withoutLost(plan: Plan, { part, field, to, loss }: Reference): Plan {
  const there: Rows<unknown> = plan[to];
  const isLost = (row: object) => {
    const id: unknown = Reflect.get(row, field);
    return typeof id === 'string' && rowOf(there, id) === undefined;
  };
  if (part === 'marketMap') {
    return isLost(plan.marketMap)
      ? { ...plan, marketMap: { ...plan.marketMap, [field]: null } }
      : plan;
  }
  const rows: Rows<object> = plan[part];
  const lost = Object.keys(rows).filter((id) => {
    const row = rows[id];
    return row !== undefined && isLost(row);
  });
  if (lost.length === 0) return plan;
  const next: Record<string, object> = { ...rows };
  for (const id of lost) {
    if (loss === 'go') Reflect.deleteProperty(next, id);
    else next[id] = { ...next[id], [field]: null };
  }
  return { ...plan, [part]: next };
}

function clears<K extends RowPart | 'marketMap'>(
  part: K,
  field: FieldOf<K>,
  to: RowPart,
): Reference {
  return { part, field, to, loss: 'clear' };
}

function goes<K extends RowPart>(part: K, field: FieldOf<K>, to: RowPart): Reference {
  return { part, field, to, loss: 'go' };
}

type FieldOf<K extends RowPart | 'marketMap'> = (K extends RowPart
  ? keyof RowOf<K>
  : keyof Plan['marketMap']) &
  string;
