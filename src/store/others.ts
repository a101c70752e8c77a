import * as Y from 'yjs';
import { load } from './load';
import { overheard } from './overheard';
import { attempt } from './places/attempt';
import type { Places } from './places';
import { wholeOf } from './replica';
import type { Tabs } from './tabs';

/** Whose change a transaction is. What other tabs did is saved by them. */
export type Origin = 'here' | 'tabs' | 'older-tab';

export interface OthersOptions {
  readonly doc: Y.Doc;
  /** Of the shape, here. */
  readonly version: number;
  readonly places: Places;
  readonly tabs: Tabs | undefined;
  /** A tab of an older version of the site has sent what it did. */
  readonly onOlder: (version: number) => void;
  /** @param knowsAll nothing of this tab is missing there */
  readonly onNewer: (knowsAll: boolean) => void;
}

export interface Others {
  /** Says hello, and what this tab has. */
  greet(): void;
  /** The page was asleep and heard nothing of what other tabs did. */
  catchUp(): Promise<void>;
  /** Hears no other tab's saves any more; the channel between tabs is closed by whoever opened it. */
  readonly stop: () => void;
}

/** What other tabs do with the same document comes in here. */
export function meetOthers(options: OthersOptions): Others {
  const { doc, version, places, tabs, onOlder, onNewer } = options;

  /** From outside, so it may be anything: what Yjs cannot take in is left. */
  function take(update: Uint8Array, origin: Origin, apply = Y.applyUpdate): void {
    attempt(() => {
      apply(doc, update, origin);
    }, undefined);
  }

  function takeOlder(update: Uint8Array, theirs: number, apply = Y.applyUpdate): void {
    take(update, 'older-tab', apply);
    onOlder(theirs);
  }

  /** Where there is no BroadcastChannel, another tab's saves are the message. */
  async function hear(event: StorageEvent): Promise<void> {
    const save = overheard(event, places.local);
    if (!save) return;
    if (save.version > version) onNewer(false);
    if (tabs || save.version > version) return;
    const update = await save.update();
    if (!update) return;
    const apply = save.isDense ? Y.applyUpdateV2 : Y.applyUpdate;
    if (save.version === version) take(update, 'tabs', apply);
    else takeOlder(update, save.version, apply);
  }
  const onStorage = (event: StorageEvent) => void hear(event);

  function greet(): void {
    tabs?.greet({
      doc,
      onUpdate(update) {
        take(update, 'tabs');
      },
      onOlder: takeOlder,
      onNewer,
    });
  }

  addEventListener('storage', onStorage);
  return {
    greet,
    async catchUp() {
      const now = await load(places.local, places.journal);
      if (now.newest > version) onNewer(false);
      else take(wholeOf(now.doc), 'tabs');
      greet();
    },
    stop() {
      removeEventListener('storage', onStorage);
    },
  };
}
