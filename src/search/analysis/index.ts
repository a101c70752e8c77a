import { tagOf, type Locale } from '../../i18n/locales';
import { arabicSkeletons, arabicStems } from './arabic';
import { englishStem } from './english';
import { foldArabic, foldChinese, foldLatin } from './fold';
import { polishStem } from './polish';
import { speechOf, type Speech } from './speech';
import { stopWords } from './stop-words';

export { editDistance } from './distance';
export { stored } from './fold';

/** How a language's words are parted and compared. Build and browser must use the same. */
export interface Analysis {
  speech: Speech;
  /** The words of a text in their order, as they stand there. */
  words: (text: string) => string[];
  /** One spelling for spellings that mean the same word. */
  fold: (word: string) => string;
  /** What the inflected forms of a word have in common; more than one where it is ambiguous. */
  stems: (word: string) => string[];
  /** A looser likeness than the stem; empty where the language has none. */
  skeletons: (word: string) => string[];
  /** Whether a word says nothing about what is looked for. */
  isStopWord: (word: string) => boolean;
}

interface Rules {
  fold: (word: string) => string;
  /** Of a folded word. */
  stems: (word: string) => string[];
  skeletons?: (word: string) => string[];
}

const rules: Record<Speech, Rules> = {
  en: { fold: foldLatin, stems: (word) => [englishStem(word)] },
  pl: { fold: foldLatin, stems: (word) => [polishStem(word)] },
  ar: { fold: foldArabic, stems: arabicStems, skeletons: arabicSkeletons },
  zh: { fold: foldChinese, stems: (word) => [word] },
};

export function analysisOf(locale: Locale): Analysis {
  const speech = speechOf(locale);
  const { fold, stems, skeletons } = rules[speech];
  const segmenter = new Intl.Segmenter(tagOf(locale), { granularity: 'word' });
  const stops = new Set(stopWords[speech].split(' ').map(fold));
  return {
    speech,
    words: (text) =>
      Array.from(segmenter.segment(text))
        .filter(({ isWordLike }) => isWordLike)
        .map(({ segment }) => segment),
    fold,
    stems: (word) => stems(fold(word)),
    skeletons: (word) => skeletons?.(fold(word)) ?? [],
    isStopWord: (word) => stops.has(fold(word)),
  };
}
