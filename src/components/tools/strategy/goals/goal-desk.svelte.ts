import { createContext, tick } from 'svelte';
import type { Finding } from '../../../../plan/checks/finding';
import { deleteGoal } from '../../../../plan/edits';
import { addGoal } from '../../../../plan/goals/edits';
import { moveGoal, type GoalMove } from '../../../../plan/goals/moves';
import { flatGoals, goalNumber, goalTree, type GoalNode } from '../../../../plan/goals/tree';
import { newId } from '../../../../lib/ids';
import { focusControl, keepFocus } from '../../../ui/focus';
import { stepOfKey } from '../../../ui/reorder/keys';
import type { Row } from '../../../ui/reorder/places';
import { sayDone } from '../history';
import type { Workbench } from '../workbench';
import { sharingNodes } from './sharing';
import type { Topic } from './topics';
import type { GoalWords } from './words';

const typing = 'input, textarea, select';

/** What a person does to goals as a whole: add, open, move, delete; and where focus goes after it. */
export class GoalDesk {
  readonly #bench: Workbench;
  readonly #t: GoalWords;
  readonly #shareNodes = sharingNodes();
  readonly #nodes = $derived.by(() => this.#shareNodes(goalTree(this.#bench.session.of('goals'))));
  readonly #flat = $derived(flatGoals(this.#nodes));
  /** What was just done, for those who do not see it. */
  #said = $state('');
  /** What the field with focus is about. */
  topic = $state<Topic>('goal');

  constructor(bench: Workbench, t: GoalWords) {
    this.#bench = bench;
    this.#t = t;
  }

  get nodes(): readonly GoalNode[] {
    return this.#nodes;
  }

  get flat(): readonly GoalNode[] {
    return this.#flat;
  }

  get rows(): readonly Row[] {
    return this.#flat.map(({ id, path }) => ({ id, depth: path.length - 1 }));
  }

  get said(): string {
    return this.#said;
  }

  get openId(): string | undefined {
    return this.#bench.desk.place.rowId;
  }

  findingsOf(id: string): readonly Finding[] {
    return this.#bench.findings.of('goals', id);
  }

  numberOf(id: string): string {
    const node = this.#flat.find((goal) => goal.id === id);
    return node ? goalNumber(node) : '';
  }

  async add(parentId: string | null) {
    const id = newId();
    if (!this.#bench.session.edit((plan) => addGoal(plan, { id, parentId }), 'goal.add')) return;
    await this.open(id);
  }

  async open(id: string, control = 'sentence') {
    this.#bench.desk.goTo({ part: undefined, rowId: id });
    await tick();
    focusControl(id, control);
  }

  async close() {
    const id = this.openId;
    this.topic = 'goal';
    this.#bench.desk.goTo({ rowId: undefined });
    await tick();
    if (id !== undefined) focusControl(id, 'edit');
  }

  async move(id: string, move: GoalMove) {
    const before = this.numberOf(id);
    const { session } = this.#bench;
    const t = this.#t;
    await keepFocus(() => {
      session.edit((plan) => moveGoal(plan, id, move), 'goal.move', id);
    });
    const now = this.numberOf(id);
    this.#said = t(now === before ? 'goal.cannotMove' : 'goal.moved', { before, now });
  }

  /** Alt and arrows move a goal from any of its controls but those in which arrows mean something. */
  async moveByKey(event: KeyboardEvent, id: string) {
    const step = stepOfKey(event);
    const isTyping = event.target instanceof Element && event.target.matches(typing);
    if (!step || isTyping || !this.#bench.session.canEdit) return;
    event.preventDefault();
    await this.move(id, step);
  }

  async remove(id: string) {
    const { session } = this.#bench;
    const number = this.numberOf(id);
    const next = this.#neighbourOf(id);
    const before = this.#flat.length;
    if (!session.edit((plan) => deleteGoal(plan, id), 'goal.delete')) return;
    if (this.openId !== undefined && this.numberOf(this.openId) === '') {
      this.#bench.desk.goTo({ rowId: undefined });
    }
    const subGoals = before - this.#flat.length - 1;
    const key = subGoals === 0 ? 'goal.deleted' : 'goal.deletedWith';
    sayDone(this.#bench, this.#t(key, { number, count: subGoals }));
    await tick();
    if (next === undefined || !focusControl(next, 'edit')) focusControl('goals', 'add');
  }

  /** Where focus goes when a goal and all under it are gone: the one after, or the one before. */
  #neighbourOf(id: string): string | undefined {
    const at = this.#flat.findIndex((node) => node.id === id);
    const depth = this.#flat[at]?.path.length ?? 0;
    const after = this.#flat.slice(at + 1).find((node) => node.path.length <= depth);
    return (after ?? this.#flat[at - 1])?.id;
  }
}

export const [goalDesk, provideGoalDesk] = createContext<GoalDesk>();
