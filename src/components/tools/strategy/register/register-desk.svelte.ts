import { tick } from 'svelte';
import { newId } from '../../../../lib/ids';
import type { Plan } from '../../../../plan/plan';
import type { RowOf } from '../../../../plan/references';
import {
  addRow,
  deleteRows,
  linkedFrom,
  listOwners,
  moveRow,
  type ListPart,
} from '../../../../plan/rows';
import { focusControl, keepFocus } from '../../../ui/focus';
import { stepOfKey } from '../../../ui/reorder/keys';
import { same } from '../sharing';
import type { stepWords } from '../words';
import type { Workbench } from '../workbench';
import { cellText, valueOf, type CellWords } from './cells';
import type { FieldSpec } from './fields';
import { says } from './filter';
import { sorted, type Row } from './order';

export type RegisterWords = ReturnType<typeof stepWords<'register'>>;

export interface NewRowStart {
  readonly id: string;
  readonly after: string | undefined;
}

export interface RegisterOptions<K extends ListPart> {
  readonly part: K;
  readonly of?: string | undefined;
  readonly fields: readonly FieldSpec<K>[];
  readonly titleOf: (id: string, row: RowOf<K>) => string;
  readonly add?: ((plan: Plan, start: NewRowStart) => Plan) | undefined;
  readonly isNested: boolean;
}

/** Rows shown at first, and how many more each time the end comes into view. */
const pageful = 60;
/** How many stand before a row that was opened from afar. */
const neighbours = 10;
const typing = 'input, textarea, select';

