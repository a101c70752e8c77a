import { describe, expect, it } from 'vitest';
import type { Document } from '../../../src/document/document';
import { locales } from '../../../src/i18n/locales';
import { planToDocument } from '../../../src/plan/document';
import { examplePlan } from '../../../src/plan/example/example';
import { addGoal } from '../../../src/plan/goals/edits';
import { emptyPlan } from '../../../src/plan/plan';
import { documentWords, exampleWords } from './messages';
import { read, words } from './reading';

const today = '2026-11-21';
const example = (locale: (typeof locales)[number]) =>
  planToDocument(
    examplePlan(exampleWords(locale), locale, { id: 'p1', today }),
    documentWords(locale),
    locale,
    { today },
  );

const all = (document: Document) => read(document.blocks);

describe('the document of a plan', () => {
  it('reads like this', async () => {
    const document = example('en');
    await expect(all(document)).toMatchFileSnapshot('document.en.txt');
    expect(document).toMatchObject({
      locale: 'en',
      title: 'Service strategy 2027',
      author: 'Hartwell Grocers',
      date: today,
      paper: 'a4',
      running: { header: 'Service strategy 2027', pageLabel: 'Page {page} of {pages}' },
    });
    expect(document.cover?.facts.map(({ term, value }) => `${term}: ${words(value)}`)).toEqual([
      'Organisation: Hartwell Grocers',
      'Period: 1 January 2027 to 31 December 2027',
      'As of: 21 November 2026',
    ]);
  });

  it.each(locales)('is plain data with every place filled in %s', async (locale) => {
    const document = example(locale);
    expect(structuredClone(document)).toEqual(document);
    expect(all(document)).not.toMatch(/[{}]|undefined|null/);
    expect(document.running.pageLabel).toMatch(/\{page\}.*\{pages\}|\{pages\}.*\{page\}/);
    await expect(all(document)).toMatchFileSnapshot(`document.${locale}.txt`);
  });

  it('is in the document’s language, whatever the plan is written in', () => {
    const plan = examplePlan(exampleWords('ar'), 'ar', { id: 'p1', today });
    const document = planToDocument(plan, documentWords('pl'), 'pl', { today });
    expect(document.locale).toBe('pl');
    expect(all(document)).toContain('Właściciel: \u2067إدارة خدمة العملاء\u2069');
  });

  it('says what an empty plan lacks', () => {
    const plan = addGoal(emptyPlan({ id: 'p1', locale: 'en' }), { id: 'g1', parentId: null });
    const document = planToDocument(plan, documentWords('en'), 'en', { today, paper: 'letter' });
    expect(document.title).toBe('Untitled plan');
    expect(document.paper).toBe('letter');
    expect(document.cover?.facts).toHaveLength(1);
    expect(all(document)).toContain(
      '| 1 Goal without a sentence | missing | missing | missing | missing',
    );
  });

  it('lets no goal be lost', () => {
    const empty = planToDocument(emptyPlan({ id: 'p1', locale: 'en' }), documentWords('en'), 'en', {
      today,
    });
    expect(all(empty)).toContain('There are no goals yet.');
    expect(all(empty)).toContain('found nothing on 21 November 2026');
  });
});
