/** Conjunction, preposition and article, longest first, so that "وبال" is not read as "و". */
const prefixes = ['وبال', 'وكال', 'فبال', 'وال', 'فال', 'بال', 'كال', 'ولل', 'فلل', 'ال', 'لل'];
const oneLetterPrefixes = /^[وفبلكس]/;
/** Feminine, dual, plural and possessive endings, longest first. */
const suffixes = [
  ...['اتهم', 'اتها', 'ياته', 'تين', 'تان'],
  ...['يه', 'ات', 'ون', 'ين', 'ان', 'ها', 'هم', 'هن', 'كم', 'نا', 'وا'],
  ...['ه', 'ي', 'ا'],
];

function withoutSuffix(word: string): string {
  const suffix = suffixes.find((end) => word.endsWith(end) && word.length - end.length >= 3);
  return suffix ? word.slice(0, -suffix.length) : word;
}

function withoutPrefix(word: string): string {
  const prefix = prefixes.find(
    (start) => word.startsWith(start) && word.length - start.length >= 3,
  );
  if (prefix) return word.slice(prefix.length);
  return word.length >= 5 && oneLetterPrefixes.test(word) ? word.slice(1) : word;
}

/**
 * A first letter such as "ب" may be a preposition or belong to the word ("بطاقة"), so a word has
 * up to two stems.
 * @param word folded
 */
export function arabicStems(word: string): string[] {
  const stems = [withoutSuffix(withoutPrefix(word))];
  const joined = prefixes.some((prefix) => word.startsWith(prefix));
  if (!joined && word.length >= 5 && oneLetterPrefixes.test(word)) stems.push(withoutSuffix(word));
  return [...new Set(stems)];
}

/** The consonants of a stem, which a broken plural keeps: "عميل" and "عملاء". */
function skeletonOf(stem: string): string {
  const verb = stem.length >= 4 ? stem.replace(/^[يتن]/, '') : stem;
  const root = verb.replace(/^ا/, '');
  return root.slice(0, 1) + root.slice(1).replace(/[اوي]/g, '');
}

/** @param word folded */
export function arabicSkeletons(word: string): string[] {
  const skeletons = arabicStems(word).map(skeletonOf);
  return [...new Set(skeletons)].filter((skeleton) => skeleton.length >= 2);
}
