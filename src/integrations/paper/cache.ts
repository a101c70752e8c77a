import { createHash } from 'node:crypto';
import {
  globSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';

const keptDays = 30;

/** Files by a key that says all that they were made of. The folder may be deleted at any time. */
export class Cache {
  readonly #folder: string;
  readonly #extension: string;

  constructor(folder: string, extension: string) {
    this.#folder = folder;
    this.#extension = extension;
    mkdirSync(folder, { recursive: true });
  }

  read(key: string): Uint8Array | null {
    const file = this.#fileOf(key);
    try {
      const bytes = readFileSync(file);
      const now = new Date();
      utimesSync(file, now, now);
      return bytes;
    } catch {
      return null;
    }
  }

  /** Two builds may write at once, so a file appears whole or not at all. */
  write(key: string, bytes: Uint8Array) {
    const unfinished = `${this.#fileOf(key)}.${process.pid}`;
    writeFileSync(unfinished, bytes);
    renameSync(unfinished, this.#fileOf(key));
  }

  /** Deletes what no build has asked for in a month. */
  prune() {
    const oldest = Date.now() - keptDays * 24 * 60 * 60 * 1000;
    for (const name of globSync('*', { cwd: this.#folder })) {
      const file = path.join(this.#folder, name);
      if (statSync(file).mtimeMs < oldest) rmSync(file);
    }
  }

  #fileOf(key: string) {
    return path.join(this.#folder, `${key}${this.#extension}`);
  }
}

export const hashOf = (...parts: readonly (string | Uint8Array)[]) => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part).update('\0');
  return hash.digest('hex').slice(0, 40);
};

/** What a PDF depends on beside its document: the engine and, by the lock, its packages and fonts. */
export function engineHash(root: string): string {
  const files = globSync('{src/{pdf,document}/**/*.ts,package-lock.json}', { cwd: root });
  return hashOf(...files.toSorted().flatMap((file) => [file, readFileSync(path.join(root, file))]));
}
