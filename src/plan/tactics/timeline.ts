import type { Tactic } from './schema';

/** Places on a timeline are shares of its length, 0 to 1. */
export interface Timeline {
  /** First and last day that it shows. */
  readonly start: string;
  readonly end: string;
  readonly months: readonly Month[];
  readonly bars: readonly Bar[];
  /** Null: it does not lie in these months. */
  readonly today: number | null;
}

export interface Month {
  /** `2027-03` */
  readonly month: string;
  readonly from: number;
  readonly to: number;
}

export interface Bar {
  readonly id: string;
  readonly status: Tactic['status'];
  readonly from: number;
  readonly to: number;
  /** The tactic begins before what is shown, or ends after it. */
  readonly startsBefore: boolean;
  readonly endsAfter: boolean;
}

interface Period {
  /** ISO calendar dates, or ''. */
  readonly start: string;
  readonly end: string;
}

const day = 86_400_000;
/** A timeline shows no more; beyond it, bars run out of the picture. */
const mostMonths = 36;

/**
 * Tactics along whole months: those of the plan's period, or, where it has none, those that the tactics take.
 * A tactic without both dates, or with dates the wrong way round, has no bar.
 * @returns null where there is nothing to draw
 */
export function timelineOf(
  tactics: readonly (readonly [id: string, tactic: Tactic])[],
  period: Period,
  today: string,
): Timeline | null {
  const dated = tactics.filter(([, { start, end }]) => start !== '' && end >= start);
  const starts = [period.start, ...dated.map(([, { start }]) => start)].filter(isDate).sort();
  const ends = [period.end, ...dated.map(([, { end }]) => end)].filter(isDate).sort();
  const first = isDate(period.start) ? period.start : starts[0];
  const last = isDate(period.end) ? period.end : ends.at(-1);
  if (dated.length === 0 || first === undefined || last === undefined || last < first) return null;

  const names = monthsBetween(first.slice(0, 7), last.slice(0, 7));
  const [from, to] = [timeOf(`${names[0] ?? ''}-01`), endOfMonth(names.at(-1) ?? '')];
  const at = (time: number) => Math.min(1, Math.max(0, (time - from) / (to - from)));
  const now = timeOf(today);
  return {
    start: dateOf(from),
    end: dateOf(to - day),
    months: names.map((month) => ({
      month,
      from: at(timeOf(`${month}-01`)),
      to: at(endOfMonth(month)),
    })),
    bars: dated.flatMap(([id, { status, start, end }]): Bar[] => {
      const [begins, stops] = [timeOf(start), timeOf(end) + day];
      if (stops <= from || begins >= to) return [];
      const isCut = { startsBefore: begins < from, endsAfter: stops > to };
      return [{ id, status, from: at(begins), to: at(stops), ...isCut }];
    }),
    today: now >= from && now < to ? at(now) : null,
  };
}

const isDate = (date: string) => date !== '';
const timeOf = (date: string) => Date.parse(`${date}T00:00:00Z`);
const dateOf = (time: number) => new Date(time).toISOString().slice(0, 10);
const endOfMonth = (month: string) => timeOf(`${nextMonth(month)}-01`);

function nextMonth(month: string): string {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return dateOf(Date.UTC(year, number, 1)).slice(0, 7);
}

function monthsBetween(first: string, last: string): string[] {
  const months = [first];
  for (let month = first; month < last && months.length < mostMonths;) {
    month = nextMonth(month);
    months.push(month);
  }
  return months;
}
