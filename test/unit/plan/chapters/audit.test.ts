import { describe, expect, it } from 'vitest';
import { locales, type Locale } from '../../../../src/i18n/locales';
import { auditChapter } from '../../../../src/plan/chapters/audit';
import { examplePlan } from '../../../../src/plan/example/example';
import { emptyPlan, type Plan } from '../../../../src/plan/plan';
import { addRow } from '../../../../src/plan/rows';
import { addUsualStages } from '../../../../src/plan/stages/edits';
import { auditSheet } from '../../../../src/plan/worksheets/audit';
import { documentWords, exampleWords } from '../messages';
import { read } from '../reading';

const today = '2026-11-21';
const chapter = (plan: Plan, locale: Locale) =>
  read(auditChapter({ plan, translate: documentWords(locale), locale, today }));

describe('the chapter on the audit', () => {
  it.each(locales)('reads like this in %s', async (locale) => {
    const said = chapter(examplePlan(exampleWords(locale), locale, { id: 'p1', today }), locale);
    expect(said).not.toMatch(/[{}]|undefined|null/);
    await expect(said).toMatchFileSnapshot(`audit.${locale}.txt`);
  });

  it('says that there is nothing in one line', () => {
    const said = chapter(emptyPlan({ id: 'p1', locale: 'en' }), 'en');
    expect(said).toBe('# Audit\nNothing has been audited yet.');
  });

  it('gives more stages than fit beside each other a second table', () => {
    let plan = emptyPlan({ id: 'p1', locale: 'en' });
    plan = addRow(plan, { part: 'channels', id: 'c', fields: { name: 'Phone' } });
    for (const name of ['A', 'B', 'C', 'D', 'E', 'F', 'G']) {
      plan = addRow(plan, { part: 'stages', id: name, fields: { name } });
    }
    const at = { stageId: 'G', channelId: 'c' };
    plan = addRow(plan, { part: 'touchpoints', id: 't', fields: { ...at, rating: 2 } });
    plan = addRow(plan, { part: 'touchpoints', id: 'u', fields: { ...at, rating: 5 } });
    plan = addRow(plan, { part: 'touchpoints', id: 'v', fields: at });
    const said = chapter(plan, 'en');
    expect(said).toContain('| Channel | A | B | C | D | E | F\n| Phone | none | none');
    expect(said).toContain('| Channel | G\n| Phone | 3 (3.5)');
  });

  it('shows touchpoints that have no stage or no channel', () => {
    let plan = addUsualStages(emptyPlan({ id: 'p1', locale: 'en' }));
    plan = addRow(plan, { part: 'touchpoints', id: 't', fields: { name: 'Lost' } });
    const said = chapter(plan, 'en');
    expect(said).toContain('| Without a channel | none | none | none | none | 1');
    expect(said).toContain('### Without a stage');
    expect(said).toContain('| Lost | missing | not rated | missing');
  });
});

describe('the worksheet for the audit', () => {
  it.each(locales)('reads like this in %s', async (locale) => {
    const said = read(auditSheet(documentWords(locale)));
    expect(said).not.toMatch(/[{}]|undefined|null/);
    await expect(said).toMatchFileSnapshot(`../worksheets/audit.${locale}.txt`);
  });
});
