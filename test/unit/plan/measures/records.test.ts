import { describe, expect, it } from 'vitest';
import {
  addMeasure,
  defineMeasure,
  type MeasureChoices,
} from '../../../../src/plan/measures/edits';
import {
  readAnswer,
  readDuration,
  readMoment,
  readNumber,
} from '../../../../src/plan/measures/records/cells';
import { recognise, rolesOf, wayChosen } from '../../../../src/plan/measures/records/columns';
import { counterFor } from '../../../../src/plan/measures/records/count';
import type { Measure, MeasureKind } from '../../../../src/plan/measures/schema';
import { emptyPlan } from '../../../../src/plan/plan';

function measure(kind: MeasureKind, choices: Partial<MeasureChoices> = {}): Measure {
  const plan = addMeasure(emptyPlan({ id: 'p1', locale: 'en' }), { id: 'm', kind });
  const row = defineMeasure(plan, 'm', choices).measures['m'];
  if (!row) throw new RangeError(kind);
  return row;
}
const table = (text: string) => text.split('\n').map((line) => line.split('\t'));
function counted(of: Measure, text: string, decimal: '.' | ',' = '.') {
  const rows = table(text);
  const reading = recognise(of, rows, decimal);
  const counter = counterFor(of, reading);
  rows.forEach((row, index) => {
    if (index > 0 || !reading.hasHeader) counter?.add(row, index + 1);
  });
  return counter;
}

describe('cells', () => {
  it.each([
    ['1234.5', '.', 1234.5],
    ['1,234.5', '.', 1234.5],
    ['1.234,5', ',', 1234.5],
    ['1 234,5', ',', 1234.5],
    ['1,234', '.', 1234],
    ['1,234', ',', 1.234],
    ['1.234.567', '.', 1_234_567],
    ['2,5', '.', 2.5],
    ['−5', '.', -5],
    ['81%', '.', 81],
    ['٣٫٥', '.', 3.5],
    ['９', '.', 9],
    ['.5', '.', 0.5],
  ] as const)('number %s with %s is %d', (cell, decimal, value) => {
    expect(readNumber(cell, decimal)).toBe(value);
  });

  it.each(['', 'n/a', '1-2', '3 stars', '--', '12a', '1e5'])('no number: “%s”', (cell) => {
    expect(readNumber(cell)).toBeUndefined();
  });

  it.each([
    ['90', 'seconds', 90],
    ['1.5', 'hours', 5400],
    ['1:30', 'seconds', 90],
    ['1:30', 'hours', 5400],
    ['01:02:03', 'minutes', 3723],
    ['1.02:00:00', 'hours', 93_600],
    ['٢', 'minutes', 120],
  ] as const)('time %s in %s is %d seconds', (cell, unit, seconds) => {
    expect(readDuration(cell, unit)).toBe(seconds);
  });

  it('reads moments in one way only, and none that could be two', () => {
    const noon = Date.UTC(2026, 10, 3, 12, 0, 0) / 1000;
    for (const cell of [
      '2026-11-03 12:00',
      '2026-11-03T12:00:00Z',
      '2026/11/3 12:00:00',
      '3.11.2026 12:00',
      '2026-11-03T13:00+01:00',
    ]) {
      expect(readMoment(cell), cell).toBe(noon);
    }
    for (const cell of [
      '11/03/2026 12:00',
      '2026-02-30 12:00',
      '2026-13-01',
      'yesterday',
      '2026-11-03 25:00',
    ]) {
      expect(readMoment(cell), cell).toBeUndefined();
    }
  });

  it('knows yes and no in five languages', () => {
    expect(['Yes', '1', 'TAK', '是', 'نعم'].map(readAnswer)).toEqual([
      true,
      true,
      true,
      true,
      true,
    ]);
    expect(['no', '0', 'nie', '否', 'لا'].map(readAnswer)).toEqual([
      false,
      false,
      false,
      false,
      false,
    ]);
    expect(['', 'maybe', '2'].map(readAnswer)).toEqual([undefined, undefined, undefined]);
  });
});

describe('columns', () => {
  it('finds the score among other columns, by its name', () => {
    const rows = table('Case\tNPS score\tAgents\n101\t9\t3\n102\t10\t2\n103\t6\t4');
    expect(recognise(measure('nps'), rows, '.')).toMatchObject({
      hasHeader: true,
      columns: { score: 1 },
    });
  });

  it('takes a lone column without a name', () => {
    expect(recognise(measure('nps'), table('9\n10\n6'), '.')).toMatchObject({
      hasHeader: false,
      columns: { score: 0 },
    });
  });

  it('finds when a case was created and when it was answered', () => {
    const rows = table(
      'Ticket\tCreated at\tFirst reply at\nA1\t2026-11-03 10:00\t2026-11-03 11:30',
    );
    const reading = recognise(measure('firstReplyTime'), rows, '.');
    expect(reading.columns).toEqual({ start: 1, end: 2, duration: null });
    expect(wayChosen(measure('firstReplyTime'), reading)).toEqual(['start', 'end']);
  });

  it('takes the unit of time from the header', () => {
    const rows = table('Handle time (seconds)\n240\n180');
    expect(recognise(measure('handleTime'), rows, '.')).toMatchObject({
      timeUnit: 'seconds',
      columns: { duration: 0 },
    });
  });

  it.each(['Ocena NPS', 'NPS 評分', 'NPS 评分', 'تقييم'])('knows the column “%s”', (name) => {
    const rows = table(`Id\t${name}\tX\n1\t9\t4\n2\t8\t5`);
    expect(recognise(measure('nps'), rows, '.').columns.score).toBe(1);
  });

  it('knows the scale of satisfaction by its highest reply', () => {
    const top = (replies: string) => recognise(measure('csat'), table(replies), '.').scaleTop;
    expect([top('4\n5'), top('6\n2'), top('9\n10')]).toEqual([5, 7, 10]);
  });

  it('chooses none for a count', () => {
    expect(rolesOf(measure('count'))).toEqual([]);
    expect(
      counterFor(measure('count'), recognise(measure('count'), table('1'), '.')),
    ).toBeUndefined();
  });
});

