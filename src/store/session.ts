import * as Y from 'yjs';
import { bind, type Binding } from './binding';
import type { Bytes } from './bytes/bytes';
import { diff, grounded, type Change } from './changes';
import { contentChanges, type Content } from './content';
import type { Damage, Store, Travelled } from './contract';
import { keeperOf, type Keeper } from './history/keeper';
import { onCleared } from './cleared';
import { onLeaving } from './leaving';
import type { Loaded } from './load';
import { migrate } from './migrations';
import { meetOthers, type Origin, type Others } from './others';
import type { Places } from './places';
import { wholeOf } from './replica';
import { roomOf, type Connect } from './provider';
import { createSaver, type Saver } from './saver';
import { readerOf, versionOf, type Reader, type Reading, type Shape } from './shape';
import type { SaveStatus } from './status';
import type { Tabs } from './tabs';
import { isTree, type Tree } from './tree';
import { undoMemory, type UndoMemory } from './undo-memory';
import { isTyping, record, redo, undo, type Travel, type UndoLog } from './undo';

export interface SessionOptions<P extends Tree> {
  readonly id: string;
  readonly shape: Shape<P>;
  readonly places: Places;
  readonly tabs: Tabs | undefined;
  readonly writer: string;
  readonly loaded: Loaded;
  /** One row for the list of documents, as text, of the plan now. */
  readonly summarise: (plan: P) => string;
  /** Called for each edit that was made here, before it is saved. */
  readonly onEdit: () => void;
  readonly onSaved: () => void;
  readonly connect?: Connect | undefined;
}

/** One open document: binds the tree, the saver, the other tabs and the undo log together. */
export class Session<P extends Tree> implements Store<P> {
  readonly id: string;
  readonly damage: readonly Damage[];
  readonly #options: SessionOptions<P>;
  readonly #version: number;
  readonly #doc: Y.Doc;
  readonly #binding: Binding;
  readonly #reader: Reader<P>;
  readonly #saver: Saver;
  readonly #others: Others;
  readonly #memory: UndoMemory;
  readonly #listeners = new Set<() => void>();
  readonly #stops: (() => unknown)[];
  #log: UndoLog;
  #isReadOnly = false;
  #since: 'edit' | 'merge' = 'merge';
  #closing: Promise<void> | undefined;
  readonly #keeper: Keeper;
  #urgency: 'typing' | 'at-once' = 'at-once';

