import { newId } from '../../src/lib/ids';
import { addGoal } from '../../src/plan/goals/edits';
import { emptyPlan, type Plan } from '../../src/plan/plan';
import { addRole } from '../../src/plan/roles/edits';
import { deleteRows } from '../../src/plan/rows';
import { keysBetween } from '../../src/plan/shared/order';
import { createPlan, openPlan, type PlanStore } from '../../src/store/plans';
import type { Spoilt } from './spoilable';

/** In the page of the fault tests: a planner who types steadily, and what is found afterwards. */
interface Lab {
  /** Begins a plan. @param kilobytes what it weighs before anything is typed */
  begin(kilobytes: number): Promise<string>;
  open(id: string): Promise<void>;
  /** Types into the vision from now on, every 20 ms. */
  typeSteadily(): void;
  /** What was typed last. */
  readonly last: Typed;
  /** Types so many times at once, and does nothing about saving. */
  typeAtOnce(times: number): void;
  /** Adds roles of a tab's own, and types into a field that both tabs share. */
  workBesideAnother(tab: string, edits: number, clockOffByMs: number): Promise<void>;
  /** Adds so many roles, each an act of its own. */
  addRoles(from: number, count: number): void;
  /** Takes away roles, one every few milliseconds, until the plan may not be edited any more. */
  deleteSteadily(): void;
  /** Spoils what is stored of a plan, as a disk or another program might. */
  spoil(id: string, what: Spoilt): Promise<void>;
  /** Fills localStorage to the brim. */
  fillStorage(): void;
  /** As settings of the browser do. */
  clearStorage(): Promise<void>;
  undoAll(): number;
  /** What opening a plan comes to. */
  opensAs(id: string): Promise<string>;
  /** What the plan says now. */
  found(): Found;
  /** Goes through edits one by one. @returns milliseconds of each, and until each was on the disk */
  timeEdits(times: number): Promise<{ edit: number[]; durable: number[] }>;
  timeOpening(id: string): Promise<number>;
  flush(): Promise<void>;
  close(): Promise<void>;
}

export interface Typed {
  readonly count: number;
  /** Milliseconds since the epoch. */
  readonly at: number;
}

export interface Found extends Typed {
  readonly goals: number;
  readonly roles: readonly string[];
  readonly damage: number;
  readonly text: string;
  readonly status: PlanStore['status'];
}

declare global {
  var lab: Lab;
}

let store: PlanStore;
let last: Typed = { count: 0, at: 0 };

const setVision = (vision: string) => (plan: Plan) => ({
  ...plan,
  cover: { ...plan.cover, vision },
});

/** Counts only what the store took. */
function type(): void {
  const next = { count: last.count + 1, at: Date.now() };
  if (store.edit(setVision(`${next.count} ${next.at}`), 'vision')) last = next;
}

const words =
  'reply within two hours unless the case goes to the duty manager 客戶 odpowiedź الشكاوى'.split(
    ' ',
  );

/** Goals with a note each, some 800 bytes a goal. */
function heavyPlan(id: string, kilobytes: number): Plan {
  const empty = emptyPlan({ id, locale: 'en', title: 'Fault test' });
  const model = Object.values(addGoal(empty, { id: 'model', parentId: null }).goals)[0];
  if (!model) throw new TypeError('no goal');
  const note = Array.from({ length: 90 }, (_, n) => words[n % words.length]).join(' ');
  const ids = Array.from({ length: Math.ceil(kilobytes / 0.8) }, newId);
  const goals = keysBetween(null, null, ids).map(({ id, order }, n) => {
    return [id, { ...model, order, sentence: `Goal ${n}`, note: `${n} ${note}` }] as const;
  });
  return { ...empty, goals: Object.fromEntries(goals) };
}

