import { describe, expect, it } from 'vitest';
import { locales, type Locale } from '../../../../src/i18n/locales';
import { journeyAppendix } from '../../../../src/plan/chapters/journeys';
import { personasChapter } from '../../../../src/plan/chapters/personas';
import { examplePlan } from '../../../../src/plan/example/example';
import { emptyPlan, type Plan } from '../../../../src/plan/plan';
import { addRow } from '../../../../src/plan/rows';
import { personasSheet } from '../../../../src/plan/worksheets/personas';
import { documentWords, exampleWords } from '../messages';
import { read } from '../reading';

const today = '2026-11-21';
const context = (plan: Plan, locale: Locale) => ({
  plan,
  translate: documentWords(locale),
  locale,
  today,
});
const example = (locale: Locale) =>
  context(examplePlan(exampleWords(locale), locale, { id: 'p1', today }), locale);
const empty = emptyPlan({ id: 'p1', locale: 'en' });

describe('the chapter on personas and journeys', () => {
  it.each(locales)('reads like this in %s', async (locale) => {
    const said = read(personasChapter(example(locale)));
    expect(said).not.toMatch(/[{}]|undefined|null/);
    await expect(said).toMatchFileSnapshot(`personas.${locale}.txt`);
  });

  it('says that there is nothing in one line', () => {
    expect(read(personasChapter(context(empty, 'en')))).toBe(
      '# Personas and journeys\nThere are no personas and no journey maps yet.',
    );
  });
});

describe('the appendix of journey maps', () => {
  it.each(locales)('reads like this in %s', async (locale) => {
    const blocks = journeyAppendix(example(locale));
    expect(blocks.map(({ kind }) => kind)).toEqual(['landscape']);
    await expect(read(blocks)).toMatchFileSnapshot(`journeys.${locale}.txt`);
  });

  it('is left out where no journey has a card', () => {
    const bare = addRow(empty, { part: 'journeys', id: 'j', fields: { name: 'Order' } });
    expect(journeyAppendix(context(bare, 'en'))).toEqual([]);
  });

  it('goes on in a further table where a journey has more stages than fit', () => {
    let plan = addRow(empty, { part: 'journeys', id: 'j', fields: { name: 'Order' } });
    for (const id of ['a', 'b', 'c', 'd', 'e', 'f']) {
      plan = addRow(plan, { part: 'stages', id, fields: { name: id.toUpperCase() } });
      const fields = { journeyId: 'j', stageId: id, lane: 'action', text: `Does ${id}` } as const;
      plan = addRow(plan, { part: 'cards', id: `card-${id}`, fields });
    }
    expect(read(journeyAppendix(context(plan, 'en')))).toContain(
      [
        '## Order, 1 of 2',
        '| Lane | A | B | C | D | E',
        '| Action | Does a | Does b | Does c | Does d | Does e',
        '## Order, 2 of 2',
        '| Lane | F',
        '| Action | Does f',
      ].join('\n'),
    );
  });
});

describe('the worksheet for personas and journeys', () => {
  it.each(locales)('reads like this in %s', async (locale) => {
    const said = read(personasSheet(documentWords(locale)));
    expect(said).not.toMatch(/[{}]|undefined|null/);
    await expect(said).toMatchFileSnapshot(`../worksheets/personas.${locale}.txt`);
  });
});
