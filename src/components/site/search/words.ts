import type { Locale } from '../../../i18n/locales';
import type messages from '../../../i18n/messages/en/search.json';
import { translator, type Translate } from '../../../i18n/translate';

type Messages = typeof messages;
export type SearchWords = Translate<Messages>;

const files = import.meta.glob<Messages>('../../../i18n/messages/*/search.json', {
  import: 'default',
});

/** The words of one language; the other files stay on the server. */
export async function searchWords(locale: Locale): Promise<SearchWords> {
  const load = files[`../../../i18n/messages/${locale}/search.json`];
  if (!load) throw new RangeError(`No messages "search" in ${locale}`);
  return translator(await load(), locale);
}
