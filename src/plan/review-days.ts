import { beatLater } from './cadence';
import type { Plan } from './plan';

/** As many are told ahead where the plan has no end. */
const ahead = 4;

/**
 * The days on which the plan will be looked at: those of the rhythm until the plan ends, and reviews that
 * were set by hand. In order, each once.
 * @param today ISO calendar date; the first day that counts
 */
export function reviewDays(plan: Plan, today: string): string[] {
  const set = Object.values(plan.reviews).flatMap(({ date, isHeld }) =>
    date !== '' && !isHeld ? [date] : [],
  );
  const days = [...set, ...rhythmDays(plan)].filter((day) => day >= today);
  return [...new Set(days)].toSorted();
}

/** From the next day on, as often as the cadence says, until the plan's last day. */
function rhythmDays({ rhythm: { next, cadence }, cover: { periodEnd } }: Plan): string[] {
  if (next === '') return [];
  if (cadence === '') return [next];
  const days = [next];
  for (let beats = 1; days.length < longest; beats++) {
    const day = beatLater(next, cadence, beats);
    if (periodEnd === '' ? days.length >= ahead : day > periodEnd) break;
    days.push(day);
  }
  return days;
}
/** A daily rhythm over a year, and no more. */
const longest = 400;
