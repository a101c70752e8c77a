import type { Document } from '../../../src/document/document';
import { textsOf } from '../../../src/document/texts';

/** Words as one would search for them: between blanks, their signs with them. */
const wordsIn = (text: string) =>
  text
    .normalize('NFC')
    .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
    .split(/\s+/)
    .filter((word) => word !== '');

/** Words of the document that the text does not have as often, as words of its own. */
export function lostWords({ blocks }: Document, text: string): string[] {
  const found = new Map<string, number>();
  for (const word of wordsIn(text)) found.set(word, (found.get(word) ?? 0) + 1);
  return wordsIn(textsOf(blocks).join(' ')).filter((word) => {
    const left = found.get(word) ?? 0;
    found.set(word, left - 1);
    return left <= 0;
  });
}

/** Words of the document that the text has nowhere, not even side by side with others. */
export function unfoundWords({ blocks }: Document, text: string): string[] {
  const flat = wordsIn(text).join(' ');
  return wordsIn(textsOf(blocks).join(' ')).filter((word) => !flat.includes(word));
}

/** In 0..1. */
export const shareBack = (lost: readonly string[], { blocks }: Document): number =>
  1 - lost.length / wordsIn(textsOf(blocks).join(' ')).length;
