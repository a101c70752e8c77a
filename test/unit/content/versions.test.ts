import { describe, expect, it } from 'vitest';
import { versionsFor } from '../../../src/content/versions';
import type { Locale } from '../../../src/i18n/locales';

const entries = [
  { id: 'en/standards/what' },
  { id: 'pl/standards/what' },
  { id: 'en/training/empathy' },
  { id: 'ar/training/lunch' },
  { id: 'zh-hant/training/tea' },
];

const shown = (locale: Locale, languages: readonly Locale[]) =>
  versionsFor(entries, { locale, languages, defaultLanguage: 'en' }).map(
    (version) => `${version.path} ${version.entry.id} (${version.written.join(' ')})`,
  );

describe('versionsFor', () => {
  it("takes the reader's language, then the default one, then any that is on", () => {
    expect(shown('pl', ['en', 'pl', 'ar'])).toEqual([
      'standards/what/ pl/standards/what (en pl)',
      'training/empathy/ en/training/empathy (en)',
      'training/lunch/ ar/training/lunch (ar)',
    ]);
  });

  it('knows nothing of a language that is off', () => {
    expect(shown('en', ['en'])).toEqual([
      'standards/what/ en/standards/what (en)',
      'training/empathy/ en/training/empathy (en)',
    ]);
  });

  it('says which language the text is in', () => {
    const [what, empathy] = versionsFor(entries, {
      locale: 'pl',
      languages: ['en', 'pl'],
      defaultLanguage: 'en',
    });
    expect([what?.locale, empathy?.locale]).toEqual(['pl', 'en']);
  });
});
