import { describe, expect, it } from 'vitest';
import {
  target,
  type FieldSpec,
} from '../../../../../../src/components/tools/strategy/register/fields';
import { readTable } from '../../../../../../src/components/tools/strategy/register/table/read';
import { takeOver } from '../../../../../../src/components/tools/strategy/register/table/take-over';
import { readDate } from '../../../../../../src/components/tools/strategy/register/table/values';
import {
  tableName,
  writeTable,
} from '../../../../../../src/components/tools/strategy/register/table/write';
import { emptyPlan, type Plan } from '../../../../../../src/plan/plan';
import { addRow, rowsIn } from '../../../../../../src/plan/rows';

const stages = target('stages', (_, stage) => stage.name, { label: 'Another', name: 'Name' });
const channels = target('channels', (_, channel) => channel.name);
const fields: FieldSpec<'touchpoints'>[] = [
  { kind: 'line', field: 'name', label: 'Touchpoint' },
  { kind: 'reference', field: 'stageId', label: 'Stage', to: stages, empty: 'Choose' },
  { kind: 'reference', field: 'channelId', label: 'Channel', to: channels, empty: 'Choose' },
  { kind: 'rating', field: 'rating', label: 'Rating', ends: ['poor', 'excellent'] },
  {
    kind: 'choice',
    field: 'evidence',
    label: 'Evidence',
    options: [{ value: 'assumed', label: 'Assumed' }],
    empty: 'Choose',
  },
  { kind: 'text', field: 'note', label: 'Note' },
];
const words = {
  locale: 'en',
  yes: 'Yes',
  no: 'No',
  isThere: (to: { part: string }, name: string) => to.part === 'channels' && name === 'Email',
  longestOf: () => 200,
  hasHeader: undefined,
} as const;
const plan = addRow(emptyPlan({ id: 'p', locale: 'en' }), {
  part: 'channels',
  id: 'email',
  fields: { name: 'Email' },
});

const taken = (text: string): Plan =>
  takeOver(plan, readTable(text, fields, words), {
    part: 'touchpoints',
    fields,
    add: (now, id) => addRow(now, { part: 'touchpoints', id }),
  });

