import { expect, it } from 'vitest';
import { emptyPlan } from '../../../src/plan/plan';
import { addRow, link } from '../../../src/plan/rows';
import { usesOf } from '../../../src/plan/uses';

it('counts the rows that name a role, part by part', () => {
  let plan = emptyPlan({ id: 'p', locale: 'en' });
  for (const id of ['desk', 'other']) plan = addRow(plan, { part: 'roles', id });
  plan = addRow(plan, { part: 'channels', id: 'chat' });
  plan = link(plan, 'channelOwners', 'chat', 'desk');
  for (const id of ['a', 'b']) {
    plan = addRow(plan, { part: 'tactics', id, fields: { ownerRoleId: 'desk' } });
  }
  expect(usesOf(plan, 'roles', 'desk')).toEqual([
    { part: 'channelOwners', number: 1 },
    { part: 'tactics', number: 2 },
  ]);
  expect(usesOf(plan, 'roles', 'other')).toEqual([]);
});
