/** Locales as they stand in addresses and folder names. */
export const locales = ['en', 'zh-hant', 'zh-hans', 'pl', 'ar'] as const;
export type Locale = (typeof locales)[number];
export type Direction = 'ltr' | 'rtl';

interface LocaleFacts {
  /** BCP 47, for `lang`, `hreflang` and the PDF's /Lang. */
  tag: 'en' | 'zh-Hant' | 'zh-Hans' | 'pl' | 'ar';
  /** The language's name in itself. */
  name: string;
  direction: Direction;
  /** For Intl: Arabic is set with Latin digits and the Gregorian calendar throughout. */
  format: string;
}

const facts: Record<Locale, LocaleFacts> = {
  en: { tag: 'en', name: 'English', direction: 'ltr', format: 'en-GB' },
  'zh-hant': { tag: 'zh-Hant', name: '繁體中文', direction: 'ltr', format: 'zh-Hant-TW' },
  'zh-hans': { tag: 'zh-Hans', name: '简体中文', direction: 'ltr', format: 'zh-Hans-CN' },
  pl: { tag: 'pl', name: 'polski', direction: 'ltr', format: 'pl-PL' },
  ar: { tag: 'ar', name: 'العربية', direction: 'rtl', format: 'ar-u-nu-latn-ca-gregory' },
};

export const tagOf = (locale: Locale) => facts[locale].tag;
export const nameOf = (locale: Locale) => facts[locale].name;
export const directionOf = (locale: Locale) => facts[locale].direction;
export const formatOf = (locale: Locale) => facts[locale].format;

export function isLocale(value: unknown): value is Locale {
  return (locales as readonly unknown[]).includes(value);
}
