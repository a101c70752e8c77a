import { describe, expect, it } from 'vitest';
import { examplePlan } from '../../../../../../src/components/tools/shared/example';
import {
  changeInWords,
  saidInWords,
} from '../../../../../../src/components/tools/shared/keeping/changes/changes';
import { whereItDiffers } from '../../../../../../src/components/tools/shared/keeping/changes/texts';
import { titleOf } from '../../../../../../src/components/tools/shared/keeping/changes/titles';
import {
  copyWords,
  countInWords,
} from '../../../../../../src/components/tools/shared/keeping/words';
import { locales, type Locale } from '../../../../../../src/i18n/locales';
import { emptyPlan, type Plan } from '../../../../../../src/plan/plan';
import { references } from '../../../../../../src/plan/references';
import { choicesOf, partShapes, type PartShape } from '../../../../store/schemas';

const shown = partShapes.filter(({ part }) => part !== 'about');

/** A plan with a row in every part, in which nothing is filled in. */
function oneOfEach(): Plan {
  const empty = { name: 'First reply', kind: 'nps' };
  const parts = shown.filter(({ hasRows }) => hasRows).map(({ part }) => part);
  const rows: object = Object.fromEntries(
    parts.map((part) => [part, { r1: part === 'measures' ? empty : {} }]),
  );
  return Object.assign(emptyPlan({ id: 'p', locale: 'en' }), rows);
}

const pathsOf = ({ part, hasRows, fields }: PartShape) =>
  Object.keys(fields).map((field) => (hasRows ? [part, 'r1', field] : [part, field]));

/** In English many words are spelt as the program spells them. */
const alike = (choice: string, locale: Locale) =>
  choice === 'chatbot' || (locale === 'en' && !/[A-Z]/.test(choice));

const plain = (text: string) => text.replace(/[\u2068\u2069]/gu, '');

describe('what differs between two states of a plan', () => {
  it.each(locales)('has in %s its own words for every field of every part', async (locale) => {
    const words = await copyWords(locale);
    const plan = oneOfEach();
    const vague = [words.t('field.other'), words.t('place.other')].map(plain);
    const told = shown.flatMap(pathsOf).map((path) => {
      return [
        path.join('/'),
        plain(
          changeInWords({ path, before: '', after: null }, { before: plan, after: plan }, words),
        ),
      ] as const;
    });
    expect(told.filter(([, text]) => vague.some((word) => text.includes(word)))).toEqual([]);
  });

  it.each(locales)('has in %s a word for every choice', async (locale) => {
    const words = await copyWords(locale);
    const plan = oneOfEach();
    const said = shown.flatMap((shape) =>
      Object.entries(shape.fields).flatMap(([field, schema]) => {
        const path = shape.hasRows ? [shape.part, 'r1', field] : [shape.part, field];
        const choices = (choicesOf(schema) ?? []).filter((choice) => choice !== '');
        return choices.map((choice) => {
          const saying = { path, said: choice, beside: undefined };
          const text = saidInWords(saying, { before: plan, after: plan }, 'after', words);
          return { place: `${path.join('/')}=${choice}`, choice, text };
        });
      }),
    );
    expect(said.length).toBeGreaterThan(100);
    // Spelt as the program spells it: a word is missing. Some words are the same in every language.
    const bare = said.filter(({ choice, text }) => text === choice && !alike(choice, locale));
    expect(bare.map(({ place }) => place)).toEqual([]);
  });

  it.each(locales)('counts in %s the rows of each part that people add rows to', async (locale) => {
    const words = await copyWords(locale);
    const parts = shown.filter(({ hasRows }) => hasRows).map(({ part }) => part);
    const uncounted = parts.filter((part) => countInWords(part, 2, words) === undefined);
    const belonging = new Set(
      references.filter(({ loss }) => loss === 'go').map(({ part }) => part),
    );
    expect(uncounted.filter((part) => ![...belonging].some((name) => name === part))).toEqual([]);
  });

  it('is told with names, units and dates, not with ids and codes', async () => {
    const words = await copyWords('en');
    const plan = await examplePlan('en');
    const plans = { before: plan, after: plan };
    const [id = ''] = Object.keys(plan.goals);
    const [roleId = ''] = Object.keys(plan.roles);
    const tell = (field: string, before: string | number | null, after: string | number | null) =>
      plain(changeInWords({ path: ['goals', id, field], before, after }, plans, words));
    expect(tell('target', 70, 75)).toMatch(/^Goal “.+” · target: 70% → 75%$/);
    expect(tell('due', '', '2027-03-31')).toMatch(/ · due date: empty → 31 March 2027$/);
    expect(tell('ownerRoleId', null, roleId)).toContain(plan.roles[roleId]?.name);
    expect(tell('baselineBasis', 'measured', 'toMeasure')).toContain('measured → to be measured');
    expect(tell('order', 'a', 'b')).toMatch(/: moved$/);
  });

  it('calls a row that joins two others as they are called', async () => {
    const words = await copyWords('en');
    const plan: Plan = {
      ...emptyPlan({ id: 'p', locale: 'en' }),
      roles: { r1: { order: 'a0', name: 'Head of service', note: '' } },
      channels: {
        c1: {
          order: 'a0',
          name: 'Email',
          kind: 'email',
          timing: '',
          stance: '',
          hours: '',
          note: '',
        },
      },
      channelOwners: { o1: { channelId: 'c1', roleId: 'r1' } },
    };
    expect(titleOf(plan, 'channelOwners', 'o1', words)).toBe('Email · Head of service');
  });

  it('shows of a long text where it departs from the other', () => {
    const note = 'The same words again and again, '.repeat(9);
    expect(whereItDiffers(`${note}and then this`, `${note}and then that`)).toMatch(
      /^….{1,20}and then this$|^….*this$/,
    );
    expect(whereItDiffers('short', 'shorter')).toBe('short');
  });
});
