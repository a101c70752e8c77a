import { formatOf, type Locale } from '../../../../../i18n/locales';
import type { Occasion, Version } from '../../../../../store/plan-history';
import type { CopyWords } from '../words';

/** Why a version was kept. */
export function occasionInWords(occasion: Occasion, { t }: CopyWords): string {
  switch (occasion.kind) {
    case 'automatic':
      return t('occasion.automatic');
    case 'named':
      return t('occasion.named', { name: occasion.name });
    case 'before':
      return t(`occasion.${occasion.what}`);
    default:
      return occasion satisfies never;
  }
}

/** "21 November 2026 at 14:20" @param at ms since the epoch */
export function momentInWords(at: number, locale: Locale): string {
  const format = new Intl.DateTimeFormat(formatOf(locale), {
    dateStyle: 'long',
    timeStyle: 'short',
  });
  return format.format(at);
}

/** One version in a line: when, and why it was kept. */
export const versionInWords = ({ at, occasion }: Version, words: CopyWords): string =>
  words.t('history.version', {
    when: momentInWords(at, words.locale),
    why: occasionInWords(occasion, words),
  });
