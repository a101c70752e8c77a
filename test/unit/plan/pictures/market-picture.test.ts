import { describe, expect, it } from 'vitest';
import type { Label, Shape } from '../../../../src/document/figure';
import { plainText } from '../../../../src/document/texts';
import type { Party } from '../../../../src/plan/compared';
import { drawMarket } from '../../../../src/plan/pictures/market-picture';

const names = {
  across: 'Speed',
  up: 'Tone',
  free: 'free',
  nameOf: ({ name }: Party) => name || 'We',
  more: (some: string, count: number) => `${some} and ${String(count)} more`,
  locale: 'en' as const,
};
const size = { width: 470, height: 390 };
const at = (name: string, across: number, up: number) => ({
  competitorId: name === '' ? null : name,
  name,
  across,
  up,
});
const draw = (
  places: ReturnType<typeof at>[],
  free: { across: number; up: number } | null = null,
) => drawMarket({ placed: places, free }, names, size);
const labels = (shapes: readonly Shape[]) =>
  shapes.filter((shape): shape is Label => shape.kind === 'label');
const said = (shapes: readonly Shape[]) => labels(shapes).map(({ content }) => plainText(content));
const find = (shapes: readonly Shape[], words: string) =>
  labels(shapes).find(({ content }) => plainText(content) === words);

describe('the picture of the market', () => {
  it('places better scores further along and further up, and turns round with the page', () => {
    const { shapes, mirrored } = draw([at('', 2, 2), at('A', 4, 5)]);
    const [us, other] = [find(shapes, 'We'), find(shapes, 'A')];
    expect(us && other && us.at[0] < other.at[0]).toBe(true);
    expect(us && other && us.at[1] > other.at[1]).toBe(true);
    expect(us?.bold).toBe(true);
    expect(other?.bold).toBe(false);
    expect(mirrored).toBe(true);
  });

  it('names everybody at one place together, and counts those whose names do not fit', () => {
    const four = draw(['A', 'B', 'C', 'D'].map((name) => at(name, 3, 3)));
    expect(said(four.shapes)).toContain('A, B and C and 1 more');
    expect(four.shapes.filter(({ kind }) => kind === 'circle')).toHaveLength(4);
  });

  it('lets a name reach further where nobody stands beside it, and not over an edge', () => {
    const roomOf = (name: string, ...places: ReturnType<typeof at>[]) =>
      find(draw([at(name, 3, 3), ...places]).shapes, name)?.room ?? 0;
    const alone = roomOf('A');
    expect(roomOf('A', at('B', 4, 3))).toBeLessThan(alone);
    expect(roomOf('A', at('B', 4, 2))).toBe(alone);
    expect(find(draw([at('A', 5, 3)]).shapes, 'A')?.room).toBeLessThan(alone);
  });

  it('lets a word that a cell at the edge would break reach inwards', () => {
    const small = { width: 200, height: 390 };
    const placed = [at('Księgarnia', 1, 3), at('Brackenridge', 5, 3), at('We', 1, 1)];
    const { shapes } = drawMarket({ placed, free: null }, names, small);
    const [first, last] = [find(shapes, 'Księgarnia'), find(shapes, 'Brackenridge')];
    expect(first?.anchor).toBe('start');
    expect(last?.anchor).toBe('end');
    for (const name of [first, last]) {
      const room = name?.room ?? 0;
      expect(room).toBeGreaterThan(small.width / 5);
      const [x = 0] = name?.at ?? [];
      const [from, to] = name?.anchor === 'start' ? [x, x + room] : [x - room, x];
      expect(from).toBeGreaterThanOrEqual(0);
      expect(to).toBeLessThanOrEqual(small.width);
    }
    expect(find(shapes, 'We')?.anchor).toBe('middle');
  });

  it('tells us from others without colour: a dot in the ring', () => {
    const circles = (name: string) =>
      draw([at(name, 1, 1)]).shapes.filter(({ kind }) => kind === 'circle').length;
    expect(circles('')).toBe(2);
    expect(circles('A')).toBe(1);
  });

  it('shows the free field from its scores to the best corner', () => {
    const { shapes } = draw([at('A', 1, 1)], { across: 3, up: 4 });
    const [field] = shapes.filter((shape) => shape.kind === 'rectangle');
    const [x, y] = field?.corner ?? [0, 0];
    expect(Math.round(x + (field?.width ?? 0))).toBe(size.width);
    const fourth = find(shapes, '4');
    expect(fourth && field && y + field.height > fourth.at[1]).toBe(true);
    const third = labels(shapes).findLast(({ content }) => plainText(content) === '3');
    expect(third && x < third.at[0]).toBe(true);
    expect(said(shapes)).toContain('free');
  });

  it('draws nothing beyond its edges', () => {
    const { shapes } = draw([at('', 1, 1), at('A', 5, 5), at('B', 1, 5), at('C', 5, 1)]);
    for (const shape of shapes) {
      if (shape.kind !== 'circle') continue;
      const [x, y] = shape.centre;
      expect(x - shape.radius).toBeGreaterThan(0);
      expect(x + shape.radius).toBeLessThan(size.width);
      expect(y - shape.radius).toBeGreaterThan(0);
      expect(y + shape.radius).toBeLessThan(size.height);
    }
  });
});
