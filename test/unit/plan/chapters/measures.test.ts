import { describe, expect, it } from 'vitest';
import type { Figure } from '../../../../src/document/figure';
import { locales, type Locale } from '../../../../src/i18n/locales';
import { measuresChapter } from '../../../../src/plan/chapters/measures';
import { examplePlan } from '../../../../src/plan/example/example';
import { emptyPlan, type Plan } from '../../../../src/plan/plan';
import { reportToDocument } from '../../../../src/plan/report/to-document';
import { deleteRows, fillPart, fillRow } from '../../../../src/plan/rows';
import { measuresSheet } from '../../../../src/plan/worksheets/measures';
import { documentWords, exampleWords } from '../messages';
import { read, words } from '../reading';

const today = '2026-11-21';
const example = (locale: Locale) => examplePlan(exampleWords(locale), locale, { id: 'p1', today });
const contextOf = (plan: Plan, locale: Locale) => ({
  plan,
  translate: documentWords(locale),
  locale,
  today,
});
const chapter = (plan: Plan, locale: Locale) => read(measuresChapter(contextOf(plan, locale)));
const report = (plan: Plan) => reportToDocument(plan, documentWords('en'), 'en', { today });

describe('the chapter on measures', () => {
  it.each(locales)('reads like this in %s', async (locale) => {
    const text = chapter(example(locale), locale);
    expect(text).not.toMatch(/[{}]|undefined|null|NaN/);
    await expect(text).toMatchFileSnapshot(`measures.${locale}.txt`);
  });

  it('says that there is nothing yet', () => {
    expect(chapter(emptyPlan({ id: 'p1', locale: 'en' }), 'en')).toBe(
      '# Measures\nNothing is measured yet.',
    );
  });

  it('takes the target from the measure where it says one itself', () => {
    const plan = fillRow(example('en'), 'measures', 'once', { target: 80 });
    expect(chapter(example('en'), 'en')).toContain('| First-contact resolution | 61% → 75% |');
    expect(chapter(plan, 'en')).toContain('| First-contact resolution | 61% → 80% |');
  });
});

describe('readings as a picture', () => {
  const figures = (plan: Plan) =>
    measuresChapter(contextOf(plan, 'en')).filter(
      (block): block is Figure => block.kind === 'figure',
    );

  it('has a whisker for each interval, a line for the target, and nothing outside', () => {
    const [figure] = figures(example('en')).filter(({ alternative }) =>
      words(alternative).startsWith('Net Promoter Score'),
    );
    if (!figure) throw new RangeError('No figure');
    expect(words(figure.alternative)).toBe(
      'Net Promoter Score (NPS): 4 readings from 31 December 2025 to 30 September 2026, ' +
        'from 28.1 to 30. Target: 31.',
    );
    expect(figure.shapes.filter(({ kind }) => kind === 'circle')).toHaveLength(4);
    const lines = figure.shapes.flatMap((shape) => (shape.kind === 'line' ? [shape] : []));
    expect(lines.filter(({ stroke }) => stroke.pattern === 'dashed')).toHaveLength(1);
    expect(lines.filter(({ stroke }) => stroke.colour === 'quiet')).toHaveLength(12);
    for (const { from, to } of lines) {
      for (const [x, y] of [from, to]) {
        expect(x >= 0 && x <= figure.width && y >= 0 && y <= figure.height).toBe(true);
      }
    }
  });

  it('is not drawn of one reading', () => {
    const plan = example('en');
    const ids = Object.keys(plan.readings).filter((id) => id.startsWith('nps-'));
    expect(figures(plan)).toHaveLength(5);
    expect(figures(deleteRows(plan, 'readings', ids.slice(1)))).toHaveLength(4);
  });
});

describe('the service report', () => {
  it('is a document of its own, over its own period', () => {
    const document = report(example('en'));
    expect(document.title).toBe('Service report');
    expect(document.cover?.facts.map(({ value }) => words(value))).toEqual([
      'Hartwell Grocers',
      '1 May 2026 to 31 October 2026',
      '21 November 2026',
    ]);
    expect(structuredClone(document)).toEqual(document);
  });

  it('says met, not met, and that it cannot be told', () => {
    const text = read(report(example('en')).blocks);
    expect(text).toContain('| First-contact resolution | 75% | 61.2%, 31 Oct 2026');
    expect(text).toMatch(/First-contact resolution .* \| Not met\n/);
    // 30 lies below 31, but its interval holds it.
    expect(text).toMatch(/NPS.* \| 31 \| 30 \(22\.\d to 37\.\d\).* \| Cannot be told\n/);
    expect(text).toMatch(/Late deliveries announced .* \| no reading \| No reading\n/);
    const reached = fillRow(example('en'), 'measures', 'answers', { target: 12 });
    expect(read(report(reached).blocks)).toMatch(/Approved answers in use .* \| Met\n/);
  });

  it('takes the plan’s period where none is chosen, and says that nothing was read in it', () => {
    const plan = fillPart(example('en'), 'report', { start: '', end: '' });
    expect(read(report(plan).blocks)).toContain('There is no reading in this period yet.');
  });
});

describe.each(locales)('the worksheet of measures in %s', (locale) => {
  it('has room for what the step asks', async () => {
    const text = read(measuresSheet(documentWords(locale)));
    expect(text).not.toMatch(/[{}]|undefined/);
    expect(text.match(/_+/g)?.length).toBeGreaterThan(20);
    await expect(text).toMatchFileSnapshot(`../worksheets/measures.${locale}.txt`);
  });
});
