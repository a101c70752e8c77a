import { formatDate } from '../../i18n/format';
import type { Locale } from '../../i18n/locales';
import type { DocumentWords } from './chapter';

/** @param start ISO calendar date, as `end`; '' while it is open. @returns '' where both are */
export function periodInWords(
  start: string,
  end: string,
  translate: DocumentWords,
  locale: Locale,
): string {
  const [from, until] = [start, end].map((day) => (day === '' ? '' : formatDate(day, locale)));
  if (from && until) return translate('period.whole', { start: from, end: until });
  if (from) return translate('period.from', { start: from });
  return until ? translate('period.until', { end: until }) : '';
}
