import * as v from 'valibot';
import type * as Y from 'yjs';
import type { Bytes } from './bytes/bytes';
import { attempt } from './places/attempt';
import { knowledgeOf, knowsMore, missingFor } from './replica';

/**
 * The same document in other tabs of this browser. Tabs tell each other what they have and send what
 * is missing. Where BroadcastChannel is missing or blocked, the storage event of a save does the work.
 */
export interface Tabs {
  /** After loading: asks for what other tabs know, and takes in what came while loading. */
  greet(peer: Peer): void;
  send(update: Bytes): void;
  close(): void;
}

interface Peer {
  readonly doc: Y.Doc;
  /** An update of the same version has come. */
  readonly onUpdate: (update: Bytes) => void;
  /** The last words of a tab of an older version of the site. */
  readonly onOlder: (update: Bytes, version: number) => void;
  /** A later version of the site is open: this tab must not write any more. */
  readonly onNewer: (knowsAll: boolean) => void;
}

const bytes = v.custom<Bytes>((value) => value instanceof Uint8Array);
const messageSchema = v.variant('kind', [
  v.object({ kind: v.literal('hello'), version: v.number(), has: bytes }),
  v.object({ kind: v.literal('answer'), version: v.number(), has: bytes, update: bytes }),
  v.object({ kind: v.literal('update'), version: v.number(), update: bytes }),
]);
type Message = v.InferOutput<typeof messageSchema>;

/** Listens from now on. @param name `touchpoint:<kind>:<id>` */
export function joinTabs(name: string, version: number): Tabs | undefined {
  const channel = attempt(() => new BroadcastChannel(name), undefined);
  if (!channel) return undefined;
  const early: Message[] = [];
  let peer: Peer | undefined;

  const post = (message: Message) => {
    channel.postMessage(message);
  };

  function receive(message: Message, peer: Peer): void {
    if (message.version > version) meetNewer(message, peer);
    else if (message.version < version) meetOlder(message, peer);
    else meetEqual(message, peer);
  }

  function meetEqual(message: Message, { doc, onUpdate }: Peer): void {
    if (message.kind !== 'hello') onUpdate(message.update);
    if (message.kind === 'hello') {
      post({
        kind: 'answer',
        version,
        has: knowledgeOf(doc),
        update: missingFor(doc, message.has),
      });
    }
    if (message.kind === 'answer') {
      post({ kind: 'update', version, update: missingFor(doc, message.has) });
    }
  }

  /** Whoever is told of a later version saves, sends what it has, and stops. */
  function meetOlder(message: Message, { doc, onOlder }: Peer): void {
    if (message.kind !== 'hello') onOlder(message.update, message.version);
    post({ kind: 'hello', version, has: knowledgeOf(doc) });
  }

  function meetNewer(message: Message, { doc, onNewer }: Peer): void {
    const knowsAll = message.kind !== 'update' && !knowsMore(doc, message.has);
    if (message.kind !== 'update' && !knowsAll) {
      post({
        kind: 'answer',
        version,
        has: knowledgeOf(doc),
        update: missingFor(doc, message.has),
      });
    }
    onNewer(knowsAll);
  }

  channel.onmessage = ({ data }: MessageEvent<unknown>) => {
    if (!v.is(messageSchema, data)) return;
    if (peer) receive(data, peer);
    else early.push(data);
  };

  return {
    greet(met) {
      peer = met;
      for (const message of early.splice(0)) receive(message, met);
      post({ kind: 'hello', version, has: knowledgeOf(met.doc) });
    },
    send(update) {
      post({ kind: 'update', version, update });
    },
    close() {
      channel.close();
    },
  };
}
