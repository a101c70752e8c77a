const endings = /(ings|ing|edly|ed|ies|ied|es|s|ly|y|e)$/;
const verbsInIze = /i[sz](ations?|e|ed|es|ing)$/;

/** @param word folded; @returns what its inflected forms have in common */
export function englishStem(word: string): string {
  if (word.length < 5) return word;
  return word
    .replace(verbsInIze, 'iz')
    .replace(endings, '')
    .replace(/([^aeiou])\1$/, '$1');
}
