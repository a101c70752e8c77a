import type { Plan } from '../../../plan/plan';
import type { Step } from '../../../plan/progress/schema';
import { examplePlan } from '../shared/example';
import type { Workbench } from './workbench';

/** All of the example, or what it has for one step. */
export type ExampleScope = Step | 'all';

/**
 * Fills what is empty in the plan from the example, as one act that can be undone. It stays the same plan.
 * @returns false: nothing was empty where the example has something
 */
export async function loadExample({ session }: Workbench, scope: ExampleScope): Promise<boolean> {
  const [example, { withExample }] = await Promise.all([
    examplePlan(session.cover.locale),
    import('../../../plan/example/take-over'),
  ]);
  const before = session.plan;
  session.edit((plan: Plan) => withExample(plan, example, scope), 'example');
  return session.plan !== before;
}
