import { err, ok, type Result } from '../../lib/result';
import type { FileProblem } from './problem';

/** A backup of many large plans stays below it; what is above is not one of ours. */
export const bytesMax = 40_000_000;
const depthMax = 40;
const unsafeKeys = new Set(['__proto__', 'prototype', 'constructor']);

/** The JSON of a file that may be anything. Never throws. */
export function parseFile(bytes: Uint8Array): Result<unknown, FileProblem> {
  if (bytes.length > bytesMax) {
    return err({ kind: 'too-large', bytes: bytes.length, limit: bytesMax });
  }
  const text = textOf(bytes);
  return text === undefined ? err({ kind: 'not-text' }) : parseText(text);
}

export function parseText(text: string): Result<unknown, FileProblem> {
  const outline = outlineOf(text);
  if (outline === 'too-deep') return err({ kind: 'too-deep', limit: depthMax });
  try {
    const value: unknown = JSON.parse(text);
    const key = unsafeKeyIn(value);
    return key === undefined ? ok(value) : err({ kind: 'unsafe-key', key });
  } catch {
    return err({ kind: outline === 'open' ? 'cut-short' : 'not-json' });
  }
}

function textOf(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

const quote = 0x22;
const backslash = 0x5c;
const opening = new Set([0x5b, 0x7b]);
const closing = new Set([0x5d, 0x7d]);

/** How the brackets of a text stand, without building anything: 'open' if it stops within something. */
function outlineOf(text: string): 'closed' | 'open' | 'too-deep' {
  let depth = 0;
  let inString = false;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    if (inString) {
      if (unit === backslash) index++;
      else if (unit === quote) inString = false;
    } else if (unit === quote) inString = true;
    else if (opening.has(unit)) depth++;
    else if (closing.has(unit)) depth--;
    if (depth > depthMax) return 'too-deep';
  }
  return inString || depth > 0 ? 'open' : 'closed';
}

/** `JSON.parse` makes an own key of `__proto__`; whoever copies it with an assignment would not. */
function unsafeKeyIn(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  for (const [key, child] of Object.entries(value)) {
    if (!Array.isArray(value) && unsafeKeys.has(key)) return key;
    const within = unsafeKeyIn(child);
    if (within !== undefined) return within;
  }
  return undefined;
}
