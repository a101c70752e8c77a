import type { Picture } from './pictures';

/** Where a picture is dark, cut to what is drawn. */
export interface Ink {
  width: number;
  height: number;
  dark: (x: number, y: number) => boolean;
}

const isDark = ({ data, width }: Picture, x: number, y: number) =>
  (data[(y * width + x) * 4] ?? 255) < 128;

/** @throws RangeError if the picture is blank */
export function inkOf(picture: Picture): Ink {
  const { width, height } = picture;
  let [left, top, right, bottom] = [width, height, -1, -1];
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      if (!isDark(picture, x, y)) continue;
      left = Math.min(left, x);
      right = Math.max(right, x);
      top = Math.min(top, y);
      bottom = Math.max(bottom, y);
    }
  }
  if (right < 0) throw new RangeError('Nothing is drawn');
  return {
    width: right - left + 1,
    height: bottom - top + 1,
    dark: (x, y) =>
      x >= 0 &&
      y >= 0 &&
      x <= right - left &&
      y <= bottom - top &&
      isDark(picture, left + x, top + y),
  };
}

/**
 * Dots of either drawing that have no dot of the other near them, which is what two ways to smooth
 * edges never leave: a lost mark, another form of a letter, words in another order.
 */
export function strayDots(a: Ink, b: Ink, reach: number): number {
  return strayIn(a, b, reach) + strayIn(b, a, reach);
}

function strayIn(own: Ink, other: Ink, reach: number): number {
  let stray = 0;
  for (let y = 0; y < own.height; y += 1) {
    for (let x = 0; x < own.width; x += 1) {
      if (own.dark(x, y) && !isNear(other, x, y, reach)) stray += 1;
    }
  }
  return stray;
}

function isNear(ink: Ink, x: number, y: number, reach: number): boolean {
  for (let dy = -reach; dy <= reach; dy += 1) {
    for (let dx = -reach; dx <= reach; dx += 1) if (ink.dark(x + dx, y + dy)) return true;
  }
  return false;
}
