import type { Locale } from '../../i18n/locales';

/** Languages by the way in which their words are analysed. */
export type Speech = 'en' | 'pl' | 'ar' | 'zh';

const speeches: Record<Locale, Speech> = {
  en: 'en',
  'zh-hant': 'zh',
  'zh-hans': 'zh',
  pl: 'pl',
  ar: 'ar',
};

export const speechOf = (locale: Locale): Speech => speeches[locale];
