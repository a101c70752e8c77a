import type { Locale } from '../../../src/i18n/locales';
import { analysisOf } from '../../../src/search/analysis';
import { seeded } from './corpus';

export interface BuiltText {
  address: string;
  text: string;
}

/** A question, and the one page that answers it. */
export interface Question {
  words: string;
  address: string;
}

const most = 150;

/** What somebody may type for a word of a page; undefined where the word does not allow it. */
type Distortion = (word: string, random: () => number) => string | undefined;

const lettersOf = (word: string) => Array.from(word);
const at = <T>(list: readonly T[], random: () => number): T | undefined =>
  list[Math.floor(random() * list.length)];

/** A letter left out, doubled, swapped with its neighbour or replaced, not the first. */
const misspelt: Distortion = (word, random) => {
  const letters = lettersOf(word);
  if (letters.length < 5) return undefined;
  const place = 1 + Math.floor(random() * (letters.length - 2));
  const [letter = '', next = ''] = letters.slice(place);
  const put = at(
    [[], [letter, letter, next], [next, letter], [at(letters, random) ?? '', next]],
    random,
  );
  letters.splice(place, 2, ...(put?.length === 0 ? [next] : (put ?? [])));
  const typed = letters.join('');
  return typed === word ? undefined : typed;
};

const withoutDiacritics: Distortion = (word) => {
  const typed = word
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('ł', 'l')
    .replaceAll('Ł', 'L');
  return typed === word ? undefined : typed;
};

const withAffix: Distortion = (word, random) => {
  if (word.length < 4) return undefined;
  if (!word.startsWith('ال'))
    return /^[وبلفك]/.test(word) ? undefined : `${at(['ال', 'و'], random) ?? ''}${word}`;
  return at([`و${word}`, `ب${word}`, `لل${word.slice(2)}`, word.slice(2)], random);
};

const withoutHamzas: Distortion = (word) => {
  const typed = word.replace(/[أإآ]/g, 'ا').replace(/ى/g, 'ي').replace(/ة$/, 'ه');
  return typed === word ? undefined : typed;
};

const withMarks: Distortion = (word) => lettersOf(word.replace(/\p{M}/gu, '')).join('\u064e');
const asWritten: Distortion = (word) => word;

const distortions: Record<Locale, Readonly<Record<string, Distortion>>> = {
  en: { 'as written': asWritten, misspelt },
  pl: { 'as written': asWritten, misspelt, 'without diacritics': withoutDiacritics },
  ar: {
    'as written': asWritten,
    misspelt,
    'with another prefix': withAffix,
    'without hamzas': withoutHamzas,
    'with vowel marks': withMarks,
  },
  'zh-hant': {},
  'zh-hans': {},
};

/** What stands on one page only, so that there is one right answer. */
function onOnePage(
  texts: readonly BuiltText[],
  partsOf: (text: string) => Iterable<string>,
): Question[] {
  const pages = new Map<string, string[]>();
  for (const { address, text } of texts) {
    for (const part of new Set(partsOf(text)))
      pages.set(part, [...(pages.get(part) ?? []), address]);
  }
  return [...pages].flatMap(([words, [address, another]]) =>
    address !== undefined && another === undefined ? [{ words, address }] : [],
  );
}

const han = /^\p{Script=Han}+$/u;

function substrings(text: string, length: number): string[] {
  return lettersOf(text)
    .map((_, start, letters) => letters.slice(start, start + length).join(''))
    .filter((part) => han.test(part) && lettersOf(part).length === length);
}

function sample<T>(list: readonly T[], random: () => number): T[] {
  return list
    .map((item) => ({ item, order: random() }))
    .sort((a, b) => a.order - b.order)
    .slice(0, most)
    .map(({ item }) => item);
}

/** Sets of questions made from the pages themselves, by what is odd about them; the same each time. */
export function questionSets(
  texts: readonly BuiltText[],
  locale: Locale,
): ReadonlyMap<string, Question[]> {
  const random = seeded(texts.length);
  const { speech, words, isStopWord } = analysisOf(locale);
  if (speech === 'zh') {
    const any = (length: number) =>
      sample(
        onOnePage(texts, (text) => substrings(text, length)),
        random,
      );
    return new Map([
      ['any two characters', any(2)],
      ['any four characters', any(4)],
    ]);
  }
  const single = onOnePage(texts, (text) =>
    words(text.toLowerCase()).filter(
      (word) => /^\p{L}{3,}$/u.test(word.replace(/\p{M}/gu, '')) && !isStopWord(word),
    ),
  );
  const chosen = sample(single, random);
  return new Map(
    Object.entries(distortions[locale]).map(([name, distort]) => [
      name,
      chosen.flatMap(({ words, address }) => {
        const typed = distort(words, random);
        return typed === undefined ? [] : [{ words: typed, address }];
      }),
    ]),
  );
}
