import type { Page } from 'playwright';
import { addGoal, describeGoal, setDue, setGoalOwner } from '../../../src/plan/goals/edits';
import { emptyPlan, planVersion, type Plan } from '../../../src/plan/plan';
import { addRow, link } from '../../../src/plan/rows';

const numbers = (count: number) => Array.from({ length: count }, (_, n) => n);
const one = <T>(of: readonly T[], n: number) => of[n % of.length];

const roles = numbers(12).map((n) => `role-${String(n)}`);
const channels = numbers(15).map((n) => `channel-${String(n)}`);
const stages = ['awareness', 'consideration', 'decision', 'afterPurchase'] as const;

/** What a plan holds that a large team has worked on for a year. */
export const size = { goals: 200, touchpoints: 1000, tactics: 300 };

export function largePlan(): Plan {
  let plan = emptyPlan({ id: 'large', locale: 'en', title: 'A large plan' });
  for (const id of roles)
    plan = addRow(plan, { part: 'roles', id, fields: { name: `Team ${id}` } });
  for (const kind of stages) plan = addRow(plan, { part: 'stages', id: kind, fields: { kind } });
  for (const id of channels) {
    plan = addRow(plan, { part: 'channels', id, fields: { name: `Channel ${id}` } });
    plan = link(plan, 'channelOwners', id, one(roles, id.length) ?? '');
  }
  for (const n of numbers(size.goals)) plan = withGoal(plan, n);
  for (const n of numbers(size.touchpoints)) plan = withTouchpoint(plan, n);
  for (const n of numbers(size.tactics)) plan = withTactic(plan, n);
  return plan;
}

function withGoal(plan: Plan, n: number): Plan {
  const id = `goal-${String(n)}`;
  const parentId = n % 5 === 0 ? null : `goal-${String(n - (n % 5))}`;
  let next = addGoal(plan, { id, parentId });
  next = describeGoal(next, id, `Customers of group ${String(n)} do not have to write twice.`);
  next = setGoalOwner(next, id, one(roles, n) ?? null);
  return setDue(next, id, '2027-09-30');
}

function withTouchpoint(plan: Plan, n: number): Plan {
  return addRow(plan, {
    part: 'touchpoints',
    id: `touchpoint-${String(n)}`,
    fields: {
      name: `Touchpoint ${String(n)} on the way to the door`,
      stageId: one(stages, n) ?? null,
      channelId: one(channels, n) ?? null,
      purpose: 'The customer wants to know when the box will come.',
      rating: (n % 5) + 1,
      evidence: 'partly',
      weaknesses: n % 3 === 0 ? 'The page says nothing for an hour.' : '',
    },
  });
}

function withTactic(plan: Plan, n: number): Plan {
  const id = `tactic-${String(n)}`;
  const next = addRow(plan, {
    part: 'tactics',
    id,
    fields: {
      name: `Tactic ${String(n)}`,
      ownerRoleId: one(roles, n) ?? null,
      start: '2027-02-01',
      end: '2027-05-31',
    },
  });
  return link(next, 'tacticGoals', id, `goal-${String(n % size.goals)}`);
}

/**
 * Puts the large plan into a browser, as a file that a person opens.
 * @param list address of the list of plans
 * @returns where the plan is then, from the root of the site
 */
export async function keepLargePlan(page: Page, list: string): Promise<string> {
  const file = { format: 'touchpoint/plan', version: planVersion, plan: largePlan() };
  await page.goto(list);
  await page.locator('input[type=file]').setInputFiles({
    name: 'large.touchpoint.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(file)),
  });
  const link = page.locator('main a[href*="/strategy/#"]').first();
  return (await link.getAttribute('href', { timeout: 60_000 })) ?? '';
}
