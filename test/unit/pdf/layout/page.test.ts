import { expect, test } from 'vitest';
import { paginate } from '../../../../src/pdf/layout/page';
import { strip, type Strip } from '../../../../src/pdf/layout/strip';
import { pt } from '../../../../src/pdf/units';

/** Room for ten lines of ten points. */
const sheet = {
  width: pt(100),
  height: pt(120),
  margin: pt(10),
  top: pt(10),
  bottom: pt(10),
  hasHeader: true,
};

let named = 0;
const line = (parts: Partial<Strip> = {}): Strip => {
  named += 1;
  const mark = {
    kind: 'rule',
    x: pt(named),
    y: pt(0),
    width: pt(1),
    thickness: pt(1),
    colour: [0, 0, 0],
  } as const;
  return strip({ height: pt(10), marks: [mark], ...parts });
};
const lines = (count: number, parts: Partial<Strip> = {}) =>
  Array.from({ length: count }, () => line(parts));

const counts = (strips: readonly Strip[]) =>
  paginate(strips, sheet).map(({ marks }) => marks.length);

test('a page takes what fits', () => {
  expect(counts(lines(25))).toEqual([10, 10, 5]);
});

test('what is kept with the next goes to its page', () => {
  expect(counts([...lines(9), line({ keepWithNext: true }), line()])).toEqual([9, 2]);
});

test('what is kept together but longer than a page breaks where it must', () => {
  expect(counts(lines(12, { keepWithNext: true }))).toEqual([10, 2]);
});

test('blank at the top of a page is left out', () => {
  const [, second] = paginate([...lines(10), line({ before: pt(8) })], sheet);
  expect(second?.marks[0]?.y).toBe(10);
});

test('a page break begins a page, but never an empty one', () => {
  expect(
    counts([strip({ startsPage: true }), ...lines(2), strip({ startsPage: true }), line()]),
  ).toEqual([2, 1]);
});

test('a header stands above the rows of every page', () => {
  const header = line();
  const repeated = { height: header.height, marks: header.marks };
  const rows = lines(20, { repeated });
  const pages = paginate([{ ...header, keepWithNext: true }, ...rows], sheet);
  expect(pages.map(({ marks }) => marks.length)).toEqual([10, 10, 3]);
  expect(pages.map(({ marks }) => marks[0]?.kind === 'rule' && marks[0].x)).toEqual(
    pages.map(() => header.marks[0]?.kind === 'rule' && header.marks[0].x),
  );
});

test('a strip that fills its page stands there without the repeated header', () => {
  const header = line({ height: pt(30) });
  const repeated = { height: header.height, marks: header.marks };
  const [, page] = paginate([header, line({ height: pt(80), repeated })], sheet);
  expect(page?.marks).toHaveLength(1);
  expect(page?.marks[0]?.y).toBe(sheet.top);
});
