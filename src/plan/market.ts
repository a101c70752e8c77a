import { partiesOf, scoreOf, type Party } from './compared';
import { freeField, standsIn, type MarketPlace } from './comparison/free-field';
import type { Criterion } from './comparison/schema';
import type { Plan } from './plan';
import { rowOf } from './shared/rows';

/** The picture of the market: everybody placed by two scores, and the field that no competitor holds. */
export interface Market {
  readonly across: Criterion;
  readonly up: Criterion;
  readonly placed: readonly (Party & MarketPlace)[];
  /** A score is missing on one of the axes. */
  readonly unplaced: readonly Party[];
  /** Null: a competitor is excellent in both, or there is none to compare with. */
  readonly free: MarketPlace | null;
  readonly freeIsOurs: boolean;
}

/** Null where no two different criteria span it. */
export function viewMarket(
  plan: Pick<Plan, 'marketMap' | 'criteria' | 'competitors' | 'scores'>,
): Market | null {
  const { acrossCriterionId, upCriterionId } = plan.marketMap;
  const across = rowOf(plan.criteria, acrossCriterionId);
  const up = rowOf(plan.criteria, upCriterionId);
  if (!across || !up || across === up) return null;
  const scored = (criterionId: string | null, { competitorId }: Party) =>
    criterionId === null ? null : (scoreOf(plan, criterionId, competitorId)?.score ?? null);

  const placed: (Party & MarketPlace)[] = [];
  const unplaced: Party[] = [];
  for (const party of partiesOf(plan)) {
    const [x, y] = [scored(acrossCriterionId, party), scored(upCriterionId, party)];
    if (x === null || y === null) unplaced.push(party);
    else placed.push({ ...party, across: x, up: y });
  }
  const others = placed.filter(({ competitorId }) => competitorId !== null);
  const free = others.length === 0 ? null : freeField(others);
  const us = placed.find(({ competitorId }) => competitorId === null);
  const freeIsOurs = free !== null && us !== undefined && standsIn(us, free);
  return { across, up, placed, unplaced, free, freeIsOurs };
}
