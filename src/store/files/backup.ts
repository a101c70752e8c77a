import * as v from 'valibot';
import type { Shape } from '../shape';
import type { Tree } from '../tree';
import { readFile, type ReadFile } from './file';
import type { FileProblem } from './problem';
import { parseFile } from './text';

/** What a file that may be anything comes to. Plain data, so that a worker can find it out. */
export type Reading<P> =
  | { readonly kind: 'document'; readonly file: ReadFile<P> }
  /** All documents of a browser in one file. One that is no good does not spoil the others. */
  | {
      readonly kind: 'backup';
      readonly files: readonly ReadFile<P>[];
      readonly refused: readonly Refused[];
    }
  | { readonly kind: 'refused'; readonly problem: FileProblem };

/** One that cannot be read. */
export interface Refused {
  /** Counted from 1, as a person would. */
  readonly number: number;
  readonly problem: FileProblem;
}

const backupVersion = 1;

const backupSchema = v.object({
  format: v.literal('touchpoint/backup'),
  version: v.number(),
  plans: v.array(v.unknown()),
});

/** @param files each as `fileOf` gives it */
export function writeBackup(files: readonly object[]): string {
  return JSON.stringify({ format: 'touchpoint/backup', version: backupVersion, plans: files });
}

/** Never throws. */
export function readBytes<P extends Tree>(shape: Shape<P>, bytes: Uint8Array): Reading<P> {
  const parsed = parseFile(bytes);
  if (!parsed.ok) return { kind: 'refused', problem: parsed.error };
  const backup = v.safeParse(backupSchema, parsed.value);
  if (backup.success) return readBackup(shape, backup.output);
  const file = readFile(shape, parsed.value);
  if (!file.ok) return { kind: 'refused', problem: file.error };
  return { kind: 'document', file: file.value };
}

function readBackup<P extends Tree>(
  shape: Shape<P>,
  { version, plans }: v.InferOutput<typeof backupSchema>,
): Reading<P> {
  if (version > backupVersion) return { kind: 'refused', problem: { kind: 'too-new', version } };
  const read = plans.map((plan) => readFile(shape, plan));
  return {
    kind: 'backup',
    files: read.flatMap((result) => (result.ok ? [result.value] : [])),
    refused: read.flatMap((result, index) =>
      result.ok ? [] : [{ number: index + 1, problem: result.error }],
    ),
  };
}
