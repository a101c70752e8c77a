import { describe, expect, it } from 'vitest';
import {
  addMeasure,
  defineMeasure,
  renameMeasure,
  setMeasureKind,
} from '../../../../src/plan/measures/edits';
import { measureKinds } from '../../../../src/plan/measures/schema';
import { emptyPlan } from '../../../../src/plan/plan';

const start = emptyPlan({ id: 'p1', locale: 'en' });
const replyTime = addMeasure(start, { id: 'm1', kind: 'firstReplyTime', name: 'Email' });

describe('defineMeasure', () => {
  it('turns a time into the share within its threshold, of which more is better, and back', () => {
    const share = defineMeasure(replyTime, 'm1', { statistic: 'share', threshold: 4 });
    expect(share.measures['m1']).toMatchObject({ unit: 'percent', better: 'higher', threshold: 4 });
    const time = defineMeasure(share, 'm1', { statistic: 'p90' });
    expect(time.measures['m1']).toMatchObject({ unit: 'hours', better: 'lower', statistic: 'p90' });
  });

  it('keeps a unit that was chosen when only the kind of mean changes', () => {
    const minutes = defineMeasure(replyTime, 'm1', { unit: 'minutes' });
    expect(defineMeasure(minutes, 'm1', { statistic: 'mean' }).measures['m1']?.unit).toBe(
      'minutes',
    );
  });

  it('does nothing to a measure that is not there', () => {
    expect(defineMeasure(replyTime, 'm2', { statistic: 'mean' })).toBe(replyTime);
  });
});

describe('a measure’s kind', () => {
  it.each(measureKinds)('%s has a definition to start with, and may be chosen again', (kind) => {
    const plan = addMeasure(start, { id: 'm1', kind });
    expect(plan.measures['m1']?.kind).toBe(kind);
    expect(setMeasureKind(plan, 'm1', kind)).toBe(plan);
  });

  it('brings its definition and leaves the name', () => {
    const plan = setMeasureKind(renameMeasure(replyTime, 'm1', 'Ours'), 'm1', 'nps');
    expect(plan.measures['m1']).toMatchObject({ name: 'Ours', unit: 'points', better: 'higher' });
  });
});
