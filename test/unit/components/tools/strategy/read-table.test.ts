import { describe, expect, it } from 'vitest';
import {
  mostRows,
  readTable,
} from '../../../../../src/components/tools/strategy/measures/calculator/read-table';

async function read(text: string, signal = new AbortController().signal) {
  const rows: string[][] = [];
  const firsts: number[] = [];
  const isCut = await readTable(text, {
    signal,
    take: (portion, first) => {
      firsts.push(first);
      rows.push(...portion.map((row) => [...row]));
    },
  });
  return { rows, firsts, isCut };
}

describe('a table of records', () => {
  it('is read with tabs, commas or semicolons between its cells', async () => {
    for (const mark of ['\t', ',', ';']) {
      const { rows } = await read([`a${mark}b`, `1${mark}2`].join('\n'));
      expect(rows).toEqual([
        ['a', 'b'],
        ['1', '2'],
      ]);
    }
  });

  it('keeps rows, quotes and characters whole where a portion ends', async () => {
    const cell = '顧客說「好」, الخدمة ممتازة\nznów';
    const lines = Array.from({ length: 12_000 }, (_, row) => `${String(row)},"${cell}"`);
    const { rows, firsts } = await read(lines.join('\n'));
    expect(firsts.length).toBeGreaterThan(2);
    expect(rows).toHaveLength(12_000);
    expect(rows.every(([number, text], at) => number === String(at) && text === cell)).toBe(true);
    expect(firsts[1]).toBeGreaterThan(1);
  });

  it('is counted up to its hundred-thousandth row', async () => {
    const lines = Array.from({ length: mostRows + 50 }, (_, row) => String(row));
    const { rows, isCut } = await read(lines.join('\n'));
    expect([rows.length, isCut]).toEqual([mostRows, true]);
    const whole = await read(lines.slice(0, mostRows).join('\n'));
    expect([whole.rows.length, whole.isCut]).toEqual([mostRows, false]);
  });

  it('stops when it is no longer wanted', async () => {
    const abort = new AbortController();
    abort.abort();
    const lines = Array.from({ length: 60_000 }, (_, row) => String(row));
    const { firsts } = await read(lines.join('\n'), abort.signal);
    expect(firsts).toHaveLength(1);
  });
});
