import { describe, expect, it } from 'vitest';
import { locales, type Locale } from '../../../../src/i18n/locales';
import { researchChapter } from '../../../../src/plan/chapters/research';
import { examplePlan } from '../../../../src/plan/example/example';
import { emptyPlan, type Plan } from '../../../../src/plan/plan';
import { addRow } from '../../../../src/plan/rows';
import { scoreCriterion } from '../../../../src/plan/scores';
import { researchSheet } from '../../../../src/plan/worksheets/research';
import { documentWords, exampleWords } from '../messages';
import { read } from '../reading';

const today = '2026-11-21';
const chapter = (plan: Plan, locale: Locale) =>
  researchChapter({ plan, translate: documentWords(locale), locale, today });

describe('the chapter on research', () => {
  it.each(locales)('reads like this in %s', async (locale) => {
    const plan = examplePlan(exampleWords(locale), locale, { id: 'p1', today });
    const said = read(chapter(plan, locale));
    expect(said).not.toMatch(/[{}]|undefined|null/);
    await expect(said).toMatchFileSnapshot(`research.${locale}.txt`);
  });

  it('says that there is nothing in one line', () => {
    const said = read(chapter(emptyPlan({ id: 'p1', locale: 'en' }), 'en'));
    expect(said).toBe('# Research\nNothing has been compared yet.');
  });

  it('gives more companies than fit further tables, with us in each', () => {
    let plan = addRow(emptyPlan({ id: 'p1', locale: 'en' }), {
      part: 'criteria',
      id: 'c',
      fields: { name: 'Speed' },
    });
    for (const id of ['a', 'b', 'c', 'd', 'e']) {
      plan = addRow(plan, { part: 'competitors', id, fields: { name: id.toUpperCase() } });
      plan = scoreCriterion(plan, 'c', id, { score: 2 });
    }
    plan = scoreCriterion(plan, 'c', null, { score: 5 });
    const said = read(chapter(plan, 'en'));
    expect(said).toContain('| Criterion | We | A | B | C | D\n| Speed | 5 | 2 | 2 | 2 | 2');
    expect(said).toContain('| Criterion | We | E\n| Speed | 5 | 2');
    expect(said).toContain('Where we lead: Speed.');
  });
});

describe('the worksheet for research', () => {
  it.each(locales)('reads like this in %s', async (locale) => {
    const said = read(researchSheet(documentWords(locale), locale));
    expect(said).not.toMatch(/[{}]|undefined|null/);
    await expect(said).toMatchFileSnapshot(`../worksheets/research.${locale}.txt`);
  });
});
