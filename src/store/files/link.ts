import { err, type Result } from '../../lib/result';
import { fromBase64, toBase64 } from '../bytes/base64';
import { squeeze, unsqueeze } from '../bytes/squeeze';
import { versionOf, type Shape } from '../shape';
import { equal, own, type Tree } from '../tree';
import { readFile, type Copy } from './file';
import { isShared, sharedFragment, sharedIn } from './fragment';
import type { FileProblem } from './problem';
import { parseFile } from './text';

/** A document in the fragment of an address, which browsers do not send to any server. */
export type Link =
  | {
      readonly kind: 'link';
      readonly fragment: string;
      readonly characters: number;
      readonly limit: number;
    }
  /** Mail programs and chats cut longer ones: offer the file. */
  | { readonly kind: 'too-long'; readonly characters: number; readonly limit: number };

const charactersMax = 8000;
/** What 8,000 characters can hold of a plan in words, many times over; a bomb holds more. */
const swollenMax = 1_000_000;

/** Only what can be read: whoever opens the link gets a copy, not a part in this one. */
export async function linkOf<P extends Tree>(shape: Shape<P>, plan: P): Promise<Link> {
  // Parts in which nothing is filled in open empty by themselves.
  const filled = Object.entries(plan).filter(
    ([part, said]) => !equal(said, own(shape.blank, part)),
  );
  const file = {
    format: `touchpoint/${shape.kind}`,
    version: versionOf(shape),
    plan: Object.fromEntries(filled),
  };
  const bytes = await squeeze(new TextEncoder().encode(JSON.stringify(file)));
  const text = toBase64(bytes).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
  if (text.length > charactersMax) {
    return { kind: 'too-long', characters: text.length, limit: charactersMax };
  }
  const fragment = sharedFragment(text);
  return { kind: 'link', fragment, characters: text.length, limit: charactersMax };
}

/** @param fragment with or without `#`; may be anything. Never throws, keeps nothing. */
export async function readLink<P extends Tree>(
  shape: Shape<P>,
  fragment: string,
): Promise<Result<Copy<P>, FileProblem>> {
  if (!isShared(fragment)) return err({ kind: 'not-a-plan' });
  const text = sharedIn(fragment);
  const packed = fromBase64(text.replaceAll('-', '+').replaceAll('_', '/'));
  if (!packed) return err({ kind: 'cut-short' });
  const bytes = await unsqueeze(packed, swollenMax);
  if (!bytes.ok) {
    return err(
      bytes.error === 'too-large'
        ? { kind: 'too-large', bytes: swollenMax, limit: swollenMax }
        : { kind: 'cut-short' },
    );
  }
  const parsed = parseFile(bytes.value);
  if (!parsed.ok) return parsed;
  const file = readFile(shape, parsed.value);
  return file.ok ? { ok: true, value: file.value.copy } : file;
}