async function opened(id: string): Promise<PlanStore> {
  const opening = await openPlan(id);
  if (opening.kind !== 'open') throw new Error(`opened as ${opening.kind}`);
  return opening.store;
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

globalThis.lab = {
  async begin(kilobytes) {
    store = await createPlan(heavyPlan(newId(), kilobytes));
    return store.id;
  },
  async open(id) {
    store = await opened(id);
  },
  typeSteadily() {
    setInterval(type, 20);
  },
  get last() {
    return last;
  },
  typeAtOnce(times) {
    for (let n = 0; n < times; n++) type();
  },
  async workBesideAnother(tab, edits, clockOffByMs) {
    const now = Date.now.bind(Date);
    Date.now = () => now() + clockOffByMs;
    for (let n = 0; n < edits; n++) {
      store.edit((plan) => addRole(plan, { id: `${tab}${n}`, name: `${tab} ${n}` }), 'add');
      if (n % 10 === 0) store.edit(setVision(`${tab} ${n}`), 'vision');
      await pause(4 + Math.random() * 8);
    }
  },
  addRoles(from, count) {
    for (let n = from; n < from + count; n++) {
      store.edit((plan) => addRole(plan, { id: `r${n}`, name: `Role ${n}` }), 'add');
    }
  },
  deleteSteadily() {
    const timer = setInterval(() => {
      const [id = ''] = Object.keys(store.plan.roles);
      if (!store.edit((plan) => deleteRows(plan, 'roles', [id]), 'delete')) clearInterval(timer);
    }, 3);
  },
  spoil,
  fillStorage() {
    for (let size = 4_000_000; size >= 1;) {
      try {
        localStorage.setItem(`other${Math.random()}`, 'x'.repeat(size));
      } catch {
        size = size >> 1;
      }
    }
  },
  async clearStorage() {
    localStorage.clear();
    for (const { name = '' } of await indexedDB.databases()) indexedDB.deleteDatabase(name);
    await pause(100);
  },
  undoAll() {
    let steps = 0;
    while (store.undo()) steps++;
    return steps;
  },
  async opensAs(id) {
    const opening = await openPlan(id);
    if (opening.kind === 'open' || opening.kind === 'read-only') store = opening.store;
    return opening.kind;
  },
  found() {
    const { plan } = store;
    const [count = '', at = ''] = plan.cover.vision.split(' ');
    return {
      count: Number(count),
      at: Number(at),
      goals: Object.keys(plan.goals).length,
      roles: Object.keys(plan.roles).sort(),
      damage: store.damage.length,
      text: JSON.stringify(sorted(plan)),
      status: store.status,
    };
  },
  async timeEdits(times) {
    const [edit, durable]: [number[], number[]] = [[], []];
    const ids = Object.keys(store.plan.goals);
    for (let n = 0; n < times; n++) {
      const id = ids[(n * 7) % ids.length] ?? '';
      const began = performance.now();
      store.edit((plan) => withNote(plan, id, `typed ${n}`), 'note');
      if (store.plan.goals[id]?.note !== `typed ${n}`) throw new Error('not typed');
      edit.push(performance.now() - began);
      await store.flush();
      durable.push(performance.now() - began);
    }
    return { edit, durable };
  },
  async timeOpening(id) {
    const began = performance.now();
    store = await opened(id);
    if (store.plan.about.id !== id) throw new Error('another plan');
    return performance.now() - began;
  },
  flush: () => store.flush(),
  close: () => store.close(),
};

function withNote(plan: Plan, id: string, note: string): Plan {
  const goal = plan.goals[id];
  return goal ? { ...plan, goals: { ...plan.goals, [id]: { ...goal, note } } } : plan;
}

/** Two tabs hold their rows in the order in which they learned of them. */
function sorted(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const entries = Object.entries(value).map(([key, child]) => [key, sorted(child)] as const);
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}

const slots = (id: string) =>
  Object.entries(localStorage)
    .filter(([key]) => key.startsWith(`touchpoint:plan:${id}:`) && /:[a-h]$/.test(key))
    .map(([key, text]) => ({ key, revision: Number(String(text).split('|')[2]) }))
    .sort((a, b) => b.revision - a.revision)
    .map(({ key }) => key);

async function spoil(id: string, what: Spoilt): Promise<void> {
  const [newest = '', older = ''] = slots(id);
  switch (what) {
    case 'newest slot':
      spoilKeys([newest]);
      return;
    case 'older slot':
      spoilKeys([older]);
      return;
    case 'both slots':
      spoilKeys([newest, older]);
      return;
    case 'tails':
      spoilKeys(Object.keys(localStorage).filter((key) => key.includes(':tail:')));
      return;
    case 'journal':
      await spoilJournal(id);
      return;
    default:
      what satisfies never;
  }
}

/** One letter in the middle is another one. */
function spoilKeys(keys: readonly string[]): void {
  for (const key of keys) {
    const text = localStorage.getItem(key) ?? '';
    const middle = text.length >> 1;
    const other = String.fromCharCode(text.charCodeAt(middle) ^ 1);
    localStorage.setItem(key, text.slice(0, middle) + other + text.slice(middle + 1));
  }
}

function spoilJournal(id: string): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<undefined>();
  const request = indexedDB.open(`touchpoint:plan:${id}`);
  request.onerror = reject;
  request.onsuccess = () => {
    const database = request.result;
    const transaction = database.transaction('updates', 'readwrite');
    const cursor = transaction.objectStore('updates').openCursor();
    cursor.onsuccess = () => {
      cursor.result?.update({ update: new Uint8Array([9, 9, 9, 255]), sum: 'x' });
      cursor.result?.continue();
    };
    transaction.oncomplete = () => {
      database.close();
      resolve(undefined);
    };
  };
  return promise;
}
