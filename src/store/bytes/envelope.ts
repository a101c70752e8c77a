import type { Bytes } from './bytes';
import { checksum } from './checksum';
import { pack, packedLength, unpack } from './pack';

/** A saved state with everything needed to know that it is whole. */
export interface Envelope {
  /** Version of the document's schema. */
  readonly version: number;
  /** Grows with each save of this document in this browser; no clock decides what is newer. */
  readonly revision: number;
  /** The tab that wrote it. */
  readonly writer: string;
  readonly state: Bytes;
  /** What the state knows, so that a reader who knows all of it need not read the state. */
  readonly knowledge?: Bytes;
}

export type Facts = Omit<Envelope, 'state' | 'knowledge'>;

export type Opened =
  | { readonly kind: 'sound'; readonly envelope: Envelope }
  | { readonly kind: 'damaged'; readonly cause: 'header' | 'length' | 'checksum' };

/** `bytes` are those of the state; the knowledge, where there is any, follows it. */
const header =
  /^TP1\|(?<version>\d{1,6})\|(?<revision>\d{1,15})\|(?<writer>\w{1,40})\|(?<bytes>\d{1,9})(?:\+(?<known>\d{1,9}))?\|(?<sum>[0-9a-z]{1,12})\|/;
const headerLengthMax = 100;

export function seal({ version, revision, writer, state, knowledge }: Envelope): string {
  const lengths = knowledge ? `${state.length}+${knowledge.length}` : `${state.length}`;
  const facts = `${version}|${revision}|${writer}|${lengths}`;
  const body = pack(knowledge ? joined(state, knowledge) : state);
  return `TP1|${facts}|${checksum(facts + body)}|${body}`;
}

function joined(state: Bytes, knowledge: Bytes): Bytes {
  const both = new Uint8Array(state.length + knowledge.length);
  both.set(state);
  both.set(knowledge, state.length);
  return both;
}

/** Total: any text, also a cut or altered one, gives an answer and never throws. */
export function open(text: string): Opened {
  const sound = verify(text);
  if (typeof sound === 'string') return { kind: 'damaged', cause: sound };
  const { facts, body, stateLength, knowledgeLength } = sound;
  const both = unpack(body, stateLength + (knowledgeLength ?? 0));
  const state = both.subarray(0, stateLength);
  const envelope =
    knowledgeLength === undefined
      ? { ...facts, state }
      : { ...facts, state, knowledge: both.subarray(stateLength) };
  return { kind: 'sound', envelope };
}

/** True if the text is an envelope as it was written; cheaper than opening it. */
export function isSound(text: string): boolean {
  return typeof verify(text) !== 'string';
}

interface Verified {
  readonly facts: Facts;
  readonly body: string;
  readonly stateLength: number;
  readonly knowledgeLength: number | undefined;
}

function verify(text: string): Verified | 'header' | 'length' | 'checksum' {
  const found = header.exec(text.slice(0, headerLengthMax));
  const facts = factsOf(found);
  if (!found || !facts) return 'header';
  const { bytes = '', known, sum } = found.groups ?? {};
  const stateLength = Number(bytes);
  const knowledgeLength = known === undefined ? undefined : Number(known);
  const body = text.slice(found[0].length);
  if (body.length !== packedLength(stateLength + (knowledgeLength ?? 0))) return 'length';
  const { version, revision, writer } = facts;
  const lengths = known === undefined ? bytes : `${bytes}+${known}`;
  const isWhole = checksum(`${version}|${revision}|${writer}|${lengths}${body}`) === sum;
  return isWhole ? { facts, body, stateLength, knowledgeLength } : 'checksum';
}

/** Who wrote this and which revision, without reading the state. */
export function glance(text: string | null): Facts | undefined {
  return factsOf(header.exec(text?.slice(0, headerLengthMax) ?? ''));
}

function factsOf(found: RegExpExecArray | null): Facts | undefined {
  const { version, revision, writer } = found?.groups ?? {};
  if (writer === undefined) return undefined;
  return { version: Number(version), revision: Number(revision), writer };
}
