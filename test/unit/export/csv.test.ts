import { strFromU8, unzipSync } from 'fflate';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bullets, heading, paragraph, table } from '../../../src/document/build';
import { toCsv } from '../../../src/export/csv';
import { writeCsvZip } from '../../../src/export/csv-zip';
import { locales } from '../../../src/i18n/locales';
import { planToDocument } from '../../../src/plan/document';
import { examplePlan } from '../../../src/plan/example/example';
import { documentWords, exampleWords } from '../plan/messages';
import { documentOf } from './documents';

const today = '2026-11-21';

/** A reader of RFC 4180 of its own. */
function read(csv: string): string[][] {
  const rows: string[][] = [[]];
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/gy;
  let match: RegExpExecArray | null;
  while (cell.lastIndex < csv.length && (match = cell.exec(csv))) {
    rows.at(-1)?.push((match[1] ?? match[2] ?? '').replaceAll('""', '"'));
    if (match[3] === '\r\n') rows.push([]);
  }
  return rows.filter((row) => row.length > 0);
}

describe('a table as CSV', () => {
  it('comes back cell for cell', () => {
    const cell = fc.stringMatching(/^[\p{L}][\p{L}\p{N} ,"\n;]{0,10}$/u);
    const rows = fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(rows, (wanted) => {
        const csv = toCsv(wanted);
        expect(csv.startsWith('\uFEFF')).toBe(true);
        expect(read(csv.slice(1))).toEqual(wanted);
      }),
    );
  });

  it.each(['=1+1', '+cmd', '-cmd', '@SUM', '＝1', ' =1', '\t=1', '＋x', '－x', '＠x', '\u3000=1'])(
    'takes the formula out of "%s"',
    (cell) => {
      expect(toCsv([[cell]])).toContain(`'${cell}`);
    },
  );

  it.each(['-5', '+3,5 %', '−5', '4 h', '-1.234', '61% → 75%'])('leaves "%s" as it is', (cell) => {
    expect(toCsv([[cell]])).toBe(`\uFEFF${/[",]/.test(cell) ? `"${cell}"` : cell}\r\n`);
  });

  it('carries no signs that only set words apart in a sentence', () => {
    const owner = table({ header: ['\u2068A\u2069'], rows: [['\u2067=1\u2069 b']] });
    const texts = Object.values(unzipSync(writeCsvZip(documentOf([owner]))));
    expect(texts.map((bytes) => strFromU8(bytes, true).slice(3))).toEqual(["A\r\n'=1 b\r\n"]);
  });

  it('names each file after its heading, in order, also in lists', () => {
    const sheet = (name: string) => table({ header: [name], rows: [['1']] });
    const zip = writeCsvZip(
      documentOf([heading(1, 'A/B: ?'), sheet('x'), heading(2, '目標'), bullets([[sheet('y')]])]),
    );
    const files = unzipSync(zip);
    expect(Object.keys(files)).toEqual(['01 A B.csv', '02 目標.csv']);
    const texts = Object.values(files).map((bytes) => strFromU8(bytes, true));
    const mark = '\xEF\xBB\xBF';
    expect(texts).toEqual([`${mark}x\r\n1\r\n`, `${mark}y\r\n1\r\n`]);
  });

  it('says what a table belongs to where several have one name', () => {
    const sheet = table({ header: ['x'], rows: [['1']] });
    const zip = writeCsvZip(
      documentOf([
        heading(1, 'Tactics'),
        sheet,
        heading(2, 'Tell customers'),
        heading(3, 'Steps'),
        sheet,
        heading(2, 'One desk: claims'),
        paragraph('Why'),
        heading(3, 'Steps'),
        sheet,
        sheet,
        heading(1, 'Sides'),
        table({ header: ['Good', 'Bad'], rows: [['1', '2']] }),
        table({ header: ['Soon'], rows: [['1']] }),
        heading(1, 'Steps'),
        sheet,
      ]),
    );
    expect(Object.keys(unzipSync(zip))).toEqual([
      '01 Tactics.csv',
      '02 Tell customers – Steps.csv',
      '03 One desk claims – Steps.csv',
      '04 One desk claims – Steps.csv',
      '05 Sides – Good · Bad.csv',
      '06 Sides – Soon.csv',
      '07 Steps.csv',
    ]);
  });

  it.each(locales)('tells the steps of each tactic of the example apart, in %s', (locale) => {
    const plan = examplePlan(exampleWords(locale), locale, { id: 'p1', today });
    const document = planToDocument(plan, documentWords(locale), locale, { today });
    const names = Object.keys(unzipSync(writeCsvZip(document)));
    const unnumbered = names.map((name) => name.replace(/^\d+ /, ''));
    expect(unnumbered.filter((name, at) => unnumbered.indexOf(name) !== at)).toEqual([]);
    const bytes = names.map((name) => new TextEncoder().encode(name).length);
    expect(Math.max(...bytes)).toBeLessThanOrEqual(255);
    expect(new Set(names).size).toBe(names.length);
    for (const { name } of Object.values(plan.tactics)) {
      expect(names.filter((file) => file.includes(name.slice(0, 12)))).toHaveLength(1);
    }
  });
});