describe('a pasted table', () => {
  it('finds its columns by the header, in any order and case', () => {
    const now = taken('rating\tTOUCHPOINT\tChannel\n4\tCheckout\tEmail');
    expect(rowsIn(now, 'touchpoints')[0]?.[1]).toMatchObject({
      name: 'Checkout',
      rating: 4,
      channelId: 'email',
    });
  });

  it('takes columns in the order of the list where there is no header', () => {
    const table = readTable('Checkout\t\tEmail\t5\nDoorstep', fields, words);
    expect(table.hasHeader).toBe(false);
    expect(table.rows).toHaveLength(2);
    expect(rowsIn(taken('Checkout\t\tEmail\t5'), 'touchpoints')[0]?.[1]).toMatchObject({
      name: 'Checkout',
      stageId: null,
      rating: 5,
    });
  });

  it('makes a row that is named and not there once, where that is offered', () => {
    const text = 'Touchpoint\tStage\nCheckout\tDecision\nDoorstep\tDecision';
    expect(readTable(text, fields, words).alsoNew).toEqual(['Decision']);
    const now = taken(text);
    expect(Object.values(now.stages).map(({ name }) => name)).toEqual(['Decision']);
    const [stage] = Object.keys(now.stages);
    expect(rowsIn(now, 'touchpoints').map(([, row]) => row.stageId)).toEqual([stage, stage]);
  });

  it('names what does not fit and keeps it word for word in the note', () => {
    const text = 'Touchpoint\tRating\tChannel\tEvidence\tNote\nCheckout\t9\tFax\tsure\tmine';
    const table = readTable(text, fields, words);
    expect(table.troubles).toEqual([
      { row: 1, column: 'Rating', value: '9' },
      { row: 1, column: 'Channel', value: 'Fax' },
      { row: 1, column: 'Evidence', value: 'sure' },
    ]);
    expect(rowsIn(taken(text), 'touchpoints')[0]?.[1]).toMatchObject({
      rating: null,
      channelId: null,
      evidence: '',
      note: 'mine\nRating: 9\nChannel: Fax\nEvidence: sure',
    });
  });

  it('says which columns have no place', () => {
    const table = readTable('Touchpoint\tColour\nCheckout\tred', fields, words);
    expect(table.unknownColumns).toEqual(['Colour']);
  });

  it('takes the first column for the name, whatever it is called there', () => {
    const now = taken('Where we meet\tChannel\tRating\nCheckout\tEmail\t4');
    expect(rowsIn(now, 'touchpoints')[0]?.[1]).toMatchObject({ name: 'Checkout', rating: 4 });
    const named = readTable('No.\tTouchpoint\tRating\n1\tCheckout\t4', fields, words);
    expect(named.unknownColumns).toEqual(['No.']);
    expect(named.rows[0]?.get('name')).toEqual({ kind: 'value', value: 'Checkout' });
    expect(readTable('', fields, { ...words, hasHeader: true }).rows).toEqual([]);
  });

  it('says what stands beside the last column of a table without a header', () => {
    const { length } = readTable('Checkout', fields, words).typed[0]?.keys().toArray() ?? [];
    const beside = '\t'.repeat(length);
    const table = readTable(`Checkout\nDoor${beside}red\nPhone${beside}blue`, fields, words);
    expect(table.hasHeader).toBe(false);
    expect(table.unknownColumns).toEqual(['red']);
  });

  it('reads more lines than a call takes arguments', () => {
    const table = readTable(`Touchpoint\n${'Checkout\n'.repeat(200_000)}`, fields, words);
    expect(table.rows).toHaveLength(200_000);
    expect(table.unknownColumns).toEqual([]);
  });

  it('reads quoted cells with tabs and line ends in them, and commas', () => {
    const tabbed = readTable('Touchpoint\tNote\n"Check\tout"\t"one\ntwo"', fields, words);
    expect(tabbed.rows[0]?.get('note')).toEqual({ kind: 'value', value: 'one\ntwo' });
    const commas = readTable('Touchpoint,Rating\n"Check, out",3', fields, words);
    expect(commas.rows[0]?.get('name')).toEqual({ kind: 'value', value: 'Check, out' });
  });
});

it('comes back from a spreadsheet as it went', () => {
  const now = taken('Touchpoint\tChannel\tRating\tNote\n=1+1\tEmail\t2\t"a\nb\t""c"""');
  const written = writeTable(fields, rowsIn(now, 'touchpoints'), {
    plan: now,
    words: { ...words, unnamed: 'No name' },
    titleOf: () => '',
    as: 'tsv',
  });
  expect(written).toContain("'=1+1");
  const [before] = rowsIn(now, 'touchpoints');
  const [after] = rowsIn(taken(written), 'touchpoints');
  expect(after?.[1]).toEqual({ ...before?.[1], order: after?.[1].order });
});

describe('dates', () => {
  it.each([
    ['2027-03-31', '2027-03-31'],
    ['2027/3/1', '2027-03-01'],
    ['2027年3月31日', '2027-03-31'],
    ['31.03.2027', '2027-03-31'],
    ['1/2/2027', '2027-02-01'],
    ['2/28/2027', '2027-02-28'],
    ['', ''],
  ])('%s is %s', (typed, date) => {
    expect(readDate(typed)).toBe(date);
  });

  it.each(['31.02.2027', '2027-13-01', 'tomorrow', '3/2027', '2027-03-31 or so'])(
    '%s is none',
    (typed) => {
      expect(readDate(typed)).toBeUndefined();
    },
  );
});

it('names a file without what a file may not be called', () => {
  expect(tableName('Plan: A/B', 'Touchpoints')).toBe('Plan A B – Touchpoints.csv');
  expect(tableName('', 'Roles')).toBe('Roles.csv');
});
