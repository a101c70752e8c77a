import type { Locale } from '../../../../../src/i18n/locales';
import { translator, type Messages, type Translate } from '../../../../../src/i18n/translate';

const files = import.meta.glob<Messages>('../../../../../src/i18n/messages/*/*.json', {
  eager: true,
  import: 'default',
});

/** The words of some areas, side by side, as a step has them. */
export function wordsIn(locale: Locale, ...areas: readonly string[]): Translate {
  const messages = areas.map((area) => {
    const found = files[`../../../../../src/i18n/messages/${locale}/${area}.json`];
    if (!found) throw new RangeError(`${locale}/${area}`);
    return found;
  });
  return translator(
    messages.reduce<Messages>((all, area) => ({ ...all, ...area }), {}),
    locale,
  );
}
