import { editDistance, stored, type Analysis } from './analysis';

/** A word to ask Pagefind for in place of the one that was typed. */
export interface Variant {
  word: string;
  /** How near it is to what was typed: 1 for the word itself. */
  weight: number;
}

interface Expansion {
  /** The nearest first. */
  variants: Variant[];
  /** The word that was taken for the typed one, where that is on no page in any form. */
  corrected: string | undefined;
}

/** The words of all pages, to find those that are near to a typed one. */
export interface Lexicon {
  /** The word itself, its other forms and spellings, or what may have been meant by it. */
  expand(typed: string): Expansion;
}

const weights = { same: 1, stem: 0.7, skeleton: 0.35, typo: 0.6, typoStem: 0.5, unknown: 0.5 };
const mostVariants = 12;
const mostCorrections = 3;

type Groups = Map<string, string[]>;

function addTo(groups: Groups, key: string, word: string): void {
  const group = groups.get(key);
  if (group) group.push(word);
  else groups.set(key, [word]);
}

interface Entry {
  word: string;
  folded: string;
}

interface Tables {
  analysis: Analysis;
  counts: ReadonlyMap<string, number>;
  entries: Entry[];
  /** Folded words, sorted, to look for beginnings. */
  beginnings: string[];
  byFold: Groups;
  byStem: Groups;
  bySkeleton: Groups;
}

function tablesOf(counts: ReadonlyMap<string, number>, analysis: Analysis): Tables {
  const byFold: Groups = new Map();
  const byStem: Groups = new Map();
  const bySkeleton: Groups = new Map();
  const entries: Entry[] = [];
  for (const word of counts.keys()) {
    const folded = analysis.fold(word);
    entries.push({ word, folded });
    addTo(byFold, folded, word);
    for (const stem of analysis.stems(word)) addTo(byStem, stem, word);
    for (const skeleton of analysis.skeletons(word)) addTo(bySkeleton, skeleton, word);
  }
  const beginnings = [...byFold.keys()].sort();
  return { analysis, counts, entries, beginnings, byFold, byStem, bySkeleton };
}

export function lexiconOf(counts: ReadonlyMap<string, number>, analysis: Analysis): Lexicon {
  const tables = tablesOf(counts, analysis);
  return { expand: (typed) => expand(tables, typed) };
}

function expand(tables: Tables, typed: string): Expansion {
  const { analysis, byFold, byStem, bySkeleton } = tables;
  const folded = analysis.fold(typed);
  const itself = { word: stored(typed), weight: weights.same };
  const forms = [
    ...atWeight(byFold.get(folded), weights.same),
    ...wordsWith(byStem, analysis.stems(typed), weights.stem),
  ];
  const alike = wordsWith(bySkeleton, analysis.skeletons(typed), weights.skeleton);
  // Pagefind finds more than our list: longer words that begin so, Chinese words within others.
  if (forms.length > 0 || beginsAWord(tables, folded)) {
    return { variants: best(tables, [itself, ...forms, ...alike]), corrected: undefined };
  }
  const meant = meantBy(tables, folded);
  const near = meant.flatMap((word) => [
    { word, weight: weights.typo },
    ...wordsWith(byStem, analysis.stems(word), weights.typoStem),
  ]);
  const unknown = analysis.speech === 'zh' ? itself : { ...itself, weight: weights.unknown };
  return { variants: best(tables, [unknown, ...near, ...alike]), corrected: meant[0] };
}

function beginsAWord({ beginnings }: Tables, beginning: string): boolean {
  let low = 0;
  let high = beginnings.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((beginnings[middle] ?? '') < beginning) low = middle + 1;
    else high = middle;
  }
  return beginnings[low]?.startsWith(beginning) ?? false;
}

function meantBy(tables: Tables, folded: string): string[] {
  if (tables.analysis.speech === 'zh') return sameButOneCharacter(tables, folded);
  const near = misspelt(tables, folded);
  return near.length > 0 ? near : longestBeginning(tables, folded);
}

/** "helpers" where the pages only have "help". */
function longestBeginning({ byFold }: Tables, folded: string): string[] {
  for (let length = folded.length - 1; length >= 4; length--) {
    const words = byFold.get(folded.slice(0, length));
    if (words) return words;
  }
  return [];
}

function atWeight(words: readonly string[] | undefined, weight: number): Variant[] {
  return (words ?? []).map((word) => ({ word, weight }));
}

function wordsWith(groups: Groups, keys: readonly string[], weight: number): Variant[] {
  return keys.flatMap((key) => atWeight(groups.get(key), weight));
}

/** Each word once, at its greatest weight; the nearest, then the most frequent first. */
function best({ counts }: Tables, variants: readonly Variant[]): Variant[] {
  const heaviest = new Map<string, number>();
  for (const { word, weight } of variants) {
    heaviest.set(word, Math.max(weight, heaviest.get(word) ?? 0));
  }
  const frequency = (word: string) => counts.get(word) ?? 0;
  return [...heaviest]
    .map(([word, weight]) => ({ word, weight }))
    .sort((a, b) => b.weight - a.weight || frequency(b.word) - frequency(a.word))
    .slice(0, mostVariants);
}

/** A mistake is less likely in the first letter than elsewhere. */
function misspelt({ entries, counts }: Tables, folded: string): string[] {
  if (folded.length < 4) return [];
  const limit = folded.length >= 7 ? 2 : 1;
  const near = entries
    .map(({ word, folded: other }) => ({
      word,
      edits: editDistance(folded, other, limit),
      slip: other[0] === folded[0] ? 0 : 0.5,
    }))
    .filter(({ edits }) => edits <= limit)
    .map(({ word, edits, slip }) => ({ word, distance: edits + slip }))
    .sort(
      (a, b) => a.distance - b.distance || (counts.get(b.word) ?? 0) - (counts.get(a.word) ?? 0),
    );
  const nearest = near[0]?.distance ?? 0;
  return near
    .filter(({ distance }) => distance <= nearest + 0.5)
    .slice(0, mostCorrections)
    .map(({ word }) => word);
}

function sameButOneCharacter({ entries }: Tables, folded: string): string[] {
  const typed = Array.from(folded);
  if (typed.length < 3) return [];
  return entries
    .filter(({ folded: other }) => {
      const letters = Array.from(other);
      return (
        letters.length === typed.length &&
        letters.filter((letter, index) => letter !== typed[index]).length === 1
      );
    })
    .slice(0, mostCorrections)
    .map(({ word }) => word);
}
