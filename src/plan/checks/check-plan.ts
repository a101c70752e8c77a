import type { Plan } from '../plan';
import type { Finding } from './finding';
import { checkAudit } from './audit';
import { checkCompetitors } from './competitors';
import { checkCover } from './cover';
import { checkGoals } from './goals';
import { checkMeasures } from './measures';
import { checkOptimise } from './optimise';
import { checkPersonas } from './personas';
import { checkResearch } from './research';
import { checkSurveys } from './surveys';
import { checkTactics } from './tactics';

/** One step's checks; pure, and quick enough to run at each key: look only at what has changed where you can. */
export type Check = (plan: Plan, options: { today: string }) => Finding[];

/** In the order of the steps. */
const checks: readonly Check[] = [
  checkCover,
  checkGoals,
  checkAudit,
  checkCompetitors,
  checkResearch,
  checkPersonas,
  checkTactics,
  checkSurveys,
  checkMeasures,
  checkOptimise,
];

/**
 * All that will not work in the plan, step by step.
 * @param today ISO calendar date; a plan has no clock
 */
export function checkPlan(plan: Plan, options: { today: string }): Finding[] {
  return checks.flatMap((check) => check(plan, options));
}
