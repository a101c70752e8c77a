import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { FontSource } from './source';

const require = createRequire(import.meta.url);
const folderOf = (family: string) => dirname(require.resolve(`@fontsource/${family}/package.json`));

/** Slices from the installed packages, for the build and the tests. */
export const nodeFonts: FontSource = {
  ranges: async (family) =>
    JSON.parse(await readFile(join(folderOf(family), 'unicode.json'), 'utf8')) as Record<
      string,
      string
    >,
  // A plain array: the copies that Node's buffers hand out share their memory.
  file: async (family, name) =>
    new Uint8Array(await readFile(join(folderOf(family), 'files', name))),
  lightSlices: () => Promise.resolve([]),
  lightFile: (name) => Promise.reject(new Error(`There is no ${name} here`)),
};
