import { shortened } from '../../../../../plan/shared/shortened';

const longest = 60;
/** What is shown before the place where two texts part, so that one finds it. */
const lead = 16;

export const quotable = (text: string) => shortened(text.trim(), longest);

/** A text, or where it is long, the stretch of it that differs from another. */
export function whereItDiffers(text: string, other: string): string {
  const [letters, others] = [Array.from(text.trim()), Array.from(other.trim())];
  if (letters.length <= longest) return letters.join('');
  const parting = letters.findIndex((letter, index) => letter !== others[index]);
  const from = Math.max(0, (parting < 0 ? letters.length : parting) - lead);
  return from === 0 ? quotable(text) : `…${quotable(letters.slice(from).join(''))}`;
}
