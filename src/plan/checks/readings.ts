import type { Reading } from '../measures/schema';
import type { Plan } from '../plan';
import { deleteRows } from '../rows';
import { inOrder, rowOf } from '../shared/rows';
import { finding, reasoned, sentence, type Finding, type Place } from './finding';
import { offScale } from './off-scale';

const at = (rowId: string, field: keyof Reading): Place => ({
  step: 'measures',
  part: 'readings',
  rowId,
  field,
});

/** Readings that cannot be right, or are not whole. */
export function checkReadings(plan: Plan, today: string): Finding[] {
  const seen = new Map<string, string>();
  return inOrder(plan.readings).flatMap(([id, reading]) => {
    if (reading.value === null && reading.date === '') return [unfinished(id, 'value')];
    return [
      reading.date === '' ? unfinished(id, 'date') : afterToday(id, reading.date, today),
      reading.value === null ? unfinished(id, 'value') : beyondScale(plan, id, reading),
      wrongInterval(id, reading),
      twice(id, reading, seen),
    ].flatMap((found) => found ?? []);
  });
}

function unfinished(id: string, field: 'date' | 'value'): Finding {
  return finding(`measures.reading.no.${field}`, {
    severity: 'warn',
    place: at(id, field),
    title: sentence(`measures.reading.no.${field}`),
    why: [sentence('measures.reading.no.why')],
  });
}

function afterToday(id: string, date: string, today: string): Finding | null {
  if (date <= today) return null;
  return finding('measures.reading.afterToday', {
    severity: 'stop',
    place: at(id, 'date'),
    ...reasoned('measures.reading.afterToday', { date: { date } }),
  });
}

function beyondScale(plan: Plan, id: string, { measureId, value }: Reading): Finding | null {
  const measure = rowOf(plan.measures, measureId);
  if (!measure || value === null) return null;
  const title = 'measures.reading.offScale';
  return offScale(title, { place: at(id, 'value'), title, value, unit: measure.unit });
}

function wrongInterval(id: string, { value, low, high }: Reading): Finding | null {
  if (low === null && high === null) return null;
  const isWhole = low !== null && high !== null;
  const holds = isWhole && value !== null && low <= value && value <= high;
  if (holds) return null;
  return finding('measures.reading.interval', {
    severity: isWhole ? 'stop' : 'warn',
    place: at(id, low === null ? 'low' : 'high'),
    title: sentence(isWhole ? 'measures.reading.interval' : 'measures.reading.halfInterval'),
    why: [sentence('measures.reading.interval.why')],
  });
}

/** @param seen fills up with the measure and day of each reading */
function twice(
  id: string,
  { measureId, date }: Reading,
  seen: Map<string, string>,
): Finding | null {
  if (date === '') return null;
  const key = `${measureId} ${date}`;
  const isSecond = seen.has(key);
  seen.set(key, id);
  if (!isSecond) return null;
  return finding('measures.reading.twice', {
    severity: 'warn',
    place: at(id, 'date'),
    ...reasoned('measures.reading.twice', { date: { date } }),
    cures: [
      {
        label: sentence('measures.cure.deleteReading'),
        apply: (plan) => deleteRows(plan, 'readings', [id]),
      },
    ],
  });
}
