import type { Locale } from '../../../../i18n/locales';
import type { Messages } from '../../../../i18n/translate';

/** By the address of the file of an area. */
type WordFiles = Readonly<Record<string, () => Promise<Messages>>>;

/** A list for each language: a page is in one, and the names of all weigh as much as the words of a step. */
const lists: Record<Locale, () => Promise<{ default: WordFiles }>> = {
  en: () => import('./en'),
  'zh-hant': () => import('./zh-hant'),
  'zh-hans': () => import('./zh-hans'),
  pl: () => import('./pl'),
  ar: () => import('./ar'),
};

/** What can be fetched of the words of the steps and of the findings. Ask early: the words come after it. */
export async function wordFiles(locale: Locale): Promise<WordFiles> {
  return (await lists[locale]()).default;
}
