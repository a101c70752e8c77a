import * as v from 'valibot';
import { addressOf } from '../../../../i18n/address';
import type { Locale } from '../../../../i18n/locales';
import type { Plan } from '../../../../plan/plan';
import { addRow } from '../../../../plan/rows';

const units = {
  second: 'seconds',
  minute: 'minutes',
  hour: 'hours',
  'business-hour': 'hours',
  day: 'days',
  'working-day': 'days',
} as const;

const handbookStandard = v.object({
  code: v.string(),
  version: v.string(),
  title: v.string(),
  sentence: v.string(),
  floor: v.number(),
  limit: v.number(),
  limitUnit: v.picklist(['second', 'minute', 'hour', 'business-hour', 'day', 'working-day']),
});
export type HandbookStandard = v.InferOutput<typeof handbookStandard>;

/** The standards in force, in the plan's language. Undefined: they could not be fetched. */
export async function fetchStandards(locale: Locale): Promise<HandbookStandard[] | undefined> {
  try {
    // A page's address ends with a slash, a file's does not.
    const address = addressOf(locale, 'data/standards.json').replace(/\/$/, '');
    const answer = await fetch(address);
    const parsed = v.safeParse(v.array(handbookStandard), await answer.json());
    return parsed.success ? parsed.output : undefined;
  } catch {
    return undefined;
  }
}

/** The same standard in the same version. */
export const isInPlan = ({ standards }: Plan, { code, version }: HandbookStandard): boolean =>
  Object.values(standards).some((row) => row.code === code && row.version === version);

/** Takes a standard in as it stands today. @param id from `newId()` */
export function takeStandard(plan: Plan, id: string, standard: HandbookStandard): Plan {
  const { code, version, sentence, floor, limit, limitUnit } = standard;
  const fields = { code, version, sentence, floor, limit, limitUnit: units[limitUnit] };
  return isInPlan(plan, standard) ? plan : addRow(plan, { part: 'standards', id, fields });
}
