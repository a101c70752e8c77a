import { expect, it } from 'vitest';
import { destinationOf } from '../../../../../src/components/tools/strategy/destination';
import { emptyPlan } from '../../../../../src/plan/plan';
import { addRow } from '../../../../../src/plan/rows';

const plan = addRow(addRow(emptyPlan({ id: 'p', locale: 'en' }), { part: 'tactics', id: 'desk' }), {
  part: 'tacticSteps',
  id: 'hire',
  fields: { tacticId: 'desk' },
});

it('leads to a row of a list by its part', () => {
  const place = { step: 'tactics', part: 'tactics', rowId: 'desk', field: 'name' } as const;
  expect(destinationOf(place, plan)).toEqual(place);
});

it('leads to a row that stands in the editor of another through that one', () => {
  const place = { step: 'tactics', part: 'tacticSteps', rowId: 'hire', field: 'due' } as const;
  expect(destinationOf(place, plan)).toEqual({
    ...place,
    within: { part: 'tactics', rowId: 'desk' },
  });
});

it('leads to a part that is no collection', () => {
  const place = { step: 'optimise', part: 'rhythm', rowId: '', field: 'next' } as const;
  expect(destinationOf(place, plan)).toEqual(place);
});
