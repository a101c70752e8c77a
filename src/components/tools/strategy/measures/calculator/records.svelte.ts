import type { Counts } from '../../../../../plan/measures/calculators';
import { recognise, type Reading, type Role } from '../../../../../plan/measures/records/columns';
import { counterFor, type BadRow } from '../../../../../plan/measures/records/count';
import type { Measure } from '../../../../../plan/measures/schema';
import { readTable, type Rows } from './read-table';

/** Rows that tell how the table is meant. */
const sampleSize = 200;

export interface Counted {
  readonly counts: Counts;
  readonly rows: number;
  readonly bad: number;
  readonly badRows: readonly BadRow[];
  /** The table goes on beyond what is counted. */
  readonly isCut: boolean;
}

type State =
  | { readonly kind: 'nothing' | 'reading' | 'unreadable' | 'notEnough' }
  | { readonly kind: 'counted'; readonly counted: Counted };

/** A table of records on its way to counts: taken in, its columns recognised and chosen, counted in portions. */
export class Records {
  readonly #measure: () => Measure;
  readonly #decimal: '.' | ',';
  #text = '';
  #abort = new AbortController();
  #sample: readonly (readonly string[])[] = [];
  #reading = $state.raw<Reading>();
  #state = $state.raw<State>({ kind: 'nothing' });

  constructor(measure: () => Measure, decimal: '.' | ',') {
    this.#measure = measure;
    this.#decimal = decimal;
  }

  get state(): State {
    return this.#state;
  }

  /** How the table is read; undefined: there is none. */
  get reading(): Reading | undefined {
    return this.#reading;
  }

  /** The columns as people see them: the name of each, or what stands first in it. */
  get columns(): readonly string[] {
    const [first = []] = this.#sample;
    const width = Math.max(0, ...this.#sample.map((row) => row.length));
    return Array.from({ length: width }, (_, column) => first[column] ?? '');
  }

  async take(text: string): Promise<void> {
    this.#text = text;
    this.#reading = undefined;
    if (text.trim() === '') {
      this.#abort.abort();
      this.#state = { kind: 'nothing' };
      return;
    }
    // The last line of the piece may be cut in the middle.
    const piece = text.slice(0, 64 * 1024);
    if (piece.includes('\0')) {
      this.#abort.abort();
      this.#state = { kind: 'unreadable' };
      return;
    }
    const rows: (readonly string[])[] = [];
    const signal = this.#begin();
    const read = await this.#read(piece, signal, (portion) => void rows.push(...portion));
    if (!read || signal.aborted) return;
    this.#sample = rows.slice(0, sampleSize);
    this.#reading = recognise(this.#measure(), this.#sample, this.#decimal);
    await this.count();
  }

  async choose(role: Role, column: number | null): Promise<void> {
    if (!this.#reading) return;
    const columns = { ...this.#reading.columns, [role]: column };
    await this.change({ columns });
  }

  async change(reading: Partial<Reading>): Promise<void> {
    if (!this.#reading) return;
    this.#reading = { ...this.#reading, ...reading };
    await this.count();
  }

  /** Counts all rows as they are read now. */
  async count(): Promise<void> {
    const reading = this.#reading;
    if (!reading) return;
    const counter = counterFor(this.#measure(), reading);
    if (!counter) {
      this.#abort.abort();
      this.#state = { kind: 'notEnough' };
      return;
    }
    const signal = this.#begin();
    const read = await this.#read(this.#text, signal, (rows, first) => {
      rows.forEach((row, at) => {
        if (first + at > 1 || !reading.hasHeader) counter.add(row, first + at);
      });
    });
    if (!read || signal.aborted) return;
    const { counts, rows, bad, badRows } = counter;
    this.#state = { kind: 'counted', counted: { counts, rows, bad, badRows, ...read } };
  }

  #begin(): AbortSignal {
    this.#abort.abort();
    this.#abort = new AbortController();
    this.#state = { kind: 'reading' };
    return this.#abort.signal;
  }

  /** @returns nothing where the table could not be read */
  async #read(
    text: string,
    signal: AbortSignal,
    take: Rows['take'],
  ): Promise<{ isCut: boolean } | undefined> {
    try {
      return { isCut: await readTable(text, { take, signal }) };
    } catch {
      if (!signal.aborted) this.#state = { kind: 'unreadable' };
      return undefined;
    }
  }
}
