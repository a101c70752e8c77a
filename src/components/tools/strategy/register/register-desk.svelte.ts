import { tick } from 'svelte';
import { isolated } from '../../../../i18n/isolated';
import { newId } from '../../../../lib/ids';
import type { Plan } from '../../../../plan/plan';
import { deleteRows, moveRow, type ListPart } from '../../../../plan/rows';
import { focusControl, keepFocus } from '../../../ui/focus';
import { stepOfKey } from '../../../ui/reorder/keys';
import { sayDone } from '../history';
import type { stepWords } from '../words';
import type { Workbench } from '../workbench';
import type { CellWords } from './cells';
import { withEmptyRow, type RegisterOptions } from './options';
import type { Row } from './order';
import { ShownRows } from './shown-rows.svelte';

type RegisterWords = ReturnType<typeof stepWords<'register'>>;

const typing = 'input, textarea, select';

/** What a person does to the rows of a list as a whole, and where focus goes. */
export class RegisterDesk<K extends ListPart> {
  readonly #bench: Workbench;
  readonly #t: RegisterWords;
  /** Made once for all rows, and again when a property of the register changes. */
  readonly #options: RegisterOptions<K>;
  readonly shown: ShownRows<K>;
  readonly words: CellWords;
  #said = $state('');

  constructor(bench: Workbench, t: RegisterWords, read: () => RegisterOptions<K>) {
    this.#bench = bench;
    this.#t = t;
    this.#options = $derived(read());
    this.words = {
      locale: bench.locale,
      yes: t('register.yes'),
      no: t('register.no'),
      unnamed: t('register.unnamed'),
    };
    this.shown = new ShownRows<K>(bench.session, {
      options: () => this.#options,
      openId: () => this.openId,
      words: this.words,
    });
  }

  get options(): RegisterOptions<K> {
    return this.#options;
  }

  /** Rows can be moved where they stand in their own order, all of them. */
  get canMove(): boolean {
    return this.#bench.session.canEdit && this.shown.isAsKept;
  }

  get said(): string {
    return this.#said;
  }

  get openId(): string | undefined {
    const { part, isNested } = this.options;
    const { place, nested } = this.#bench.desk;
    const open = isNested ? nested : place;
    return open?.part === part ? open.rowId : undefined;
  }

  titleOf([id, row]: Row<K>): string {
    return this.options.titleOf(id, row) || this.words.unnamed;
  }

  keyOf(id: string): string {
    return `${this.options.part}:${id}`;
  }

  async add() {
    const { part } = this.options;
    const id = newId();
    const after = this.openId;
    const edit = (plan: Plan) => this.withEmpty(plan, id, after);
    if (!this.#bench.session.edit(edit, `${part}.add`)) return;
    this.shown.showAll();
    await this.open(id);
  }

  /** The plan with a row in which nothing is filled in. @param after the row that it follows, or last */
  withEmpty(plan: Plan, id: string, after?: string): Plan {
    return withEmptyRow(plan, this.options, { id, after });
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
    const at = this.#indexOf(id);
    await this.moveTo(id, way === 'up' ? at - 1 : at + 1);
  }

  /** @param index among the others */
  async moveTo(id: string, index: number) {
    const { part } = this.options;
    const before = this.#indexOf(id);
    const row = this.shown.all[before];
    if (!row || !this.canMove) return;
    const name = this.titleOf(row);
    const count = this.shown.all.length;
    if (index < 0 || index >= count || index === before) {
      this.#said = this.#t('register.cannotMove', { name });
      return;
    }
    await keepFocus(() => {
      this.#bench.session.edit((plan) => moveRow(plan, part, id, index), `${part}.move`, id);
    });
    this.#said = this.#t('register.moved', { name, at: this.#indexOf(id) + 1, count });
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
    const { part } = this.options;
    const { seen } = this.shown;
    const at = seen.findIndex(([other]) => other === id);
    const row = seen[at];
    if (!row) return;
    const name = this.titleOf(row);
    const next = seen[at + 1] ?? seen[at - 1];
    const isDone = this.#bench.session.edit(
      (plan) => deleteRows(plan, part, [id]),
      `${part}.delete`,
    );
    if (!isDone) return;
    if (this.openId === id) {
      this.#place(undefined);
      this.shown.stayBy(next?.[0]);
    }
    sayDone(this.#bench, this.#t('register.deleted', { name: isolated(name) }));
    await tick();
    if (!next || !focusControl(this.keyOf(next[0]), 'edit')) focusControl(this.keyOf(''), 'add');
  }

  #indexOf(id: string): number {
    return this.shown.all.findIndex(([other]) => other === id);
  }

  #place(id: string | undefined) {
    const { part, isNested } = this.options;
    const { desk } = this.#bench;
    this.shown.stayBy(id ?? this.openId);
    if (isNested) desk.nested = id === undefined ? undefined : { part, rowId: id };
    else desk.goTo({ part: id === undefined ? undefined : part, rowId: id });
  }
}
