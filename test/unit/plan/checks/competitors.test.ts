import { describe, expect, it } from 'vitest';
import { locales } from '../../../../src/i18n/locales';
import { checkCompetitors } from '../../../../src/plan/checks/competitors';
import type { Finding } from '../../../../src/plan/checks/finding';
import { wordSentence } from '../../../../src/plan/checks/words';
import { examplePlan } from '../../../../src/plan/example/example';
import { emptyPlan, type Plan } from '../../../../src/plan/plan';
import { addRow, fillRow, rowsIn } from '../../../../src/plan/rows';
import { documentWords, exampleWords } from '../messages';

const today = '2026-11-21';
const found = (plan: Plan, day = today) => checkCompetitors(plan, { today: day });
/** Without the step, which keeps them apart from what other steps find about rows of the same id. */
const short = ({ id }: Finding) => id.replace('.competitors.', '.');
const codes = (plan: Plan, day = today) => found(plan, day).map(short);
const one = (plan: Plan, id: string): Finding => {
  const it = found(plan).find((finding) => short(finding) === id);
  if (!it) throw new Error(`${id} is not among ${codes(plan).join(', ')}`);
  return it;
};
const cured = (plan: Plan, id: string) => one(plan, id).cures.map(({ apply }) => apply(plan));

const empty = emptyPlan({ id: 'p1', locale: 'en' });
const kinds = ['direct', 'indirect', 'aspirational'] as const;
const sound = kinds.reduce(
  (plan, kind) =>
    addRow(plan, {
      part: 'competitors',
      id: kind,
      fields: { name: kind, kind, watch: 'Prices', cadence: 'monthly' },
    }),
  empty,
);
const direct = (fields: Parameters<typeof fillRow<'competitors'>>[3]) =>
  fillRow(sound, 'competitors', 'direct', fields);

describe('the checks of the competitors', () => {
  it('say nothing of an empty plan, nor of a sound one', () => {
    expect(codes(empty)).toEqual([]);
    expect(codes(sound)).toEqual([]);
  });

  it('ask a blank row for its name, and the list for what it lacks', () => {
    const plan = addRow(empty, { part: 'competitors', id: 'x' });
    expect(codes(plan)).toEqual([
      'x.name',
      'competitors.noDirect',
      'competitors.noIndirect',
      'competitors.noAspirational',
      'competitors.noneWatched',
    ]);
    expect(codes(addRow(sound, { part: 'competitors', id: 'x' }))).toEqual(['x.name']);
  });

  it.each([
    [{ kind: '' }, ['direct.noKind', 'competitors.noDirect']],
    [{ cadence: '' }, ['direct.noCadence']],
    [{ watch: '' }, ['direct.noWatch']],
    [{ watch: '', cadence: '' }, []],
  ] as const)('find what %j leaves open', (fields, expected) => {
    expect(codes(direct(fields))).toEqual(expected);
  });

  it.each(kinds)('miss a competitor that is %s', (kind) => {
    const plan = fillRow(sound, 'competitors', kind, { kind: '' });
    const code = `no${kind[0]?.toUpperCase() ?? ''}${kind.slice(1)}`;
    expect(codes(plan)).toEqual([`${kind}.noKind`, `competitors.${code}`]);
  });

  it('say that none is watched', () => {
    const plan = kinds.reduce(
      (now, kind) => fillRow(now, 'competitors', kind, { watch: ' ', cadence: '' }),
      sound,
    );
    expect(codes(plan)).toEqual(['competitors.noneWatched']);
  });

  it.each([
    ['https://shop.example.com/help', null],
    ['HTTPS://shop.example.com', null],
    ['http://shop.example.com', 'https://shop.example.com'],
    ['shop.example.com', 'https://shop.example.com'],
    ['//shop.example.com/a', 'https://shop.example.com/a'],
    ['the shop in the high street', ''],
    ['javascript:alert(1)', ''],
    ['https://user:secret@shop.example.com', ''],
    ['https://localhost', ''],
    ['shop', ''],
  ])('take %s for a website, or say what was meant', (website, meant) => {
    const plan = direct({ website });
    if (meant === null) {
      expect(codes(plan)).toEqual([]);
      return;
    }
    expect(codes(plan)).toEqual(['direct.notHttps']);
    const after = cured(plan, 'direct.notHttps');
    expect(after.map(({ competitors }) => competitors['direct']?.website)).toEqual(
      meant === '' ? [] : [meant],
    );
    for (const next of after) expect(codes(next)).toEqual([]);
  });
});

describe('the checks of the rankings', () => {
  const rank = (plan: Plan, id: string, fields: object) =>
    addRow(plan, {
      part: 'rankings',
      id,
      fields: { keyword: 'fresh fish', rank: 3, checkedOn: '2026-11-01', ...fields },
    });
  const ours = rank(sound, 'r', {});

  it('say nothing of a fresh rank of ours', () => {
    expect(codes(ours)).toEqual([]);
    expect(codes(rank(ours, 'd', { competitorId: 'direct' }))).toEqual([]);
  });

  it.each([
    [{ keyword: ' ' }, ['r.keyword']],
    [{ rank: 0 }, ['r.rankZero']],
    [{ checkedOn: '' }, ['r.undated']],
    [{ rank: null, checkedOn: '' }, []],
    [{ checkedOn: '2026-11-22' }, ['r.dayAhead']],
    [{ checkedOn: '2026-08-22' }, ['r.old']],
    [{ checkedOn: '2026-08-23' }, []],
  ])('find what is wrong with %j', (fields, expected) => {
    expect(codes(rank(sound, 'r', fields))).toEqual(expected);
  });

  it('call only the newest look old, and add one for today with a press', () => {
    const old = rank(sound, 'r', { checkedOn: '2026-01-05' });
    const [again] = cured(old, 'r.old');
    if (!again) throw new Error('no cure');
    expect(codes(again)).toEqual([]);
    expect(rowsIn(again, 'rankings').map(([, { checkedOn }]) => checkedOn)).toEqual([
      '2026-01-05',
      today,
    ]);
    expect(one(old, 'r.old').cures[0]?.apply(again)).toBe(again);
    expect(codes(rank(old, 's', { keyword: 'Fresh Fish ' }))).toEqual([]);
  });

  it('ask for ours where only others were looked up', () => {
    const theirs = rank(sound, 'd', { competitorId: 'direct' });
    expect(codes(theirs)).toEqual(['d.oursMissing']);
    const [added] = cured(theirs, 'd.oursMissing');
    expect(added && codes(added)).toEqual([]);
  });

  it('look again when the day changes', () => {
    expect(codes(ours, '2027-02-01')).toEqual(['r.old']);
    expect(codes(ours)).toEqual([]);
  });
});

describe.each(locales)('the example in %s', (locale) => {
  it('leaves a few things open, told in whole sentences', () => {
    const plan = examplePlan(exampleWords(locale), locale, { id: 'p1', today });
    expect(codes(plan)).toEqual([
      'indirect-1.notHttps',
      'indirect-1.noCadence',
      'rank-4.old',
      'rank-4.oursMissing',
    ]);
    for (const { title, why, cures } of found(plan)) {
      for (const it of [title, ...why, ...cures.map(({ label }) => label)]) {
        expect(wordSentence(it, documentWords(locale), locale)).not.toMatch(/[{}]|undefined/);
      }
    }
  });
});
