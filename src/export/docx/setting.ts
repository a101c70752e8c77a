import { directionOf, type Locale } from '../../i18n/locales';

/** What holds for every word of a file in a language. */
export interface Setting {
  readonly locale: Locale;
  readonly isRightToLeft: boolean;
  readonly fonts: { ascii: string; hAnsi: string; eastAsia: string; cs: string };
  readonly language: { value: string; eastAsia: string; bidirectional: string };
}

const languages: Record<Locale, string> = {
  en: 'en-GB',
  'zh-hant': 'zh-TW',
  'zh-hans': 'zh-CN',
  pl: 'pl-PL',
  ar: 'ar-SA',
};

/** Faces that Word brings, for each script. */
export function settingOf(locale: Locale): Setting {
  const tag = languages[locale];
  return {
    locale,
    isRightToLeft: directionOf(locale) === 'rtl',
    fonts: {
      ascii: 'Calibri',
      hAnsi: 'Calibri',
      eastAsia: locale === 'zh-hans' ? 'Microsoft YaHei' : 'Microsoft JhengHei',
      cs: 'Arial',
    },
    language: {
      value: locale === 'pl' ? tag : 'en-GB',
      eastAsia: locale.startsWith('zh') ? tag : 'zh-CN',
      bidirectional: 'ar-SA',
    },
  };
}
