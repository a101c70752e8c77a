import type { Cadence } from './shared/fields';

const months: Record<Exclude<Cadence, '' | 'daily' | 'weekly'>, number> = {
  monthly: 1,
  quarterly: 3,
  halfYearly: 6,
  yearly: 12,
};

/**
 * The same day one beat later; the last of the month where there is no such day.
 * @param day ISO calendar date
 * @param beats how many
 */
export function beatLater(day: string, cadence: Exclude<Cadence, ''>, beats = 1): string {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  if (cadence === 'daily') return isoDay(year, month - 1, date + beats);
  if (cadence === 'weekly') return isoDay(year, month - 1, date + 7 * beats);
  const later = month - 1 + months[cadence] * beats;
  const last = new Date(Date.UTC(year, later + 1, 0)).getUTCDate();
  return isoDay(year, later, Math.min(date, last));
}

function isoDay(year: number, monthIndex: number, date: number): string {
  return new Date(Date.UTC(year, monthIndex, date)).toISOString().slice(0, 10);
}

/** Whole days from one day to another. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}
