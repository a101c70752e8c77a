import type { Locale } from '../../i18n/locales';
import { err, ok, type Result } from '../../lib/result';
import type { PdfError } from '../error';
import { familiesOf, type Family, type Style } from './families';
import type { Face, FontLibrary } from './library';
import type { LightSlice } from './light';
import { makeHanSlice, makeReducedSlice } from './make-light';
import { isNumbered } from './slices';

export interface LightFile {
  slice: Omit<LightSlice, 'file'>;
  bytes: Uint8Array<ArrayBuffer>;
}

/** Polish needs two dozen letters of a slice that weighs half as much as the engine. */
const reduced: Partial<Record<Locale, { slice: string; alphabet: string }>> = {
  pl: { slice: 'latin-ext', alphabet: 'ĄĆĘŁŃŚŹŻąćęłńśźż' },
};

/** Signs that plans are full of and that no script's own slice has; Han faces do. */
const always = Array.from('→←↑↓↔≥≤≠≈±×÷√∞✓★☆●○■□▲△①②③④⑤⑥⑦⑧⑨⑩※°′″');

/**
 * The light slices for what a site says in one language.
 * @param characters by style
 */
export async function makeLightFiles(
  locale: Locale,
  characters: Readonly<Record<Style, ReadonlySet<string>>>,
  fonts: FontLibrary,
): Promise<Result<LightFile[], PdfError>> {
  const files: LightFile[] = [];
  for (const style of styles) {
    const ownWords = [...characters[style]].filter((character) => isOwn(character, locale));
    const wanted = new Set([
      ...ownWords,
      ...always,
      ...Array.from(reduced[locale]?.alphabet ?? ''),
    ]);
    const settings = Array.from(wanted, (character) => ({
      locale,
      style,
      character: character.codePointAt(0) ?? 0,
    }));
    const loaded = await fonts.load(settings);
    if (!loaded.ok) return err(loaded.error);
    const faces = settings.flatMap((setting) => {
      const face = fonts.faceOf(setting, setting.character);
      return face ? [[String.fromCodePoint(setting.character), face] as const] : [];
    });
    for (const family of familiesOf(locale)) {
      const own = faces.filter(([, face]) => face.family === family && face.style === style);
      const file = makeLightFile(locale, family, style, new Map(own.sort(byCharacter)));
      if (file) files.push(file);
    }
  }
  return ok(files);
}

/** An English page may show a Chinese word; a plan in English will not be full of them. */
const isOwn = (character: string, locale: Locale) =>
  locale.startsWith('zh') || !/\p{Script=Han}/u.test(character);

const styles: readonly Style[] = ['regular', 'bold', 'italic'];

const byCharacter = ([a]: readonly [string, Face], [b]: readonly [string, Face]) =>
  a < b ? -1 : 1;

function makeLightFile(
  locale: Locale,
  family: Family,
  style: Style,
  faces: ReadonlyMap<string, Face>,
): LightFile | null {
  const replaces = family.isHan ? null : reduced[locale]?.slice;
  if (replaces === undefined) return null;
  const own = new Map(
    [...faces].filter(([, { slice }]) =>
      replaces === null ? isNumbered(slice) : slice === replaces,
    ),
  );
  if (own.size === 0) return null;
  const bytes = replaces === null ? makeHanSlice(own) : makeReducedSlice(own, locale);
  return {
    slice: { family: family.id, style, replaces, characters: [...own.keys()].join('') },
    bytes,
  };
}
