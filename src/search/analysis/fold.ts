const marks = /\p{M}/gu;

/** A word as Pagefind stores it: lower case, without combining marks. */
export function stored(word: string): string {
  return word.toLowerCase().normalize('NFD').replace(marks, '').normalize('NFC');
}

const latinLetters: Readonly<Record<string, string>> = { ł: 'l', ı: 'i', ø: 'o', đ: 'd' };

/** One spelling for words that differ only in diacritics, also those that Unicode does not part. */
export function foldLatin(word: string): string {
  return stored(word.normalize('NFKC')).replace(/[łıøđ]/g, (letter) => latinLetters[letter] ?? '');
}

/**
 * One spelling for alef and its hamzas, final ya and alef maqsura, ta marbuta and ha; without
 * vowel marks, tatweel and joiners; digits as 0–9.
 */
export function foldArabic(word: string): string {
  return stored(word.normalize('NFKC'))
    .replace(/[ـء\u200c-\u200f]/g, '')
    .replace(/ٱ/g, 'ا')
    .replace(/ى/g, 'ي')
    .replace(/ة/g, 'ه')
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x0660));
}

export function foldChinese(word: string): string {
  return word.normalize('NFKC').toLowerCase();
}
