import { describe, expect, it } from 'vitest';
import { examplePlan } from '../../../../../../src/components/tools/shared/example';
import { changeInWords } from '../../../../../../src/components/tools/shared/keeping/changes';
import { copyWords } from '../../../../../../src/components/tools/shared/keeping/words';
import { locales } from '../../../../../../src/i18n/locales';
import type { Plan } from '../../../../../../src/plan/plan';

/** Every field that a plan has, each once. */
function pathsOf(plan: Plan): string[][] {
  const { cover, progress, participants, roles, measures, goals } = plan;
  const fields = Object.entries({ cover, progress }).flatMap(([part, fields]) =>
    Object.keys(fields).map((field) => [part, field]),
  );
  const withRows: Record<string, Record<string, object>> = { participants, roles, measures, goals };
  const rows = Object.entries(withRows).flatMap(([part, rows]) =>
    Object.entries(rows)
      .slice(0, 1)
      .flatMap(([id, row]) => Object.keys(row).map((field) => [part, id, field])),
  );
  return [...fields, ...rows];
}

const plain = (text: string) => text.replace(/[\u2068\u2069]/gu, '');

describe('what differs between two states of a plan', () => {
  it.each(locales)('has in %s its own words for every field', async (locale) => {
    const words = await copyWords(locale);
    const plan = await examplePlan(locale);
    const plans = { before: plan, after: plan };
    const vague = [words.t('field.other'), words.t('place.other')];
    const told = pathsOf(plan).map((path) =>
      changeInWords({ path, before: '', after: null }, plans, words),
    );
    expect(told.length).toBeGreaterThan(40);
    expect(told.filter((text) => vague.some((word) => text.includes(word)))).toEqual([]);
  });

  it('is told with names, units and dates, not with ids and codes', async () => {
    const words = await copyWords('en');
    const plan = await examplePlan('en');
    const plans = { before: plan, after: plan };
    const [id = ''] = Object.keys(plan.goals);
    const [roleId = ''] = Object.keys(plan.roles);
    const tell = (field: string, before: string | number | null, after: string | number | null) =>
      plain(changeInWords({ path: ['goals', id, field], before, after }, plans, words));
    expect(tell('target', 70, 75)).toMatch(/^Goal “.+” · Target: 70% → 75%$/);
    expect(tell('due', '', '2027-03-31')).toMatch(/ · Due: empty → 31 March 2027$/);
    expect(tell('ownerRoleId', null, roleId)).toContain(plan.roles[roleId]?.name);
    expect(tell('baselineBasis', 'measured', 'toMeasure')).toContain('measured → to be measured');
    expect(tell('order', 'a', 'b')).toMatch(/: moved$/);
  });
});
