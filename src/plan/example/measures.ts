import { keptValue } from '../measures/calculators';
import type { Reading } from '../measures/schema';
import { npsInterval } from '../measures/statistics/intervals';
import type { Plan } from '../plan';
import { markStep } from '../progress/edits';
import { addRow, fillPart, fillRow } from '../rows';
import { rowOf } from '../shared/rows';
import {
  exampleMeasureFacts,
  exampleReadings,
  exampleStandards,
  exampleWaves,
} from './measures-content';
import type { ExampleStep, ExampleWords } from './words';

/**
 * Step 8 of the example: readings up to the last whole month, a score whose interval says more than its
 * value, a measure that nobody reads yet, a promise that nobody measures.
 */
export const withMeasuring: ExampleStep = (plan, translate, _year, today) => {
  let next = withFacts(plan, translate);
  next = withReadings(next, today);
  next = withWaves(next, today);
  next = withStandards(next, translate);
  next = fillPart(next, 'report', {
    start: monthStart(today, 6),
    end: monthEnd(today, 1),
    summary: translate('measures.summary'),
  });
  return markStep(next, 'measures', 'inProgress');
};

function withFacts(plan: Plan, translate: ExampleWords): Plan {
  return exampleMeasureFacts.reduce((now, { id, cadence, source, ownerRoleId }) => {
    const owner = ownerRoleId !== null && rowOf(now.roles, ownerRoleId) ? ownerRoleId : null;
    return fillRow(now, 'measures', id, {
      cadence,
      source: source === null ? '' : translate(source),
      ownerRoleId: owner,
    });
  }, plan);
}

function withReadings(plan: Plan, today: string): Plan {
  return exampleReadings.reduce(
    (now, { measureId, values, cases }) =>
      values.reduce((soFar, value, index) => {
        const date = monthEnd(today, values.length - index);
        return withReading(soFar, measureId, date, { value, cases: cases?.[index] ?? null });
      }, now),
    plan,
  );
}

/** Score and interval of each quarter’s survey, worked out as the calculator does. */
function withWaves(plan: Plan, today: string): Plan {
  return exampleWaves.reduce((now, replies, index) => {
    const { promoters, passives, detractors } = replies;
    const cases = promoters + passives + detractors;
    const [low, high] = npsInterval(replies).map((end) => keptValue(end, 'points'));
    return withReading(now, 'nps', quarterEnd(today, exampleWaves.length - index), {
      value: keptValue((100 * (promoters - detractors)) / cases, 'points'),
      cases,
      low: low ?? null,
      high: high ?? null,
    });
  }, plan);
}

function withReading(plan: Plan, measureId: string, date: string, fields: Partial<Reading>): Plan {
  if (!rowOf(plan.measures, measureId)) return plan;
  const id = `${measureId}-${date}`;
  return addRow(plan, { part: 'readings', id, fields: { measureId, date, ...fields } });
}

function withStandards(plan: Plan, translate: ExampleWords): Plan {
  return exampleStandards.reduce(
    (now, { id, code, version, sentence, measureId, channelId, ...demand }) => {
      const there = (part: 'measures' | 'channels', to: string | null) =>
        to !== null && Object.hasOwn(now[part], to) ? to : null;
      return addRow(now, {
        part: 'standards',
        id,
        fields: {
          ...demand,
          code,
          version,
          sentence: translate(sentence),
          measureId: there('measures', measureId),
          channelId: there('channels', channelId),
        },
      });
    },
    plan,
  );
}

/** The last day of the month so many months back. @param today ISO calendar date */
function monthEnd(today: string, back: number): string {
  const [year = 0, month = 0] = today.split('-').map(Number);
  return new Date(Date.UTC(year, month - back, 0)).toISOString().slice(0, 10);
}

function monthStart(today: string, back: number): string {
  return `${monthEnd(today, back).slice(0, 7)}-01`;
}

/** The last day of the quarter so many quarters back. */
function quarterEnd(today: string, back: number): string {
  const month = Number(today.slice(5, 7));
  return monthEnd(today, ((month - 1) % 3) + 1 + 3 * (back - 1));
}
