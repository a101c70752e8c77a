/** As people search: neither capitals nor accents nor the width of letters count. */
export const searchable = (text: string) =>
  text.normalize('NFKD').replace(/\p{M}/gu, '').toLocaleLowerCase();

/** Whether a row says all of the words, in any of its texts. */
export function says(texts: readonly string[], wanted: string): boolean {
  const words = searchable(wanted).split(/\s+/).filter(Boolean);
  if (words.length === 0) return true;
  const whole = searchable(texts.join('\n'));
  return words.every((word) => whole.includes(word));
}
