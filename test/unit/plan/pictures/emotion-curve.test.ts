import { describe, expect, it } from 'vitest';
import type { Circle, Label, Shape } from '../../../../src/document/figure';
import { plainText } from '../../../../src/document/texts';
import { drawEmotions } from '../../../../src/plan/pictures/emotion-curve';

const names = { stages: ['Before', 'After'], best: 'best', neutral: 'neutral', worst: 'worst' };
const size = { width: 470, height: 210 };
const point = (at: number, feeling: number, text = '') => ({
  cardId: `card-${String(at)}`,
  text,
  feeling,
  at,
});
const draw = (...points: ReturnType<typeof point>[]) => drawEmotions(points, names, size).shapes;
const marks = (shapes: readonly Shape[]) =>
  shapes.filter((shape): shape is Circle => shape.kind === 'circle');
const labels = (shapes: readonly Shape[]) =>
  shapes.filter((shape): shape is Label => shape.kind === 'label');
const find = (shapes: readonly Shape[], words: string) =>
  labels(shapes).find(({ content }) => plainText(content).startsWith(words));

describe('the emotion curve', () => {
  it('stands higher where it feels better, level with the words of the scale', () => {
    const shapes = draw(point(0.5, 2), point(1.5, -2));
    const [good, bad] = marks(shapes).map(({ centre }) => centre);
    expect(good && bad && good[0] < bad[0] && good[1] < bad[1]).toBe(true);
    expect(find(shapes, 'best')?.at[1]).toBe(good?.[1]);
    expect(find(shapes, 'worst')?.at[1]).toBe(bad?.[1]);
  });

  it('is level at each point, so that it never goes beyond what was felt', () => {
    const [path] = draw(point(0.5, 2), point(1.5, -1)).filter(({ kind }) => kind === 'path');
    if (path?.kind !== 'path') throw new TypeError('no curve');
    const [begin, bend] = path.steps;
    if (begin?.kind !== 'move' || bend?.kind !== 'curve') throw new TypeError('no bend');
    expect(bend.handles[0][1]).toBe(begin.to[1]);
    expect(bend.handles[1][1]).toBe(bend.to[1]);
  });

  it('is a point alone where one thing is felt, and marks pain without colour', () => {
    const shapes = draw(point(0.5, -1), point(1.5, 1));
    expect(marks(shapes).map(({ fill }) => fill)).toEqual(['pain', 'paper']);
    const alone = draw(point(0.5, 1));
    expect(alone.some(({ kind }) => kind === 'path')).toBe(false);
  });

  it('gives a stage in which more is felt more room', () => {
    const shapes = draw(point(0.5, 0), point(1.25, 1), point(1.75, 2));
    const [before, after] = ['Before', 'After'].map((name) => find(shapes, name)?.room ?? 0);
    expect(after).toBeGreaterThan(before ?? 0);
  });

  it('cuts long words to their room, and keeps them inside', () => {
    const long = 'Nobody told me that the van would be late, and the children were hungry. '.repeat(
      9,
    );
    const shapes = draw(point(0.5, -2, long), point(1.5, 2, '很'.repeat(400)));
    const cut = find(shapes, 'Nobody');
    expect(plainText(cut?.content ?? [])).toMatch(/…$/);
    expect((cut?.at[1] ?? 0) + 3 * 11).toBeLessThanOrEqual(size.height);
    expect(find(shapes, '很')?.at[1]).toBeGreaterThan(0);
  });
});
