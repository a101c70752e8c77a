import * as v from 'valibot';
import { locales } from '../i18n/locales';
import { emptyPlan, partSchemas, type Plan } from '../plan/plan';
import { repair } from '../plan/repair';
import { listParts } from '../plan/rows';
import type { Shape } from './shape';

/** What the store must know of a plan. */
export const planShape: Shape<Plan> = {
  kind: 'plan',
  parts: partSchemas,
  identity: ['about', 'id'],
  migrations: [],
  blank: emptyPlan({ id: 'blank', locale: 'en' }),
  repair,
};

/** What the list shows of a plan. */
export const summarySchema = v.object({
  title: v.string(),
  organisation: v.string(),
  language: v.picklist(locales),
  progress: v.object({ done: v.number(), inProgress: v.number(), of: v.number() }),
  /** Goals, measures, roles, touchpoints: how much work is in it. */
  rows: v.number(),
  /** Lists that were written before this was said do not say it. */
  isExample: v.optional(v.boolean(), false),
});
export type PlanRow = v.InferOutput<typeof summarySchema>;

export function summarise(plan: Plan): PlanRow {
  const { cover, progress } = plan;
  const steps = Object.entries(progress).filter(([step]) => step !== 'cover');
  const count = (wanted: string) => steps.filter(([, state]) => state === wanted).length;
  return {
    title: cover.title,
    organisation: cover.organisation,
    language: cover.locale,
    progress: { done: count('done'), inProgress: count('inProgress'), of: steps.length },
    rows: listParts.reduce((sum, part) => sum + Object.keys(plan[part]).length, 0),
    isExample: plan.about.isExample,
  };
}