/** What a person does to the rows of a list as a whole, which of them are seen, and where focus goes. */
export class RegisterDesk<K extends ListPart> {
  readonly #bench: Workbench;
  readonly #t: RegisterWords;
  /** Made once for all rows, and again when a property of the register changes. */
  readonly #options: RegisterOptions<K>;
  #before: readonly Row<K>[] = [];
  readonly #all = $derived.by(() => this.#share());
  readonly #seen = $derived.by(() => this.#arranged());
  #said = $state('');
  #limit = $state(pageful);
  #lastOpen = $state<string>();
  readonly #from = $derived.by(() => {
    const open = this.openId ?? this.#lastOpen;
    const at = open === undefined ? -1 : this.#seen.findIndex(([id]) => id === open);
    return at < this.#limit ? 0 : at - neighbours;
  });
  /** What the rows must say. */
  text = $state('');
  /** What they must hold, by field; '' is a row that holds nothing there. */
  choices = $state.raw<Readonly<Record<string, string>>>({});
  /** '': the order that people gave them; 'name': by title; else a field. */
  sortBy = $state('');

  constructor(bench: Workbench, t: RegisterWords, read: () => RegisterOptions<K>) {
    this.#bench = bench;
    this.#t = t;
    this.#options = $derived(read());
  }

  get options(): RegisterOptions<K> {
    return this.#options;
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

  get isFiltered(): boolean {
    return this.text.trim() !== '' || Object.keys(this.choices).length > 0;
  }

  /** Rows can be moved where they stand in their own order, all of them. */
  get canMove(): boolean {
    return this.#bench.session.canEdit && !this.isFiltered && this.sortBy === '';
  }

  get said(): string {
    return this.#said;
  }

  get words(): CellWords {
    const { locale } = this.#bench;
    const t = this.#t;
    return {
      locale,
      yes: t('register.yes'),
      no: t('register.no'),
      unnamed: t('register.unnamed'),
    };
  }

  get openId(): string | undefined {
    const { part, isNested } = this.options;
    const { place, nested } = this.#bench.desk;
    const open = isNested ? nested : place;
    return open?.part === part ? open.rowId : undefined;
  }

  titleOf([id, row]: Row<K>): string {
    return this.options.titleOf(id, row) || this.#t('register.unnamed');
  }

  keyOf(id: string): string {
    return `${this.options.part}:${id}`;
  }

  /** How many of them stand before the page begins: a row far down is shown with its neighbours alone. */
  get from(): number {
    return this.#from;
  }

  showEarlier() {
    this.#limit += this.#from;
    this.#lastOpen = undefined;
  }

  showMore() {
    this.#limit += pageful;
  }

  showAll() {
    this.text = '';
    this.choices = {};
  }

  choose(field: string, value: string | undefined) {
    const others = Object.entries(this.choices).filter(([name]) => name !== field);
    this.choices = Object.fromEntries(value === undefined ? others : [...others, [field, value]]);
  }

  async add() {
    const { part } = this.options;
    const id = newId();
    const after = this.openId;
    const edit = (plan: Plan) => this.withEmpty(plan, id, after);
    if (!this.#bench.session.edit(edit, `${part}.add`)) return;
    this.showAll();
    await this.open(id);
  }

  /** The plan with a row in which nothing is filled in. @param after the row that it follows, or last */
  withEmpty(plan: Plan, id: string, after?: string): Plan {
    const { part, of, add } = this.options;
    return add ? add(plan, { id, after }) : addPlain(plan, part, { id, after, of });
  }

  async open(id: string) {
    this.#place(id);
    await tick();
    const [first] = this.options.fields;
    if (first) focusControl(this.keyOf(id), first.field);
  }

  async close() {
    const id = this.openId;
    this.#place(undefined);
    await tick();
    if (id !== undefined) focusControl(this.keyOf(id), 'edit');
  }

  async move(id: string, way: 'up' | 'down') {
    const at = this.#all.findIndex(([other]) => other === id);
    await this.moveTo(id, way === 'up' ? at - 1 : at + 1);
  }

  /** @param index among the others */
  async moveTo(id: string, index: number) {
    const { part } = this.options;
    const row = this.#all.find(([other]) => other === id);
    if (!row || !this.canMove) return;
    const before = this.#all.indexOf(row);
    const name = this.titleOf(row);
    if (index < 0 || index >= this.#all.length || index === before) {
      this.#said = this.#t('register.cannotMove', { name });
      return;
    }
    await keepFocus(() => {
      this.#bench.session.edit((plan) => moveRow(plan, part, id, index), `${part}.move`, id);
    });
    const at = this.#all.findIndex(([other]) => other === id) + 1;
    this.#said = this.#t('register.moved', { name, at, count: this.#all.length });
  }

  /** Alt and arrows move a row from any of its controls but those in which arrows mean something. */
  async moveByKey(event: KeyboardEvent, id: string) {
    const step = stepOfKey(event);
    const isTyping = event.target instanceof Element && event.target.matches(typing);
    if ((step !== 'up' && step !== 'down') || isTyping || !this.canMove) return;
    event.preventDefault();
    event.stopPropagation();
    await this.move(id, step);
  }

  async remove(id: string) {
    const { session, toasts } = this.#bench;
    const { part } = this.options;
    const at = this.#seen.findIndex(([other]) => other === id);
    const row = this.#seen[at];
    if (!row) return;
    const name = this.titleOf(row);
    const next = this.#seen[at + 1] ?? this.#seen[at - 1];
    if (!session.edit((plan) => deleteRows(plan, part, [id]), `${part}.delete`)) return;
    if (this.openId === id) this.#place(undefined);
    const label = session.nextUndo;
    toasts.show({
      text: this.#t('register.deleted', { name }),
      action: {
        label: this.#t('undo'),
        // Whatever was done since is not what this offers to take back.
        act: () => {
          if (session.nextUndo === label) session.undo();
        },
      },
    });
    await tick();
    if (!next || !focusControl(this.keyOf(next[0]), 'edit')) focusControl(this.keyOf(''), 'add');
  }

  #place(id: string | undefined) {
    const { part, isNested } = this.options;
    const { desk } = this.#bench;
    this.#lastOpen = id ?? this.openId;
    if (isNested) desk.nested = id === undefined ? undefined : { part, rowId: id };
    else desk.goTo({ part: id === undefined ? undefined : part, rowId: id });
  }

  /** The rows in their order, each the same pair as before where it has not changed. */
  #share(): readonly Row<K>[] {
    const { part, of } = this.options;
    // eslint-disable-next-line svelte/prefer-svelte-reactivity -- gone when this returns
    const before = new Map(this.#before.map((pair) => [pair[0], pair]));
    const now = this.#bench.session.rows(part, of).map((pair) => {
      const known = before.get(pair[0]);
      return known?.[1] === pair[1] ? known : pair;
    });
    this.#before = same(this.#before, now);
    return this.#before;
  }

  #arranged(): readonly Row<K>[] {
    const all = this.#all;
    const kept = this.isFiltered ? all.filter((row) => this.#passes(row)) : all;
    if (this.sortBy === '') return kept;
    const { locale } = this.#bench;
    const spec = this.options.fields.find(({ field }) => field === this.sortBy);
    const textOf = (row: Row<K>) =>
      spec
        ? cellText(spec, row, this.#bench.session.plan, this.words)
        : this.options.titleOf(...row);
    return sorted(kept, { ...(spec && { spec }), textOf, locale });
  }

  #passes(row: Row<K>): boolean {
    // What is being edited stays, even when it no longer fits.
    if (row[0] === this.openId) return true;
    const { fields } = this.options;
    const { plan } = this.#bench.session;
    const holds = Object.entries(this.choices).every(([field, wanted]) => {
      const spec = fields.find((one) => one.field === field);
      return spec === undefined || this.#holds(spec, row, wanted, plan);
    });
    if (!holds) return false;
    if (this.text.trim() === '') return true;
    const texts = fields.map((spec) => cellText(spec, row, plan, this.words));
    return says([this.options.titleOf(...row), ...texts], this.text);
  }

  #holds(spec: FieldSpec<K>, [id, row]: Row<K>, wanted: string, plan: Plan): boolean {
    if (spec.kind === 'links') {
      const linked = linkedFrom(plan, spec.field, id);
      return wanted === '' ? linked.length === 0 : linked.includes(wanted);
    }
    const value = valueOf(spec, row);
    return wanted === (isLeaf(value) ? String(value) : '');
  }
}

interface PlainStart extends NewRowStart {
  readonly of: string | undefined;
}

function addPlain(plan: Plan, part: ListPart, { id, after, of }: PlainStart): Plan {
  if (part === 'goals' || part === 'measures') {
    throw new TypeError(`A row of ${part} needs more than its place: give the register an add`);
  }
  const owner = listOwners[part];
  const fields = owner === undefined || of === undefined ? {} : { [owner]: of };
  return addRow(plan, { part, id, after, fields });
}

const isLeaf = (value: unknown): value is string | number | boolean =>
  ['string', 'number', 'boolean'].includes(typeof value);
