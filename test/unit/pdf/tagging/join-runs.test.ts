import { describe, expect, test } from 'vitest';
import { FontLibrary, type Face } from '../../../../src/pdf/fonts/library';
import { nodeFonts } from '../../../../src/pdf/fonts/node-source';
import { colours } from '../../../../src/pdf/layout/theme';
import type { GlyphRun, Rectangle } from '../../../../src/pdf/tagging/drawing';
import { joinRuns } from '../../../../src/pdf/tagging/join-runs';
import { em, pt } from '../../../../src/pdf/units';

const fonts = new FontLibrary(nodeFonts);
const setting = { locale: 'en', style: 'regular', character: 0x61 } as const;
await fonts.load([setting, { ...setting, style: 'bold' }]);

function faceIn(style: 'regular' | 'bold'): Face {
  const face = fonts.faceOf({ ...setting, style }, setting.character);
  if (!face) throw new RangeError('The font has no a');
  return face;
}

const text = 'abcdef';

/** A run of the letters from `start` to `end`, ten points each. */
function run(start: number, end: number, x: number, parts: Partial<GlyphRun> = {}): GlyphRun {
  const face = faceIn('regular');
  const clusters = Array.from({ length: end - start }, (_, index) => ({
    ...{ file: face.file, start: start + index, end: start + index + 1 },
    ...{ advance: em(1000), glyphs: [] },
  }));
  return {
    ...{ kind: 'glyphs', face, size: pt(10), x: pt(x), y: pt(0), width: pt(10 * clusters.length) },
    ...{ colour: colours.ink, level: 0, clusters, text },
    ...parts,
  };
}

const starts = (runs: readonly { clusters: GlyphRun['clusters'] }[]) =>
  runs.map(({ clusters }) => clusters.map(({ start }) => start));
const joined = (...runs: GlyphRun[]) =>
  joinRuns(runs).flatMap((drawing) => (drawing.kind === 'glyphs' ? [drawing] : []));

describe('runs', () => {
  test('that follow each other become one', () => {
    const [only, ...others] = joined(run(0, 2, 0), run(2, 3, 20), run(3, 6, 30));
    expect(others).toEqual([]);
    expect(only).toMatchObject({ x: 0, width: 60 });
    expect(starts(only ? [only] : [])).toEqual([[0, 1, 2, 3, 4, 5]]);
  });

  test('from the right follow each other to the left', () => {
    const [only, ...others] = joined(run(0, 2, 40, { level: 1 }), run(2, 4, 20, { level: 1 }));
    expect(others).toEqual([]);
    expect(only).toMatchObject({ x: 20, width: 40 });
    expect(starts(only ? [only] : [])).toEqual([[0, 1, 2, 3]]);
  });

  test.for([
    ['with a gap between', run(2, 3, 21)],
    ['of another size', run(2, 3, 20, { size: pt(11) })],
    ['on another line', run(2, 3, 20, { y: pt(12) })],
    ['in another colour', run(2, 3, 20, { colour: colours.teal })],
    ['in another direction', run(2, 3, 20, { level: 1 })],
    ['in a bolder face', run(2, 3, 20, { face: faceIn('bold') })],
    ['of another text', run(2, 3, 20, { text: 'xyz' })],
  ] as const)('%s stay two', ([, second]) => {
    expect(joined(run(0, 2, 0), second)).toHaveLength(2);
  });

  test('are left as they were given', () => {
    const first = run(0, 2, 0);
    joined(first, run(2, 4, 20));
    expect(first.clusters).toHaveLength(2);
  });
});

describe('lines', () => {
  const line = (x: number, width: number, y = 0): Rectangle => ({
    kind: 'rectangle',
    ...{ x: pt(x), y: pt(y), width: pt(width), height: pt(0.6), colour: colours.tealSoft },
  });

  test('that touch become one, in either order', () => {
    expect(joinRuns([line(0, 10), line(10, 5)])).toEqual([line(0, 15)]);
    expect(joinRuns([line(10, 5), line(0, 10)])).toEqual([line(0, 15)]);
  });

  test('that do not touch, or lie at other heights, stay two', () => {
    expect(joinRuns([line(0, 10), line(12, 5)])).toHaveLength(2);
    expect(joinRuns([line(0, 10), line(10, 5, 3)])).toHaveLength(2);
  });
});
