import { fileNameOf } from '../../../../lib/file-name';
import type { Plan } from '../../../../plan/plan';
import { saveFile } from '../../../ui/save-file';
import { today } from '../../shared/today';
import { documentWords } from '../export/build-document';

/** The plan's days as a file in the downloads. @returns its name; undefined: it could not be made */
export async function saveCalendar(plan: Plan, withGoals: boolean): Promise<string | undefined> {
  const { locale, title } = plan.cover;
  try {
    const [t, { calendarOf }, { calendarFile }] = await Promise.all([
      documentWords(locale),
      import('../../../../plan/calendar'),
      import('../../../../export/ics'),
    ]);
    const events = calendarOf(plan, t, locale, { today: today(), withGoals });
    const file = calendarFile(events, { name: title || t('untitled'), stamp: today() });
    const name = fileNameOf(title, 'ics');
    saveFile(new Blob([file], { type: 'text/calendar;charset=utf-8' }), name);
    return name;
  } catch {
    return undefined;
  }
}
