import { SvelteMap } from 'svelte/reactivity';
import { addressOf } from '../../../../../i18n/address';
import { limits } from '../../../../../plan/shared/fields';
import {
  keepCopy,
  mergeCopy,
  readPlanFile,
  receiveCopy,
  type Difference,
  type FileProblem,
  type Meeting,
  type PlanCopy,
  type Side,
} from '../../../../../store/plan-files';
import { undeletePlan, type PlanStore } from '../../../../../store/plans';
import type { Toasts } from '../../../../ui/toasts.svelte';
import type { CopyWords } from '../words';
import { unmerge } from './unmerge';

/** What a file has come to, and waits for somebody to decide. Until then it has changed nothing. */
export type Arrived =
  | { kind: 'nothing' }
  | { kind: 'refused'; name: string; problem: FileProblem }
  /** It can be opened, and there is something to know before. */
  | { kind: 'doubtful'; name: string; copy: PlanCopy; problem: FileProblem | undefined }
  | { kind: 'meeting'; copy: PlanCopy; store: PlanStore; meeting: Meeting }
  | { kind: 'apart'; copy: PlanCopy }
  | { kind: 'backup'; name: string; copies: readonly PlanCopy[]; refused: number };

/** Takes files in, one after another, and asks where a person must decide. */
export class Reception {
  readonly words: CopyWords;
  readonly #toasts: Toasts;
  #arrived = $state.raw<Arrived>({ kind: 'nothing' });
  readonly #sides = new SvelteMap<string, Side>();
  /** Of a backup, still to be taken in. */
  #waiting: readonly PlanCopy[] = [];
  /** Plans of a backup that were added so far; undefined: it is a single file. */
  #added: number | undefined;

  constructor(words: CopyWords, toasts: Toasts) {
    this.words = words;
    this.#toasts = toasts;
  }

  get arrived(): Arrived {
    return this.#arrived;
  }

  titleOf({ plan }: Pick<PlanCopy, 'plan'>): string {
    return plan.cover.title.trim() || this.words.t('plan.untitled');
  }

  async receive(file: File): Promise<void> {
    const { name } = file;
    const reading = await readPlanFile(file);
    this.#added = undefined;
    this.#toasts.dismiss();
    switch (reading.kind) {
      case 'refused':
        this.#arrived = { kind: 'refused', name, problem: reading.problem };
        return;
      case 'backup': {
        const { copies } = reading;
        const refused = reading.refused.filter(({ problem }) => problem.kind !== 'bad-state');
        this.#arrived = { kind: 'backup', name, copies, refused: refused.length };
        return;
      }
      case 'document': {
        const { copy, problem } = reading.file;
        if (!problem && copy.editedByHand.length === 0) return this.#takeIn(copy);
        this.#arrived = { kind: 'doubtful', name, copy, problem };
        return;
      }
      default:
        reading satisfies never;
    }
  }

  /** Which copy's value holds where both changed; the one that is here, until somebody says otherwise. */
  sideOf({ path }: Difference): Side {
    return this.#sides.get(path.join('/')) ?? 'here';
  }

  choose(differences: readonly Difference[], side: Side) {
    for (const { path } of differences) this.#sides.set(path.join('/'), side);
  }

  /** Opens what was read, with whatever there was to know about it. */
  async open(): Promise<void> {
    const arrived = this.#arrived;
    this.#arrived = { kind: 'nothing' };
    if (arrived.kind === 'doubtful') await this.#takeIn(arrived.copy);
    if (arrived.kind !== 'backup') return;
    this.#waiting = arrived.copies;
    this.#added = 0;
    await this.#goOn();
  }

  async merge(): Promise<void> {
    const arrived = this.#arrived;
    if (arrived.kind !== 'meeting') return;
    this.#arrived = { kind: 'nothing' };
    const { store, copy, meeting } = arrived;
    const isMerged = mergeCopy(store, copy, meeting, (difference) => this.sideOf(difference));
    await store.close();
    await undeletePlan(store.id);
    this.#sayMerged(copy, isMerged);
    await this.#goOn();
  }

  async keepBoth(): Promise<void> {
    const arrived = this.#arrived;
    if (arrived.kind !== 'meeting' && arrived.kind !== 'apart') return;
    this.#arrived = { kind: 'nothing' };
    if (arrived.kind === 'meeting') await arrived.store.close();
    const { copy } = arrived;
    const title = this.words.t('copyTitle', { title: this.titleOf(copy) });
    await this.#sayAdded(
      await keepCopy(copy, title.length > limits.name ? copy.plan.cover.title : title),
    );
    await this.#goOn();
  }

  /** Leaves everything as it is. */
  async leave(): Promise<void> {
    const arrived = this.#arrived;
    this.#arrived = { kind: 'nothing' };
    if (arrived.kind === 'meeting') await arrived.store.close();
    if (arrived.kind === 'meeting' || arrived.kind === 'apart') await this.#goOn();
  }

  async #takeIn(copy: PlanCopy): Promise<void> {
    this.#sides.clear();
    const arrival = await receiveCopy(copy);
    switch (arrival.kind) {
      case 'added':
        await this.#sayAdded(arrival.store);
        return this.#goOn();
      case 'same':
        await arrival.store.close();
        // It may have been deleted; whoever opens its file wants it back.
        await undeletePlan(copy.id);
        this.#say('same', copy);
        return this.#goOn();
      case 'here':
        this.#arrived = { ...arrival, kind: 'meeting', copy };
        return;
      case 'apart':
        this.#arrived = { kind: 'apart', copy };
        return;
      default:
        arrival satisfies never;
    }
  }

  /** The next plan of a backup, or the word that all is done. */
  async #goOn(): Promise<void> {
    const [next, ...rest] = this.#waiting;
    this.#waiting = rest;
    if (next) return this.#takeIn(next);
    const count = this.#added;
    this.#added = undefined;
    if (count !== undefined) this.#toasts.show({ text: this.words.t('backup.done', { count }) });
  }

  async #sayAdded(store: PlanStore): Promise<void> {
    const { id, plan } = store;
    await store.flush();
    const isSaved = store.status.state !== 'only-here';
    await store.close();
    if (!isSaved) this.#say('notSaved', { plan });
    else if (this.#added !== undefined) this.#added++;
    else this.#say('plan.duplicated', { plan }, id);
  }

  #sayMerged(copy: PlanCopy, isMerged: boolean) {
    if (!isMerged) {
      this.#toasts.show({ text: this.words.t('plan.refused') });
      return;
    }
    const title = this.titleOf(copy);
    this.#toasts.show({
      text: this.words.t('meet.merged', { title }),
      action: {
        label: this.words.t('undo'),
        act: () => void this.#unmerge(copy.id, title),
      },
    });
  }

  async #unmerge(id: string, title: string): Promise<void> {
    const isDone = await unmerge(id);
    const text = this.words.t(isDone ? 'meet.unmerged' : 'meet.notUndone', { title });
    this.#toasts.show({ text });
  }

  /** @param id of a plan that can be opened from the message */
  #say(key: 'same' | 'notSaved' | 'plan.duplicated', named: Pick<PlanCopy, 'plan'>, id?: string) {
    const { t, locale } = this.words;
    const text = t(key, { title: this.titleOf(named) });
    const act = () => {
      location.assign(addressOf(locale, `tools/strategy/#${id ?? ''}/goals`));
    };
    this.#toasts.show({
      text,
      ...(id !== undefined && { action: { label: t('plan.open'), act } }),
    });
  }
}
