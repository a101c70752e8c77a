import { describe, expect, it } from 'vitest';
import { locales, type Locale } from '../../../../src/i18n/locales';
import { competitorsChapter } from '../../../../src/plan/chapters/competitors';
import { examplePlan } from '../../../../src/plan/example/example';
import { emptyPlan, type Plan } from '../../../../src/plan/plan';
import { addRow } from '../../../../src/plan/rows';
import { competitorsSheet } from '../../../../src/plan/worksheets/competitors';
import { documentWords, exampleWords } from '../messages';
import { read } from '../reading';

const today = '2026-11-21';
const chapter = (plan: Plan, locale: Locale) =>
  read(competitorsChapter({ plan, translate: documentWords(locale), locale, today }));

describe('the chapter on the competitors', () => {
  it.each(locales)('reads like this in %s', async (locale) => {
    const said = chapter(examplePlan(exampleWords(locale), locale, { id: 'p1', today }), locale);
    expect(said).not.toMatch(/[{}]|undefined|null/);
    await expect(said).toMatchFileSnapshot(`competitors.${locale}.txt`);
  });

  it('says that there is nothing in one line', () => {
    const said = chapter(emptyPlan({ id: 'p1', locale: 'en' }), 'en');
    expect(said).toBe('# Competitors\nNo competitors are listed yet.');
  });

  it('makes links of https addresses only', () => {
    const websites = { a: 'https://a.example.com', b: 'http://b.example.com', c: 'javascript:1' };
    const plan = Object.entries(websites).reduce(
      (now, [id, website]) =>
        addRow(now, { part: 'competitors', id, fields: { name: id, website } }),
      emptyPlan({ id: 'p1', locale: 'en' }),
    );
    const blocks = competitorsChapter({
      plan,
      translate: documentWords('en'),
      locale: 'en',
      today,
    });
    const links = JSON.stringify(blocks).match(/"url":"[^"]*"/g);
    expect(links).toEqual(['"url":"https://a.example.com"']);
    expect(read(blocks)).toContain('javascript:1');
  });
});

describe('the worksheet for the competitors', () => {
  it.each(locales)('reads like this in %s', async (locale) => {
    const said = read(competitorsSheet(documentWords(locale)));
    expect(said).not.toMatch(/[{}]|undefined|null/);
    await expect(said).toMatchFileSnapshot(`../worksheets/competitors.${locale}.txt`);
  });
});
