import { ok, type Result } from '../../../lib/result';
import type { Counts } from '../calculators';
import type { Measure, MeasureUnit } from '../schema';
import { secondsIn, type TimeUnit } from './cells';
import { wayChosen, type Reading, type Role } from './columns';
import { answer, duration, score, timeOf, type BadCell } from './row';

/** A row that cannot be counted: where, and what stands there. */
export interface BadRow extends BadCell {
  /** As a spreadsheet counts them, from 1, the header too. */
  readonly line: number;
}

/** Takes the rows of a table one by one, in as many portions as one likes. */
export interface Counter {
  add(cells: readonly string[], line: number): void;
  /** What has been counted so far; a row that cannot be counted counts nowhere. */
  readonly counts: Counts;
  readonly rows: number;
  readonly bad: number;
  /** The first of them. */
  readonly badRows: readonly BadRow[];
}

/** As many bad rows are named; the rest are only counted. */
const named = 50;

/** What takes in one row; the error says why it could not. */
interface Tally {
  take(cells: readonly string[]): Result<void, BadCell>;
  readonly counts: Counts;
}

/** Undefined: the columns chosen do not say enough. */
export function counterFor(measure: Measure, reading: Reading): Counter | undefined {
  const way = wayChosen(measure, reading);
  if (!way) return undefined;
  const tally = tallyFor(measure, reading, way);
  const badRows: BadRow[] = [];
  let [rows, bad] = [0, 0];
  return {
    add(cells, line) {
      // An empty line at the end is no record.
      if (cells.every((cell) => cell.trim() === '')) return;
      rows++;
      const taken = tally.take(cells);
      if (taken.ok) return;
      bad++;
      if (badRows.length < named) badRows.push({ ...taken.error, line });
    },
    get counts() {
      return tally.counts;
    },
    get rows() {
      return rows;
    },
    get bad() {
      return bad;
    },
    badRows,
  };
}

function tallyFor(measure: Measure, reading: Reading, way: readonly Role[]): Tally {
  switch (measure.kind) {
    case 'nps':
      return tallyReplies(reading);
    case 'csat':
      return tallySatisfied(reading);
    case 'ces':
      return tallyScale(reading);
    case 'serviceLevel':
      return tallyCalls(reading, way, thresholdOf(measure));
    case 'firstReplyTime':
    case 'averageResponseTime':
    case 'resolutionTime':
    case 'handleTime':
      return measure.statistic === 'share'
        ? tallyInTime(reading, way, thresholdOf(measure))
        : tallyTimes(reading, way, measure.unit);
    case 'firstContactResolution':
    case 'responseRate':
    case 'share':
    case 'count':
      return tallyHits(reading, way);
    default:
      return measure.kind satisfies never;
  }
}

function tallyReplies(reading: Reading): Tally {
  const counts = { kind: 'replies' as const, promoters: 0, passives: 0, detractors: 0 };
  return {
    counts,
    take: (cells) =>
      then(score(cells, reading, 0, 10), (value) => {
        counts[value >= 9 ? 'promoters' : value >= 7 ? 'passives' : 'detractors']++;
      }),
  };
}

/** The two highest places of the scale are satisfied. */
function tallySatisfied(reading: Reading): Tally {
  const counts = { kind: 'share' as const, hits: 0, cases: 0 };
  return {
    counts,
    take: (cells) =>
      then(score(cells, reading, 1, reading.scaleTop), (value) => {
        counts.cases++;
        if (value >= reading.scaleTop - 1) counts.hits++;
      }),
  };
}

function tallyScale(reading: Reading): Tally {
  const places = [0, 0, 0, 0, 0, 0, 0];
  return {
    counts: { kind: 'scale', counts: places },
    take: (cells) =>
      then(score(cells, reading, 1, 7), (value) => {
        places[value - 1] = (places[value - 1] ?? 0) + 1;
      }),
  };
}

/** Of a net share, only cases that the first level can solve count. */
function tallyHits(reading: Reading, way: readonly Role[]): Tally {
  const counts = { kind: 'share' as const, hits: 0, cases: 0 };
  return {
    counts,
    take(cells) {
      if (way.includes('solvable')) {
        const solvable = answer(cells, reading, 'solvable');
        if (!solvable.ok || !solvable.value) return then(solvable, () => undefined);
      }
      return then(answer(cells, reading, 'hit'), (isHit) => {
        counts.cases++;
        if (isHit) counts.hits++;
      });
    },
  };
}

/** Without a column that says who hung up, every call was answered. */
function tallyCalls(reading: Reading, way: readonly Role[], threshold: number): Tally {
  const counts = { kind: 'calls' as const, inTime: 0, late: 0, earlyHangUps: 0 };
  return {
    counts,
    take(cells) {
      const hungUp: Result<boolean, BadCell> = way.includes('hungUp')
        ? answer(cells, reading, 'hungUp')
        : ok(false);
      if (!hungUp.ok) return hungUp;
      return then(duration(cells, reading, 'wait'), (wait) => {
        // Whoever hangs up after the threshold was not answered in time.
        if (wait > threshold) counts.late++;
        else counts[hungUp.value ? 'earlyHangUps' : 'inTime']++;
      });
    },
  };
}

function tallyInTime(reading: Reading, way: readonly Role[], threshold: number): Tally {
  const counts = { kind: 'share' as const, hits: 0, cases: 0 };
  return {
    counts,
    take: (cells) =>
      then(timeOf(cells, reading, way), (time) => {
        counts.cases++;
        if (time <= threshold) counts.hits++;
      }),
  };
}

function tallyTimes(reading: Reading, way: readonly Role[], unit: MeasureUnit): Tally {
  const times: number[] = [];
  const scale = isTimeUnit(unit) ? secondsIn[unit] : 1;
  return {
    counts: { kind: 'times', times },
    take: (cells) => then(timeOf(cells, reading, way), (time) => void times.push(time / scale)),
  };
}

function then<T>(result: Result<T, BadCell>, take: (value: T) => void): Result<void, BadCell> {
  if (!result.ok) return result;
  take(result.value);
  return ok(undefined);
}

/** In seconds; a measure without a threshold counts nothing as in time but what took none. */
function thresholdOf({ threshold, thresholdUnit }: Measure): number {
  return (threshold ?? 0) * secondsIn[thresholdUnit];
}

const isTimeUnit = (unit: MeasureUnit): unit is TimeUnit => Object.hasOwn(secondsIn, unit);
