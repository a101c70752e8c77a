import { describe, expect, it } from 'vitest';
import type { FieldSpec } from '../../../../../../src/components/tools/strategy/register/fields';
import { says } from '../../../../../../src/components/tools/strategy/register/filter';
import { sorted, type Row } from '../../../../../../src/components/tools/strategy/register/order';
import { emptyPlan } from '../../../../../../src/plan/plan';
import { addRow, rowsIn, type FieldsOf } from '../../../../../../src/plan/rows';

const rowsOf = (...all: FieldsOf<'tactics'>[]): Row<'tactics'>[] =>
  rowsIn(
    all.reduce(
      (now, fields, at) => addRow(now, { part: 'tactics', id: `t${String(at)}`, fields }),
      emptyPlan({ id: 'p', locale: 'en' }),
    ),
    'tactics',
  );
const names = (rows: readonly Row<'tactics'>[]) => rows.map(([, { name }]) => name);
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
