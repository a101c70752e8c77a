import { standingIn, type Standing } from '../compared';
import type { Criterion } from '../comparison/schema';
import type { Plan } from '../plan';
import { inOrder } from '../shared/rows';

export function criteriaThatStand(
  plan: Plan,
  standing: Standing,
): (readonly [string, Criterion])[] {
  return inOrder(plan.criteria).filter(([id]) => standingIn(plan, id) === standing);
}

/** The names of the tactics that answer a gap, a pain point, what was heard. */
export function tacticsThatAnswer(
  { tacticAnswers, tactics }: Pick<Plan, 'tacticAnswers' | 'tactics'>,
  field: 'gapId' | 'cardId',
  id: string,
): string[] {
  const answering = new Set(
    Object.values(tacticAnswers).flatMap((answer) =>
      answer[field] === id ? [answer.tacticId] : [],
    ),
  );
  return inOrder(tactics).flatMap(([tacticId, { name }]) =>
    answering.has(tacticId) ? [name] : [],
  );
}
