import { strFromU8, unzipSync } from 'fflate';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bullets, heading, table } from '../../../src/document/build';
import { toCsv } from '../../../src/export/csv';
import { writeCsvZip } from '../../../src/export/csv-zip';
import { documentOf } from './documents';

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
});