  constructor(options: SessionOptions<P>) {
    const { id, shape, places, loaded, writer, summarise, onSaved } = options;
    this.id = id;
    this.#options = options;
    this.#version = versionOf(shape);
    this.#doc = loaded.doc;
    this.#binding = bind(loaded.doc, Object.keys(shape.parts));
    this.#reader = readerOf(shape);
    this.#memory = undoMemory(places.name);
    this.#keeper = keeperOf(places.name);
    this.#log = this.#memory.read();
    this.#saver = createSaver({
      ...places,
      doc: loaded.doc,
      journalWorks: loaded.journalWorks,
      version: this.#version,
      writer,
      summary: () => summarise(this.plan),
      onSaved,
      onStatus: () => {
        this.#notify();
      },
    });
    this.#others = meetOthers({
      doc: loaded.doc,
      version: this.#version,
      places,
      tabs: options.tabs,
      onOlder: (version) => {
        this.#migrate(version);
      },
      onNewer: (knowsAll) => {
        this.#stopWriting(knowsAll);
      },
    });
    this.damage = [...loaded.damage, ...this.#misfits()];
    this.#stops = this.#listen();
  }

  get plan(): P {
    return this.#read().plan;
  }

  get status(): SaveStatus {
    const status = this.#saver.status;
    if (!this.#isReadOnly) return status;
    return { ...status, state: 'read-only', problem: 'newer-version' };
  }

  get nextUndo(): string | undefined {
    return this.#isReadOnly ? undefined : this.#log.done.at(-1)?.label;
  }

  get nextRedo(): string | undefined {
    return this.#isReadOnly ? undefined : this.#log.undone.at(-1)?.label;
  }

  /** Evens out the places, brings an older document up to date, and says hello to other tabs. */
  begin(): void {
    const { loaded, places } = this.#options;
    if (loaded.toSetAside.length > 0) void places.journal.setAside(loaded.toSetAside);
    if (loaded.newest > this.#version) {
      this.#stopWriting(true);
    } else {
      this.#saver.begin(loaded);
      if (loaded.oldest > 0) this.#migrate(loaded.oldest);
    }
    this.#others.greet();
    this.#connect();
  }

  #connect(): void {
    const { connect, places } = this.#options;
    if (!connect || this.#isReadOnly) return;
    this.#stops.push(connect(roomOf(places.name, this.#version), this.#doc));
  }

  /** Writes the content of a new document: not an edit, so nothing undoes it. */
  fill(content: Content<P>): void {
    this.#options.onEdit();
    if ('state' in content) Y.applyUpdate(this.#doc, content.state, 'here' satisfies Origin);
    else this.#binding.write(contentChanges(content.plan), 'here' satisfies Origin);
  }

  edit(act: (plan: P) => P, label: string): boolean {
    if (this.#isReadOnly) return false;
    const before = this.plan;
    const after = act(before);
    const changes = grounded(this.#binding.tree, diff(before, after));
    if (changes.length === 0) return true;
    this.#reader.check(after, changes, label);
    this.#keeper.note({
      tree: before,
      schema: this.#version,
      what: changes.some(isRemoval) ? 'delete' : 'edit',
    });
    this.#log = record(this.#log, { label, changes, at: Date.now() });
    this.#since = 'edit';
    this.#write(changes, isTyping(changes) ? 'typing' : 'at-once');
    // Now, while it is known that nothing else has happened.
    this.#read();
    this.#since = 'merge';
    return true;
  }

  undo(): Travelled | undefined {
    return this.#travel(undo);
  }

  redo(): Travelled | undefined {
    return this.#travel(redo);
  }

  state(): Bytes {
    return wholeOf(this.#doc);
  }

  takeIn(state: Bytes | undefined, settle: (tree: Tree) => readonly Change[]): boolean {
    if (this.#isReadOnly) return false;
    this.#keeper.note({ tree: this.plan, schema: this.#version, what: 'merge' });
    this.#options.onEdit();
    if (state) Y.applyUpdate(this.#doc, state, 'here' satisfies Origin);
    this.#binding.write(settle(this.#binding.tree), 'here' satisfies Origin);
    return true;
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  async flush(): Promise<void> {
    this.#memory.saveNow();
    await this.#saver.flush();
  }

  close(): Promise<void> {
    this.#closing ??= this.#letGo();
    return this.#closing;
  }

  async #letGo(): Promise<void> {
    for (const stop of this.#stops) stop();
    await this.flush();
    await this.#saver.stop();
    this.#options.tabs?.close();
    this.#binding.destroy();
    this.#options.places.journal.close();
  }

  #travel(go: (log: UndoLog, tree: Tree) => Travel | undefined): Travelled | undefined {
    const travel = this.#isReadOnly ? undefined : go(this.#log, this.#binding.tree);
    if (!travel) return undefined;
    const { step, changes } = travel;
    this.#log = travel.log;
    this.#write(changes, 'at-once');
    if (changes.length === 0) this.#notify();
    const changed = changes.length === step.changes.length ? 'all' : 'some';
    return { label: step.label, changed: changes.length === 0 ? 'none' : changed };
  }

  #write(changes: readonly Change[], urgency: 'typing' | 'at-once'): void {
    this.#memory.note(this.#log);
    this.#options.onEdit();
    this.#urgency = urgency;
    this.#binding.write(changes, 'here' satisfies Origin);
    this.#urgency = 'at-once';
  }

  #migrate(from: number): void {
    if (from >= this.#version) return;
    const { tree } = this.#binding;
    const changes = diff(tree, migrate(tree, from, this.#options.shape.migrations));
    if (changes.length > 0) this.#keeper.note({ tree, schema: from, what: 'migration' });
    this.#binding.write(changes, 'here' satisfies Origin);
  }

  #listen(): (() => unknown)[] {
    const onUpdate = (update: Uint8Array, origin: unknown) => {
      if (origin === 'tabs') return;
      const bytes: Bytes = new Uint8Array(update);
      this.#saver.note(bytes, this.#urgency);
      this.#options.tabs?.send(bytes);
    };
    this.#doc.on('update', onUpdate);
    return [
      () => {
        this.#doc.off('update', onUpdate);
      },
      this.#others.stop,
      this.#binding.subscribe(() => {
        this.#notify();
      }),
      onCleared(this.#options.places.journal, () => {
        this.#saver.makeGood();
      }),
      onLeaving(
        () => void this.flush(),
        () => void this.#others.catchUp(),
        () => this.status.state === 'only-here' && this.status.pending > 0,
      ),
    ];
  }

  /** The last thing that a tab of an older version does is to save what it has. */
  #stopWriting(knowsAll: boolean): void {
    if (!this.#isReadOnly && !knowsAll) void this.flush();
    this.#isReadOnly = true;
    if (knowsAll) this.#saver.yieldToNewer();
    this.#notify();
  }

  #read(): Reading<P> {
    const { tree, takeTouched } = this.#binding;
    return this.#reader.read(tree, takeTouched, this.#since);
  }

  #misfits(): Damage[] {
    const { misfits } = this.#read();
    return misfits.map((where) => ({ source: 'rows', where, cause: 'misshapen' }));
  }

  #notify(): void {
    for (const listener of this.#listeners) listener();
  }
}

/** A row goes. */
const isRemoval = ({ before, after }: Change) => isTree(before) && after === undefined;
