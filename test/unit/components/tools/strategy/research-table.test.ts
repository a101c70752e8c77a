import { describe, expect, it } from 'vitest';
import {
  newIn,
  readScores,
  takeScores,
  writeScores,
} from '../../../../../src/components/tools/strategy/research/table/scores';
import { locales } from '../../../../../src/i18n/locales';
import { examplePlan } from '../../../../../src/plan/example/example';
import { emptyPlan } from '../../../../../src/plan/plan';
import { rowsIn } from '../../../../../src/plan/rows';
import { exampleWords } from '../../../plan/messages';
import { wordsIn } from './words';

const areas = ['research', 'chapter-research', 'terms', 'register'] as const;

describe.each(locales)('a comparison in %s', (locale) => {
  const t = wordsIn(locale, ...areas);
  const plan = examplePlan(exampleWords(locale), locale, { id: 'p1', today: '2026-11-21' });
  const copy = writeScores(plan, t, 'tsv');

  it('comes back from a spreadsheet as it went', () => {
    const table = readScores(copy, plan, t);
    expect(table.scores.length).toBeGreaterThan(5);
    expect([table.troubles, newIn(table)]).toEqual([[], []]);
    expect(table.scores.some(({ replaces }) => replaces)).toBe(false);
    expect(takeScores(plan, table)).toEqual(plan);
  });

  it('brings its criteria and companies into a plan that has none', () => {
    const empty = emptyPlan({ id: 'p2', locale });
    const table = readScores(copy, empty, t);
    const count = rowsIn(plan, 'criteria').length + rowsIn(plan, 'competitors').length;
    expect(newIn(table)).toHaveLength(count);
    const taken = takeScores(empty, table);
    expect(writeScores(taken, t, 'tsv')).toBe(copy);
    expect(writeScores(taken, t, 'csv')).toBe(writeScores(plan, t, 'csv'));
  });
});

describe('a pasted comparison', () => {
  const t = wordsIn('en', ...areas);
  const us = t('research.us');
  const empty = emptyPlan({ id: 'p', locale: 'en' });
  const taken = (text: string) => takeScores(empty, readScores(text, empty, t));

  it('names what is no score, and enters the rest', () => {
    const table = readScores(`\t${us}\tRival\nChat\t4\tgood\nPhone\t0\t2`, empty, t);
    expect(table.troubles).toEqual([
      { row: 1, column: 'Rival', value: 'good' },
      { row: 2, column: us, value: '0' },
    ]);
    expect(Object.values(takeScores(empty, table).scores).map(({ score }) => score)).toEqual([
      4, 2,
    ]);
  });

  it('makes whatever is named twice once, in any case of letters', () => {
    const plan = taken(`\t${us}\tRival\trival\nChat\t4\t3\t2\nCHAT\t\t1\t`);
    expect(rowsIn(plan, 'competitors').map(([, { name }]) => name)).toEqual(['Rival']);
    expect(rowsIn(plan, 'criteria').map(([, { name }]) => name)).toEqual(['Chat']);
    expect(Object.values(plan.scores).map(({ score }) => score)).toEqual([4, 1]);
  });

  it('says which scores it would replace, and leaves what stands behind them', () => {
    const before = taken(`\t${us}\nChat\t4\nPhone\t3`);
    const table = readScores(`\t${us}\nChat\t5\nPhone\t3`, before, t);
    expect(table.scores.map(({ replaces }) => replaces)).toEqual([true, false]);
    expect(takeScores(before, readScores(`\t${us}\nChat\t`, before, t))).toBe(before);
  });
});
