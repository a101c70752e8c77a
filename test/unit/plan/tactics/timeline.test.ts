import { describe, expect, it } from 'vitest';
import type { Tactic } from '../../../../src/plan/tactics/schema';
import { starts } from '../../../../src/plan/starts';
import { timelineOf } from '../../../../src/plan/tactics/timeline';

const tactic = (start: string, end: string): Tactic => ({
  ...starts.tactics,
  order: 'V',
  start,
  end,
});
const year = { start: '2027-01-01', end: '2027-12-31' };

describe('a timeline', () => {
  it('shows whole months of the plan, each bar to the end of its last day', () => {
    const line = timelineOf([['a', tactic('2027-01-01', '2027-01-31')]], year, '2027-07-02');
    expect(line?.months).toHaveLength(12);
    expect(line).toMatchObject({ start: '2027-01-01', end: '2027-12-31' });
    expect(line?.bars[0]).toMatchObject({ from: 0, startsBefore: false, endsAfter: false });
    expect(line?.bars[0]?.to).toBeCloseTo(31 / 365, 10);
    expect(line?.today).toBeCloseTo(182 / 365, 10);
    expect(line?.months[1]).toMatchObject({ month: '2027-02' });
    expect(line?.months[1]?.from).toBeCloseTo(31 / 365, 10);
  });

  it('cuts what runs out of it, and leaves out what lies beside it', () => {
    const line = timelineOf(
      [
        ['long', tactic('2026-06-01', '2028-06-01')],
        ['early', tactic('2026-01-01', '2026-12-31')],
        ['late', tactic('2028-01-01', '2028-02-01')],
      ],
      year,
      '2026-11-21',
    );
    expect(line?.bars).toEqual([
      { id: 'long', status: 'planned', from: 0, to: 1, startsBefore: true, endsAfter: true },
    ]);
    expect(line?.today).toBeNull();
  });

  it('takes the months of the tactics where the plan has no period', () => {
    const rows = [
      ['a', tactic('2027-11-15', '2028-02-03')],
      ['b', tactic('2027-12-01', '2027-12-01')],
    ] as const;
    const line = timelineOf(rows, { start: '', end: '' }, '2027-11-21');
    expect(line?.months.map(({ month }) => month)).toEqual([
      '2027-11',
      '2027-12',
      '2028-01',
      '2028-02',
    ]);
    expect(line?.end).toBe('2028-02-29');
  });

  it('has no bar without both dates, and is none without a bar', () => {
    const rows = [
      ['a', tactic('2027-01-01', '')],
      ['b', tactic('', '2027-01-01')],
      ['c', tactic('2027-03-01', '2027-02-01')],
    ] as const;
    expect(timelineOf(rows, year, '2027-01-01')).toBeNull();
    expect(
      timelineOf(
        [['a', tactic('2027-01-01', '2027-01-02')]],
        { start: '2027-05-01', end: '2027-01-01' },
        '2027-01-01',
      ),
    ).toBeNull();
  });

  it('is never longer than three years', () => {
    const line = timelineOf(
      [['a', tactic('2027-01-01', '2047-01-31')]],
      { start: '', end: '' },
      '2027-01-01',
    );
    expect(line?.months).toHaveLength(36);
    expect(line?.bars[0]).toMatchObject({ to: 1, endsAfter: true });
  });
});
