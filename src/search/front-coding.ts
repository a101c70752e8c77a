const alphabet = 'abcdefghijklmnopqrstuvwxyz';
const longestShared = alphabet.length - 1;

function sharedLength(a: string, b: string): number {
  let length = 0;
  while (length < longestShared && length < a.length && a[length] === b[length]) length++;
  return length;
}

/**
 * Sorted words as one text that compresses well: each word is a letter for how many characters it
 * shares with the word before it (a = 0), then the rest.
 */
export function frontCode(words: readonly string[]): string {
  return words
    .map((word, index) => {
      const shared = sharedLength(words[index - 1] ?? '', word);
      return alphabet.charAt(shared) + word.slice(shared);
    })
    .join(' ');
}

export function frontDecode(text: string): string[] {
  const words: string[] = [];
  if (text === '') return words;
  for (const entry of text.split(' ')) {
    const before = words.at(-1) ?? '';
    words.push(before.slice(0, alphabet.indexOf(entry.charAt(0))) + entry.slice(1));
  }
  return words;
}
