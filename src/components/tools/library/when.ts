import { formatOf, type Locale } from '../../../i18n/locales';
import type plans from '../../../i18n/messages/en/plans.json';
import type { Translate } from '../../../i18n/translate';

const day = 24 * 60 * 60 * 1000;

/** When a plan was changed, as one says it. @param changedAt and @param now ms since the epoch */
export function changedWhen(
  changedAt: number,
  now: number,
  t: Translate<typeof plans>,
  locale: Locale,
): string {
  const time = new Intl.DateTimeFormat(formatOf(locale), { timeStyle: 'short' }).format(changedAt);
  switch (daysBetween(changedAt, now)) {
    case 0:
      return t('changed.today', { time });
    case 1:
      return t('changed.yesterday', { time });
    default: {
      const date = new Intl.DateTimeFormat(formatOf(locale), { dateStyle: 'long' });
      return t('changed.on', { date: date.format(changedAt) });
    }
  }
}

/** Calendar days, not spans of 24 hours: a clock that is put forward leaves 23. */
function daysBetween(earlier: number, later: number): number {
  const midnight = (time: number) => new Date(time).setHours(0, 0, 0, 0);
  return Math.round((midnight(later) - midnight(earlier)) / day);
}
