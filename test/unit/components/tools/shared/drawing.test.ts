import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linesOf } from '../../../../../src/components/tools/shared/drawing/lines';
import {
  anchorOf,
  baselineOf,
  settingOf,
} from '../../../../../src/components/tools/shared/drawing/shapes';
import type { Label } from '../../../../../src/document/figure';

/** Every letter one wide. */
const measure = (words: string) => Array.from(words).length;
const broken = (words: string, room: number | null, tag = 'en') =>
  linesOf(words, room, measure, tag);

describe('words in a drawing', () => {
  it('break between words, and keep marks with what they close', () => {
    expect(broken('The van is late, and nobody says so.', 16)).toEqual([
      'The van is late,',
      'and nobody says',
      'so.',
    ]);
    expect(broken('車子遲到，卻沒有人通知', 5, 'zh-Hant')[0]).toMatch(/，$|到$/);
    expect(broken('Short', null)).toEqual(['Short']);
  });

  it('break within a word that is wider than all the room', () => {
    expect(broken('Brackenridge Books', 6)).toEqual(['Bracke', 'nridge', 'Books']);
  });

  it('lose nothing and stay in their room', () => {
    const words = fc.string({ unit: fc.constantFrom('a', 'b', ' ', ',', '。', '店', '(', 'ب') });
    fc.assert(
      fc.property(words, fc.integer({ min: 1, max: 12 }), (text, room) => {
        const lines = broken(text, room);
        expect(lines.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
        for (const line of lines)
          expect(measure(line.trimEnd())).toBeLessThanOrEqual(Math.max(room, 1));
      }),
    );
  });
});

describe('a drawing where lines go from right to left', () => {
  const at = (anchor: Label['anchor']) => ({ anchor });

  it('is turned round, and its words begin where the page’s lines begin', () => {
    const turned = settingOf({ mirrored: true, width: 100 }, true);
    expect(turned.place([10, 5])).toEqual([90, 5]);
    expect(anchorOf(at('start'), turned)).toBe('start');
  });

  it('stays as it is where it does not say so', () => {
    const plain = settingOf({ mirrored: false, width: 100 }, true);
    expect(plain.place([10, 5])).toEqual([10, 5]);
    expect(anchorOf(at('start'), plain)).toBe('end');
    expect(anchorOf(at('middle'), plain)).toBe('middle');
    const ltr = settingOf({ mirrored: true, width: 100 }, false);
    expect(ltr.place([10, 5])).toEqual([10, 5]);
  });
});

describe('the first baseline of a label', () => {
  const label = (vertical: Label['vertical']): Label => ({
    kind: 'label',
    content: [],
    at: [0, 50],
    anchor: 'start',
    vertical,
    room: null,
    size: 'text',
    bold: false,
    colour: 'ink',
  });

  it('stands at the point, below it, or so that all lines are around it', () => {
    expect(baselineOf(label('baseline'), 3)).toBe(50);
    expect(baselineOf(label('top'), 3)).toBeGreaterThan(50);
    expect(baselineOf(label('middle'), 1)).toBeGreaterThan(50);
    expect(baselineOf(label('middle'), 5)).toBeLessThan(50);
  });
});
