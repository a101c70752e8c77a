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
}

export type Facts = Omit<Envelope, 'state'>;

export type Opened =
  | { readonly kind: 'sound'; readonly envelope: Envelope }
  | { readonly kind: 'damaged'; readonly cause: 'header' | 'length' | 'checksum' };

const header =
  /^TP1\|(?<version>\d{1,6})\|(?<revision>\d{1,15})\|(?<writer>\w{1,40})\|(?<bytes>\d{1,9})\|(?<sum>[0-9a-z]{1,12})\|/;
const headerLengthMax = 100;

export function seal({ version, revision, writer, state }: Envelope): string {
  const facts = `${version}|${revision}|${writer}|${state.length}`;
  const body = pack(state);
  return `TP1|${facts}|${checksum(facts + body)}|${body}`;
}

/** Total: any text, also a cut or altered one, gives an answer and never throws. */
export function open(text: string): Opened {
  const sound = verify(text);
  if (typeof sound === 'string') return { kind: 'damaged', cause: sound };
  const { facts, body, byteLength } = sound;
  return { kind: 'sound', envelope: { ...facts, state: unpack(body, byteLength) } };
}

/** True if the text is an envelope as it was written; cheaper than opening it. */
export function isSound(text: string): boolean {
  return typeof verify(text) !== 'string';
}

interface Verified {
  readonly facts: Facts;
  readonly body: string;
  readonly byteLength: number;
}

function verify(text: string): Verified | 'header' | 'length' | 'checksum' {
  const found = header.exec(text.slice(0, headerLengthMax));
  const facts = factsOf(found);
  if (!found || !facts) return 'header';
  const byteLength = Number(found.groups?.['bytes']);
  const body = text.slice(found[0].length);
  if (body.length !== packedLength(byteLength)) return 'length';
  const { version, revision, writer } = facts;
  const sum = checksum(`${version}|${revision}|${writer}|${byteLength}${body}`);
  return sum === found.groups?.['sum'] ? { facts, body, byteLength } : 'checksum';
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
