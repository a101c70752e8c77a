import { SvelteMap, SvelteSet } from 'svelte/reactivity';
import { addressOf } from '../../../../../i18n/address';
import { isolated } from '../../../../../i18n/isolated';
import {
  keepCopy,
  mergeCopy,
  readPlanFile,
  receiveCopy,
  type Difference,
  type FileProblem,
  type Meeting,
  type PlanCopy,
  type PlanFile,
  type Refused,
  type Side,
} from '../../../../../store/plan-files';
import { readPlanLink } from '../../../../../store/plan-sharing';
import { discardPlan, isSaved, listPlans, undeletePlan } from '../../../../../store/plan-list';
import type { PlanStore } from '../../../../../store/plans';
import type { Toasts } from '../../../../ui/toasts.svelte';
import type { CopyWords } from '../words';
import { unmerge, type Merged } from './unmerge';

/** How a copy came. Words differ by it. */
export type Source = 'file' | 'link';

/** What a file or a link has come to, and waits for somebody to decide. Until then it has changed nothing. */
export type Arrived =
  | { kind: 'nothing' }
  /** @prop name of the file; a link has none */
  | { kind: 'refused'; name: string | undefined; problem: FileProblem }
  /** It can be opened, and there is something to know before. */
  | { kind: 'doubtful'; name: string; copy: PlanCopy; problem: FileProblem | undefined }
  /** It came as a link. @prop isHere a plan of its id is on the list */
  | { kind: 'shared'; copy: PlanCopy; isHere: boolean }
  | { kind: 'meeting'; copy: PlanCopy; source: Source; changedAt: number; met: Met }
  | { kind: 'apart'; copy: PlanCopy; source: Source }
  | { kind: 'backup'; name: string; files: readonly PlanFile[]; refused: readonly Refused[] };

/** A copy beside the plan that is here. */
interface Met {
  readonly store: PlanStore;
  readonly meeting: Meeting;
}

/** Takes copies in, one after another, and asks where a person must decide. */
export class Reception {
  readonly words: CopyWords;
  readonly #toasts: Toasts;
  #arrived = $state.raw<Arrived>({ kind: 'nothing' });
  readonly #sides = new SvelteMap<string, Side>();
  /** Of a backup: what is not to be opened. */
  readonly #leftOut = new SvelteSet<PlanFile>();
  #source: Source = 'file';
  /** The fragment of the address that was read last. */
  #link = '';
  /** Of a backup, still to be taken in. */
  #waiting: readonly PlanCopy[] = [];
  /** Plans of a backup that were added so far; undefined: it is a single file. */
  #added: number | undefined;
  /** Plans of a backup that nothing here would store. */
  #unsaved = 0;

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
    this.#begin('file');
    switch (reading.kind) {
      case 'refused':
        this.#arrived = { kind: 'refused', name, problem: reading.problem };
        return;
      case 'backup':
        this.#leftOut.clear();
        this.#arrived = { ...reading, name };
        return;
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

  /** @param fragment of the address: a plan that somebody has sent, or anything */
  async receiveLink(fragment: string): Promise<void> {
    const copy = await readPlanLink(fragment);
    const plans = copy.ok ? await listPlans() : [];
    this.#begin('link');
    this.#link = fragment;
    this.#arrived = copy.ok
      ? { kind: 'shared', copy: copy.value, isHere: plans.some(({ id }) => id === copy.value.id) }
      : { kind: 'refused', name: undefined, problem: copy.error };
  }

  #begin(source: Source) {
    this.#source = source;
    this.#added = undefined;
    this.#toasts.dismiss();
  }

  /** Which copy's value holds where both changed; the one that is here, until somebody says otherwise. */
  sideOf({ path }: Difference): Side {
    return this.#sides.get(path.join('/')) ?? 'here';
  }

  choose(differences: readonly Difference[], side: Side) {
    for (const { path } of differences) this.#sides.set(path.join('/'), side);
  }

  isLeftOut(file: PlanFile): boolean {
    return this.#leftOut.has(file);
  }

  /** Of a backup. */
  leaveOut(file: PlanFile, isLeftOut: boolean) {
    if (isLeftOut) this.#leftOut.add(file);
    else this.#leftOut.delete(file);
  }

