import { describe, expect, it } from 'vitest';
import {
  target,
  type FieldSpec,
} from '../../../../../../src/components/tools/strategy/register/fields';
import { passes, says } from '../../../../../../src/components/tools/strategy/register/filter';
import { sorted, type Row } from '../../../../../../src/components/tools/strategy/register/order';
import { emptyPlan } from '../../../../../../src/plan/plan';
import { addRow, link, rowsIn, type FieldsOf } from '../../../../../../src/plan/rows';

const rowsOf = (...all: FieldsOf<'tactics'>[]): Row<'tactics'>[] =>
  rowsIn(
    all.reduce(
      (now, fields, at) => addRow(now, { part: 'tactics', id: `t${String(at)}`, fields }),
      emptyPlan({ id: 'p', locale: 'en' }),
    ),
    'tactics',
  );
const names = (rows: readonly Row<'tactics'>[]) => rows.map(([, { name }]) => name);
const words = { locale: 'en', yes: 'Yes', no: 'No', unnamed: 'No name yet' } as const;
const textOf = ([, row]: Row<'tactics'>) => row.name;

describe('rows are sorted', () => {
  it('by name as the language does, with numbers as numbers', () => {
    const rows = rowsOf({ name: 'łan 10' }, { name: 'Zebra' }, { name: 'Łan 9' }, { name: 'lama' });
    expect(names(sorted(rows, { textOf, locale: 'pl' }))).toEqual([
      'lama',
      'Łan 9',
      'łan 10',
      'Zebra',
    ]);
  });

  it('by a figure, and what has none comes last', () => {
    const spec: FieldSpec<'tactics'> = { kind: 'number', field: 'cost', label: 'Cost' };
    const rows = rowsOf({ name: 'a' }, { name: 'b', cost: 1000 }, { name: 'c', cost: 90 });
    expect(names(sorted(rows, { spec, textOf, locale: 'en' }))).toEqual(['c', 'b', 'a']);
  });

  it('by a choice in the order in which it is offered', () => {
    const spec: FieldSpec<'tactics'> = {
      kind: 'choice',
      field: 'status',
      label: 'Status',
      options: ['planned', 'running', 'done'].map((value) => ({ value, label: value })),
    };
    const rows = rowsOf({ name: 'a', status: 'done' }, { name: 'b', status: 'planned' });
    expect(names(sorted(rows, { spec, textOf, locale: 'en' }))).toEqual(['b', 'a']);
  });
});

describe('the filter', () => {
  it.each([
    [['Zażółć gęślą'], 'zazolc', false],
    [['Zażółć gęślą'], 'GĘŚLĄ zażółć', true],
    [['Łódź'], 'łodz', true],
    [['Ｃｈａｔ'], 'chat', true],
    [['مُساءَل'], 'مساءل', true],
    [['one', 'two'], 'two one', true],
    [['one'], 'two', false],
    [['anything'], '  ', true],
  ])('finds in %j “%s”: %s', (texts, wanted, found) => {
    expect(says(texts, wanted)).toBe(found);
  });
});

describe('a row passes', () => {
  const plan = [
    { part: 'roles', id: 'head', fields: { name: 'Head of service' } },
    { part: 'channels', id: 'chat', fields: { name: 'Chat', hours: '9–17' } },
    { part: 'channels', id: 'post', fields: { name: 'Post' } },
  ] as const;
  const filled = link(
    plan.reduce((now, row) => addRow(now, row), emptyPlan({ id: 'p', locale: 'en' })),
    'channelOwners',
    'chat',
    'head',
  );
  const fields: FieldSpec<'channels'>[] = [
    { kind: 'line', field: 'hours', label: 'Hours' },
    {
      kind: 'links',
      field: 'channelOwners',
      label: 'Owners',
      to: target('roles', (_, role) => role.name),
      empty: 'Choose a role',
    },
  ];
  const passing = (text: string, choices: Record<string, string> = {}) =>
    rowsIn(filled, 'channels')
      .filter((row) =>
        passes(
          row,
          { text, choices },
          { fields, titleOf: (_, { name }) => name, plan: filled, words },
        ),
      )
      .map(([id]) => id);

  it.each<[text: string, choices: Record<string, string>, ids: string[]]>([
    ['', {}, ['chat', 'post']],
    ['head', {}, ['chat']],
    ['post', {}, ['post']],
    ['', { channelOwners: 'head' }, ['chat']],
    ['', { channelOwners: '' }, ['post']],
    ['', { hours: '' }, ['post']],
    ['post', { channelOwners: 'head' }, []],
    ['', { gone: 'since' }, ['chat', 'post']],
  ])('that says “%s” and holds %j: %j', (text, choices, ids) => {
    expect(passing(text, choices)).toEqual(ids);
  });
});
