import type { ListPart } from '../../../../plan/rows';
import type { Session } from '../session.svelte';
import { same } from '../sharing';
import { cellText, type CellWords } from './cells';
import { passes } from './filter';
import type { RegisterOptions } from './options';
import { sorted, type Row } from './order';

interface About<K extends ListPart> {
  readonly options: () => RegisterOptions<K>;
  readonly openId: () => string | undefined;
  readonly words: CellWords;
}

/** Rows shown at first, and how many more each time the end comes into view. */
const pageful = 40;
/** How many stand before a row that was opened from afar. */
const neighbours = 10;

/** Which rows of a list are seen, in which order, and which of them stand on the page. */
export class ShownRows<K extends ListPart> {
  readonly #session: Session;
  readonly #about: About<K>;
  #before: readonly Row<K>[] = [];
  readonly #all = $derived.by(() => this.#share());
  readonly #seen = $derived.by(() => this.#arranged());
  #limit = $state(pageful);
  #lastOpen = $state<string>();
  readonly #from = $derived.by(() => {
    const open = this.#about.openId() ?? this.#lastOpen;
    const at = open === undefined ? -1 : this.#seen.findIndex(([id]) => id === open);
    return at < this.#limit ? 0 : at - neighbours;
  });
  /** What the rows must say. */
  text = $state('');
  /** What they must hold, by field; '' is a row that holds nothing there. */
  choices = $state.raw<Readonly<Record<string, string>>>({});
  /** '': the order that people gave them; 'name': by title; else a field. */
  sortBy = $state('');

  constructor(session: Session, about: About<K>) {
    this.#session = session;
    this.#about = about;
  }

  get all(): readonly Row<K>[] {
    return this.#all;
  }

  /** Those that pass the filter, sorted. */
  get seen(): readonly Row<K>[] {
    return this.#seen;
  }

  /** Those of them that are on the page. */
  get onPage(): readonly Row<K>[] {
    return this.#seen.slice(this.#from, this.#from + this.#limit);
  }

  /** How many of them stand before the page begins: a row far down is shown with its neighbours alone. */
  get from(): number {
    return this.#from;
  }

  /** How many come after the page. */
  get rest(): number {
    return Math.max(this.#seen.length - this.#from - this.#limit, 0);
  }

  get isFiltered(): boolean {
    return this.text.trim() !== '' || Object.keys(this.choices).length > 0;
  }

  /** All rows are seen where people put them. */
  get isAsKept(): boolean {
    return !this.isFiltered && this.sortBy === '';
  }

  choose(field: string, value: string | undefined) {
    const others = Object.entries(this.choices).filter(([name]) => name !== field);
    this.choices = Object.fromEntries(value === undefined ? others : [...others, [field, value]]);
  }

  showAll() {
    this.text = '';
    this.choices = {};
  }

  showEarlier() {
    this.#limit += this.#from;
    this.#lastOpen = undefined;
  }

  showMore() {
    this.#limit += pageful;
  }

  /** The page stays where this row is, also when it is no longer open. */
  stayBy(id: string | undefined) {
    this.#lastOpen = id;
  }

  /** The rows in their order, each the same pair as before where it has not changed. */
  #share(): readonly Row<K>[] {
    const { part, of } = this.#about.options();
    // eslint-disable-next-line svelte/prefer-svelte-reactivity -- gone when this returns
    const before = new Map(this.#before.map((pair) => [pair[0], pair]));
    const now = this.#session.rows(part, of).map((pair) => {
      const known = before.get(pair[0]);
      return known?.[1] === pair[1] ? known : pair;
    });
    this.#before = same(this.#before, now);
    return this.#before;
  }

  #arranged(): readonly Row<K>[] {
    const kept = this.isFiltered ? this.#filtered() : this.#all;
    if (this.sortBy === '') return kept;
    const { fields, titleOf } = this.#about.options();
    const { words } = this.#about;
    const spec = fields.find(({ field }) => field === this.sortBy);
    const textOf = (row: Row<K>) =>
      spec ? cellText(spec, row, this.#session.plan, words) : titleOf(...row);
    return sorted(kept, { ...(spec && { spec }), textOf, locale: words.locale });
  }

  #filtered(): readonly Row<K>[] {
    const { options, openId, words } = this.#about;
    const read = { ...options(), plan: this.#session.plan, words };
    const open = openId();
    // What is being edited stays, even when it no longer fits.
    return this.#all.filter((row) => row[0] === open || passes(row, this, read));
  }
}
