import { inline } from '../../document/build';
import type { Label, Point } from '../../document/figure';
import { shortened } from '../shared/shortened';

type LabelChoices = Partial<Pick<Label, 'anchor' | 'vertical' | 'room' | 'bold' | 'colour'>>;

/** Small words in a drawing: plain and dark, from their first baseline on, unless said otherwise. */
export function label(words: string, at: Point, choices: LabelChoices = {}): Label {
  const { anchor = 'start', vertical = 'baseline', room = null, bold = false } = choices;
  const colour = choices.colour ?? 'ink';
  return {
    kind: 'label',
    content: inline(words),
    at,
    anchor,
    vertical,
    room,
    size: 'small',
    bold,
    colour,
  };
}

/** From the baseline of one line of small words to the next, in points. */
export const lineHeight = 11;

/** About how wide small words are, in points: enough to leave room for them. */
export function aboutWidth(words: string): number {
  return Array.from(words).reduce((sum, letter) => sum + widthOf(letter), 0);
}
const widthOf = (letter: string) => (unseen.test(letter) ? 0 : wide.test(letter) ? 8.6 : 4.7);
const unseen = /[\p{M}\p{Cf}]/u;
const wide = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u;

/** Cut to so many lines of this width, about. Lines break between words, so none is quite full. */
export const fitted = (words: string, room: number, lines: number): string =>
  shortened(words, room * lines * 0.85, aboutWidth);
