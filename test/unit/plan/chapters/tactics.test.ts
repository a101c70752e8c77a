import { describe, expect, it } from 'vitest';
import type { Figure } from '../../../../src/document/figure';
import { locales, type Locale } from '../../../../src/i18n/locales';
import { matricesChapter } from '../../../../src/plan/chapters/matrices';
import { tacticsChapter } from '../../../../src/plan/chapters/tactics';
import { examplePlan } from '../../../../src/plan/example/example';
import { emptyPlan, type Plan } from '../../../../src/plan/plan';
import { addRow, fillRow } from '../../../../src/plan/rows';
import { tacticsSheet } from '../../../../src/plan/worksheets/tactics';
import { documentWords, exampleWords } from '../messages';
import { read, words } from '../reading';

const today = '2026-11-21';
const example = (locale: Locale) => examplePlan(exampleWords(locale), locale, { id: 'p1', today });
const contextOf = (plan: Plan, locale: Locale, day = today) => ({
  plan,
  translate: documentWords(locale),
  locale,
  today: day,
});
const chapter = (plan: Plan, locale: Locale) => {
  const context = contextOf(plan, locale);
  return read([...tacticsChapter(context), ...matricesChapter(context)]);
};
const figuresOf = (plan: Plan, day = today) =>
  tacticsChapter(contextOf(plan, 'en', day)).filter(
    (block): block is Figure => block.kind === 'figure',
  );

describe('the chapter on tactics', () => {
  it.each(locales)('reads like this in %s', async (locale) => {
    const text = chapter(example(locale), locale);
    expect(text).not.toMatch(/[{}]|undefined|null/);
    await expect(text).toMatchFileSnapshot(`tactics.${locale}.txt`);
  });

  it('says that there is nothing yet', () => {
    expect(chapter(emptyPlan({ id: 'p1', locale: 'en' }), 'en')).toBe(
      '# Tactics\nThere are no tactics yet.\n# Who does what\n' +
        'There is no responsibility assignment matrix (RACI) yet.',
    );
  });

  it('leaves what was dropped out of the sum', () => {
    const plan = fillRow(example('en'), 'tactics', 'claims-desk', { status: 'dropped' });
    expect(chapter(example('en'), 'en')).toContain('not dropped: £8,500');
    expect(chapter(plan, 'en')).toContain('not dropped: £6,000');
  });
});

describe('the timeline of the document', () => {
  const inside = ([x, y]: readonly [number, number], { width, height }: Figure) =>
    x >= 0 && x <= width && y >= 0 && y <= height;

  it('names each tactic with its dates and its status, and nothing leaves the drawing', () => {
    const [figure] = figuresOf(example('en'), '2027-06-30');
    if (!figure) throw new RangeError('No figure');
    expect(words(figure.alternative)).toContain(
      'Let the complaints desk settle missing goods in one call: ' +
        '1 February 2027 to 26 March 2027, Planned.',
    );
    const labels = figure.shapes.flatMap((shape) => (shape.kind === 'label' ? [shape] : []));
    expect(labels.map(({ content }) => words(content))).toContain('Today');
    expect(labels.every(({ at }) => inside(at, figure))).toBe(true);
    const bars = figure.shapes.flatMap((shape) => (shape.kind === 'rectangle' ? [shape] : []));
    expect(bars).toHaveLength(3);
    expect(
      bars.every(
        ({ corner: [x, y], width, height }) =>
          inside([x, y], figure) && inside([x + width, y + height], figure),
      ),
    ).toBe(true);
  });

  it('goes on in another drawing where there are many', () => {
    let plan = emptyPlan({ id: 'p1', locale: 'en' });
    for (let at = 0; at < 40; at++) {
      const fields = { name: `Tactic ${String(at)}`, start: '2027-01-01', end: '2027-06-30' };
      plan = addRow(plan, { part: 'tactics', id: `t${String(at)}`, fields });
    }
    const figures = figuresOf(plan);
    expect(figures).toHaveLength(3);
    expect(figures.every(({ height }) => height < 700)).toBe(true);
  });
});

describe.each(locales)('the worksheet of tactics in %s', (locale) => {
  it('has room for what the step asks', () => {
    const text = read(tacticsSheet(documentWords(locale)));
    expect(text).not.toMatch(/[{}]|undefined/);
    expect(text.match(/_/g)?.length).toBeGreaterThan(6);
  });
});
