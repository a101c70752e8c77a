import type { Plan } from '../plan';
import { markStep } from '../progress/edits';
import { addRow, link } from '../rows';
import { rowOf } from '../shared/rows';
import { addUsualStages } from '../stages/edits';
import { exampleChannels, exampleTouchpoints, exampleWorkflows } from './audit-content';
import { inWords } from './in-words';
import type { ExampleStep, ExampleWords } from './words';

/**
 * Step 2 of the example. It has what real audits have: a channel that nobody owns, one that two own, ratings
 * from one's own desk, and people who were not asked.
 */
export const withAudit: ExampleStep = (plan, translate) => {
  const withLists = [withChannels, withTouchpoints, withWorkflows].reduce(
    (now, add) => add(now, translate),
    addUsualStages(plan),
  );
  return markStep(withLists, 'audit', 'inProgress');
};

function withChannels(plan: Plan, translate: ExampleWords): Plan {
  return exampleChannels.reduce((now, { id, texts, owners, ...fields }) => {
    const worded = { ...fields, ...inWords(texts, translate) };
    const added = addRow(now, { part: 'channels', id, fields: worded });
    return owners
      .filter((role) => rowOf(plan.roles, role) !== undefined)
      .reduce((after, role) => link(after, 'channelOwners', id, role), added);
  }, plan);
}

function withTouchpoints(plan: Plan, translate: ExampleWords): Plan {
  return exampleTouchpoints.reduce(
    (now, { id, texts, ...fields }) =>
      addRow(now, {
        part: 'touchpoints',
        id,
        fields: { ...fields, ...inWords(texts, translate) },
      }),
    plan,
  );
}

function withWorkflows(plan: Plan, translate: ExampleWords): Plan {
  return exampleWorkflows.reduce((now, { id, texts, ownerRoleId, ...fields }) => {
    const owner = ownerRoleId !== null && rowOf(plan.roles, ownerRoleId) ? ownerRoleId : null;
    const worded = { ...fields, ownerRoleId: owner, ...inWords(texts, translate) };
    return addRow(now, { part: 'workflows', id, fields: worded });
  }, plan);
}
