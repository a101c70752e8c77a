import type { Plan } from '../plan';
import { markStep } from '../progress/edits';
import { addRow, link } from '../rows';
import { rowOf } from '../shared/rows';
import { addUsualStages } from '../stages/edits';
import { exampleChannels } from './audit-content';
import type { ExampleStep, ExampleWords } from './words';

/** Step 2 of the example: a channel that nobody owns, one that two own, and what customers meet on the way. */
export const withAudit: ExampleStep = (plan, translate) =>
  markStep(withChannels(addUsualStages(plan), translate), 'audit', 'inProgress');

function withChannels(plan: Plan, translate: ExampleWords): Plan {
  return exampleChannels.reduce((now, { id, kind, timing, stance, texts, owners }) => {
    const fields = { kind, timing, stance, ...inWords(texts, translate) };
    const added = addRow(now, { part: 'channels', id, fields });
    return owners
      .filter((role) => rowOf(plan.roles, role) !== undefined)
      .reduce((after, role) => link(after, 'channelOwners', id, role), added);
  }, plan);
}

function inWords<F extends string>(
  texts: Readonly<Partial<Record<F, Parameters<ExampleWords>[0]>>>,
  translate: ExampleWords,
): Partial<Record<F, string>> {
  const worded: Partial<Record<F, string>> = {};
  for (const field in texts) {
    const key = texts[field];
    if (key !== undefined) worded[field] = translate(key);
  }
  return worded;
}