describe('counting rows', () => {
  it('NPS: promoters, passives and detractors', () => {
    const counter = counted(measure('nps'), 'score\n10\n9\n8\n7\n6\n0\n');
    expect(counter?.counts).toEqual({ kind: 'replies', promoters: 2, passives: 2, detractors: 2 });
    expect([counter?.rows, counter?.bad]).toEqual([6, 0]);
  });

  it('names rows that it leaves out, with their line', () => {
    const counter = counted(measure('nps'), 'score\n10\n9\n8\nten\n11\n9\n10\n9\n9\n9\n9\n9\n');
    expect(counter?.badRows).toEqual([
      { line: 5, role: 'score', cell: 'ten', trouble: 'notNumber' },
      { line: 6, role: 'score', cell: '11', trouble: 'offScale' },
    ]);
    expect(counter?.counts).toMatchObject({ promoters: 9 });
  });

  it('satisfaction: the two highest places, whatever the scale', () => {
    expect(counted(measure('csat'), '5\n4\n3\n1')?.counts).toMatchObject({ hits: 2, cases: 4 });
    expect(counted(measure('csat'), '10\n9\n8\n1')?.counts).toMatchObject({ hits: 2, cases: 4 });
  });

  it('effort: counts from 1 to 7', () => {
    expect(counted(measure('ces'), '7\n7\n1\n4')?.counts).toEqual({
      kind: 'scale',
      counts: [1, 0, 0, 1, 0, 0, 2],
    });
  });

  it('first-contact resolution: of all, or of those that the first level can solve', () => {
    const text = 'Solved\tSolvable by first line\nyes\tyes\nno\tyes\nno\tno\nno\tno';
    const gross = measure('firstContactResolution', { solvable: 'gross' });
    const net = measure('firstContactResolution', { solvable: 'net' });
    expect(counted(gross, text)?.counts).toMatchObject({ hits: 1, cases: 4 });
    expect(counted(net, text)?.counts).toMatchObject({ hits: 1, cases: 2 });
  });

  it('service level: in time, late, and hung up before they could be', () => {
    const level = measure('serviceLevel', { threshold: 20, thresholdUnit: 'seconds' });
    const text = 'Wait (seconds)\tAbandoned\n5\tno\n20\tno\n21\tno\n3\tyes\n60\tyes';
    expect(counted(level, text)?.counts).toEqual({
      kind: 'calls',
      inTime: 2,
      late: 2,
      earlyHangUps: 1,
    });
  });

  it('times between two moments, in the measure’s unit', () => {
    const text =
      'Created\tReplied\n2026-11-03 10:00\t2026-11-03 11:30\n2026-11-03 10:00\t2026-11-03 09:00';
    const counter = counted(measure('firstReplyTime'), text);
    expect(counter?.counts).toEqual({ kind: 'times', times: [1.5] });
    expect(counter?.badRows).toMatchObject([{ line: 3, role: 'end', trouble: 'endsBefore' }]);
  });

  it('times as a share within the limit', () => {
    const share = measure('firstReplyTime', {
      statistic: 'share',
      threshold: 4,
      thresholdUnit: 'hours',
    });
    expect(counted(share, 'Reply time (hours)\n1\n4\n4.5')?.counts).toMatchObject({
      hits: 2,
      cases: 3,
    });
  });

  it('handle time: talk, hold and wrap-up added up', () => {
    const text = 'Talk (seconds)\tHold\tWrap-up\n120\t30\t30\n60\t0\t60';
    expect(counted(measure('handleTime'), text)?.counts).toEqual({ kind: 'times', times: [3, 2] });
  });

  it('empty cells are named, empty lines are not rows', () => {
    const counter = counted(
      measure('share'),
      'Id\tResolved\n1\tyes\n2\t\n\t\n3\tno\n4\tyes\n5\tyes\n6\tyes',
    );
    expect(counter?.badRows).toMatchObject([{ line: 3, trouble: 'empty' }]);
    expect(counter?.rows).toBe(6);
  });

  it('counts a hundred thousand rows', () => {
    const nps = measure('nps');
    const counter = counterFor(nps, recognise(nps, table('9\n10'), '.'));
    for (let line = 1; line <= 100_000; line++) counter?.add([String(line % 11)], line);
    const counts = counter?.counts;
    expect(
      counts?.kind === 'replies' && counts.promoters + counts.passives + counts.detractors,
    ).toBe(100_000);
  });
});
