import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  readLines,
  writeLines,
} from '../../../../../../src/components/tools/strategy/register/table/lines';

/** What programs put on the clipboard as plain text, byte for byte. */
describe('a table from the clipboard', () => {
  it('is read as Excel writes it: a line end after each row, quotes only round line ends and tabs', () => {
    const text = 'Name\tNote\r\n"Late,\nand ""cold"""\t5" screen\r\n"Hotline"\t=SUM\r\n';
    expect(readLines(text)).toEqual([
      ['Name', 'Note'],
      ['Late,\nand "cold"', '5" screen'],
      ['"Hotline"', '=SUM'],
    ]);
  });

  it('is read as Google Sheets writes it: no line end after the last row', () => {
    const text = 'Chat\t"one\ntwo\t""three"""\n"A" team\tb\n\t\nlast\t';
    expect(readLines(text)).toEqual([
      ['Chat', 'one\ntwo\t"three"'],
      ['"A" team', 'b'],
      ['last', ''],
    ]);
  });

  it('is read as LibreOffice writes it: bare line feeds', () => {
    expect(readLines('a\t"b\nc"\nd\te\n')).toEqual([
      ['a', 'b\nc'],
      ['d', 'e'],
    ]);
  });

  it('is read as old programs write it: carriage returns', () => {
    expect(readLines('a\tb\rc\td\r')).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ]);
  });

  it('loses no row to a quote that is never closed', () => {
    expect(readLines('"never closed\tb\nc\td\n"e" f\tg')).toEqual([
      ['"never closed', 'b'],
      ['c', 'd'],
      ['"e" f', 'g'],
    ]);
  });

  it('of one column is no list with commas, where a spreadsheet gave it', () => {
    const text = 'Nowak, Anna\r\nKowal, Jan\r\n"two\nlines"\r\n';
    expect(readLines(text, true)).toEqual([['Nowak, Anna'], ['Kowal, Jan'], ['two\nlines']]);
    expect(readLines('Nowak,Anna\nKowal,Jan')).toEqual([
      ['Nowak', 'Anna'],
      ['Kowal', 'Jan'],
    ]);
  });
});

describe('a table that is copied', () => {
  const cell = fc
    .array(fc.constantFrom('a', ' ', ',', ';', '"', '""', '\n', '\t', 'ü', '、'), { maxLength: 6 })
    .map((parts) => parts.join(''));
  const table = fc.integer({ min: 2, max: 4 }).chain((width) =>
    fc.array(
      fc
        .array(cell, { minLength: width, maxLength: width })
        .filter((cells) => cells.some((text) => text.trim() !== '')),
      { minLength: 1, maxLength: 5 },
    ),
  );

  it.each(['tsv', 'csv'] as const)('comes back as %s, whatever stands in it', (as) => {
    fc.assert(
      fc.property(table, (lines) => {
        // A file says what it is by its header.
        const all = [lines[0]?.map((_, at) => `h${String(at)}`) ?? [], ...lines];
        const text = writeLines(all, as);
        expect(readLines(text)).toEqual(all);
      }),
      { numRuns: 2000 },
    );
  });
});