  /** Opens what was read, with whatever there was to know about it. */
  async open(): Promise<void> {
    const arrived = this.#settle();
    if (arrived.kind === 'doubtful' || arrived.kind === 'shared') await this.#takeIn(arrived.copy);
    if (arrived.kind !== 'backup') return;
    const chosen = arrived.files.filter((file) => !this.#leftOut.has(file));
    this.#waiting = chosen.map(({ copy }) => copy);
    this.#added = 0;
    this.#unsaved = 0;
    await this.#goOn();
  }

  async merge(): Promise<void> {
    const arrived = this.#arrived;
    if (arrived.kind !== 'meeting') return;
    this.#arrived = { kind: 'nothing' };
    const { copy, met } = arrived;
    const { store, meeting } = met;
    const before = store.plan;
    const isMerged = mergeCopy(store, copy, meeting, (difference) => this.sideOf(difference));
    const after = store.plan;
    await store.close();
    await undeletePlan(store.id);
    if (!isSaved(store)) this.#sayUnsaved(store);
    else this.#sayMerged({ id: store.id, before, after }, isMerged);
    await this.#goOn();
  }

  async keepBoth(): Promise<void> {
    const arrived = this.#arrived;
    if (arrived.kind !== 'meeting' && arrived.kind !== 'apart') return;
    this.#arrived = { kind: 'nothing' };
    if (arrived.kind === 'meeting') await arrived.met.store.close();
    const { copy, source } = arrived;
    const title = this.words.t(`copyTitle.${source}`, { title: this.titleOf(copy) });
    await this.#sayAdded(await keepCopy(copy, title));
    await this.#goOn();
  }

  /** Leaves everything as it is. */
  async leave(): Promise<void> {
    const arrived = this.#settle();
    if (arrived.kind === 'meeting') await arrived.met.store.close();
    if (arrived.kind === 'meeting' || arrived.kind === 'apart') await this.#goOn();
  }

  /** Somebody has decided; loading the page again must not ask again, nor the address keep what was sent. */
  #settle(): Arrived {
    const arrived = this.#arrived;
    this.#arrived = { kind: 'nothing' };
    if (this.#link !== '' && location.hash === this.#link) {
      history.replaceState(history.state, '', location.pathname);
    }
    return arrived;
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
        this.#say(`same.${this.#source}`, copy);
        return this.#goOn();
      case 'here':
        this.#arrived = {
          ...{ kind: 'meeting', copy, source: this.#source, met: arrival },
          changedAt: (await listPlans()).find(({ id }) => id === copy.id)?.changedAt ?? 0,
        };
        return;
      case 'apart':
        this.#arrived = { kind: 'apart', copy, source: this.#source };
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
    const added = this.#added;
    this.#added = undefined;
    if (added !== undefined) this.#sayDone(added, this.#unsaved);
  }

  #sayDone(added: number, unsaved: number) {
    const { t } = this.words;
    const done = added > 0 ? t('backup.done', { count: added }) : t('backup.none');
    this.#toasts.show(
      unsaved > 0
        ? { text: t('backup.notSaved', { count: unsaved }), stays: true }
        : { text: done },
    );
  }

  async #sayAdded(store: PlanStore): Promise<void> {
    await store.close();
    if (!isSaved(store)) {
      await discardPlan(store.id);
      this.#sayUnsaved(store);
    } else if (this.#added !== undefined) this.#added++;
    else this.#say('plan.duplicated', store, store.id);
  }

  #sayUnsaved(store: PlanStore) {
    if (this.#added !== undefined) this.#unsaved++;
    else this.#say(`notSaved.${this.#source}`, store);
  }

  #sayMerged(merged: Merged, isMerged: boolean) {
    if (!isMerged) {
      this.#toasts.show({ text: this.words.t('plan.refused') });
      return;
    }
    const title = isolated(this.titleOf({ plan: merged.after }));
    this.#toasts.show({
      text: this.words.t(`meet.merged.${this.#source}`, { title }),
      action: { label: this.words.t('undo'), act: () => void this.#unmerge(merged) },
    });
  }

  async #unmerge(merged: Merged): Promise<void> {
    const outcome = await unmerge(merged);
    const title = isolated(this.titleOf({ plan: merged.before }));
    this.#toasts.show({ text: this.words.t(`meet.${outcome}`, { title }) });
  }

  /** @param id of a plan that can be opened from the message */
  #say(
    key: `same.${Source}` | `notSaved.${Source}` | 'plan.duplicated',
    named: Pick<PlanCopy, 'plan'>,
    id?: string,
  ) {
    const { t, locale } = this.words;
    const text = t(key, { title: isolated(this.titleOf(named)) });
    const act = () => {
      location.assign(addressOf(locale, `tools/strategy/#${id ?? ''}/overview`));
    };
    this.#toasts.show({
      text,
      ...(id !== undefined && { action: { label: t('plan.open'), act } }),
      stays: key.startsWith('notSaved'),
    });
  }
}
