import { labelSizes, type Label } from '../../document/figure';
import { plainText } from '../../document/texts';
import type { Direction } from '../../i18n/locales';
import { directionOfWords } from '../../document/words-direction';
import type { Sheet } from './sheet';

/** Which side of its lines stands at a label's place. */
export type Side = 'left' | 'center' | 'right';

export interface SetLabel {
  /** In points. */
  readonly size: number;
  readonly side: Side;
  readonly direction: Direction;
  /** Each with the place of its side on its baseline. */
  readonly lines: readonly { readonly text: string; readonly x: number; readonly y: number }[];
}

const lineHeight = 1.4;
const sides: Record<Label['anchor'], Side> = { start: 'left', middle: 'center', end: 'right' };
const opposite: Record<Side, Side> = { left: 'right', center: 'center', right: 'left' };
const baselines = { baseline: 0, top: 0.85, middle: 0.32 } as const;

/** Lines break between words by an estimate of their width: an SVG has no line breaking of its own. */
export function setLabel(label: Label, { place, isTurned, direction }: Sheet): SetLabel {
  const size = labelSizes[label.size];
  const [x, y] = place(label.at);
  const room = label.room === null ? Infinity : label.room / size;
  const words = plainText(label.content);
  const lines = broken(words, room);
  const rise = label.vertical === 'middle' ? ((lines.length - 1) * size * lineHeight) / 2 : 0;
  const side = sides[label.anchor];
  return {
    size,
    side: isTurned ? opposite[side] : side,
    direction: directionOfWords(words, direction),
    lines: lines.map((text, index) => ({
      ...{ text, x },
      y: y - rise + size * (baselines[label.vertical] + index * lineHeight),
    })),
  };
}

/** @param room in ems */
function broken(text: string, room: number): string[] {
  const widthOf = (word: string) =>
    Array.from(word).reduce((sum, letter) => sum + (/[\u2e80-\uffef]/.test(letter) ? 1 : 0.55), 0);
  return text.split('\n').flatMap((line) => {
    const lines: string[] = [''];
    for (const word of line.split(/(?<=\s)|(?<=[\u2e80-\uffef])/)) {
      const last = lines.length - 1;
      const there = lines[last] ?? '';
      if (there === '' || widthOf((there + word).trim()) <= room) lines[last] = there + word;
      else lines.push(word);
    }
    return lines.map((each) => each.trim());
  });
}
