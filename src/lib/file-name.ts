/** What some file system does not take in a name, and signs without ink that could disguise one. */
const unfit = /[\p{Cc}<>:"/\\|?*]|(?![\u200c\u200d])\p{Cf}/gu;
/** Characters as people count them, so that a name stays within 255 bytes in every script. */
const longest = 60;
const characters = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** What of a title can stand in a file's name; '' where nothing can. @param most characters */
export function fileWords(title: string, most = longest): string {
  const plain = title
    .replace(unfit, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^[ .]+|[ .]+$/g, '');
  return Array.from(characters.segment(plain), ({ segment }) => segment)
    .slice(0, most)
    .join('')
    .trim();
}

/** A thing and what it belongs to, together no longer than one title: “Late vans – Steps”. */
export function fileWordsWithin(title: string, whole: string): string {
  const own = fileWords(title, longest / 2);
  const room = longest - Array.from(characters.segment(own)).length - between.length;
  return [fileWords(whole, room), own].filter(Boolean).join(between);
}

const between = ' – ';

/** A name for a file that says what it holds. */
export const fileNameOf = (title: string, extension: string, untitled = 'touchpoint'): string =>
  `${fileWords(title) || untitled}.${extension}`;
