import { err, ok, type Result } from '../../../lib/result';
import { readAnswer, readDuration, readMoment, readNumber } from './cells';
import type { Reading, Role } from './columns';

/** What the cells of one row say, each in its role. */

/** Why a cell cannot be counted. */
type CellTrouble =
  'empty' | 'notNumber' | 'offScale' | 'notTime' | 'notMoment' | 'endsBefore' | 'notAnswer';

/** The cell for which a row cannot be counted, and what stands there. */
export interface BadCell {
  readonly role: Role;
  readonly cell: string;
  readonly trouble: CellTrouble;
}

/** A length of its own, several added up, or from a start to an end. @returns seconds */
export function timeOf(
  cells: readonly string[],
  reading: Reading,
  way: readonly Role[],
): Result<number, BadCell> {
  if (!way.includes('start')) {
    let total = 0;
    for (const role of way) {
      const part = duration(cells, reading, role);
      if (!part.ok) return part;
      total += part.value;
    }
    return ok(total);
  }
  const start = moment(cells, reading, 'start');
  if (!start.ok) return start;
  const end = moment(cells, reading, 'end');
  if (!end.ok) return end;
  return end.value < start.value
    ? err({ role: 'end', cell: cellOf(cells, reading, 'end'), trouble: 'endsBefore' })
    : ok(end.value - start.value);
}

export function score(
  cells: readonly string[],
  reading: Reading,
  least: number,
  most: number,
): Result<number, BadCell> {
  return read(cells, reading, 'score', (cell) => {
    const value = readNumber(cell, reading.decimal);
    if (value === undefined) return err('notNumber');
    return Number.isInteger(value) && value >= least && value <= most ? ok(value) : err('offScale');
  });
}

export const answer = (cells: readonly string[], reading: Reading, role: Role) =>
  read(cells, reading, role, (cell) => orTrouble(readAnswer(cell), 'notAnswer'));

const moment = (cells: readonly string[], reading: Reading, role: Role) =>
  read(cells, reading, role, (cell) => orTrouble(readMoment(cell), 'notMoment'));

export const duration = (cells: readonly string[], reading: Reading, role: Role) =>
  read(cells, reading, role, (cell) => {
    const seconds = readDuration(cell, reading.timeUnit, reading.decimal);
    return seconds === undefined || seconds < 0 ? err('notTime') : ok(seconds);
  });

function read<T>(
  cells: readonly string[],
  reading: Reading,
  role: Role,
  parse: (cell: string) => Result<T, CellTrouble>,
): Result<T, BadCell> {
  const cell = cellOf(cells, reading, role);
  const parsed = cell === '' ? err('empty' as const) : parse(cell);
  return parsed.ok ? parsed : err({ role, cell, trouble: parsed.error });
}

function cellOf(cells: readonly string[], { columns }: Reading, role: Role): string {
  return (cells[columns[role] ?? -1] ?? '').trim();
}

function orTrouble<T>(value: T | undefined, trouble: CellTrouble): Result<T, CellTrouble> {
  return value === undefined ? err(trouble) : ok(value);
}
