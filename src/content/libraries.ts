import { globSync, readFileSync, statSync } from 'node:fs';
import { findPackageJSON } from 'node:module';
import path from 'node:path';
import { z } from 'astro/zod';

/** Others' work that this site is made with or brings along. */
export interface Library {
  name: string;
  version: string;
  licence: string;
  /** Where it lives, if it says so. */
  homepage?: string | undefined;
  /** The licence in full, as the library brings it; empty if it brings none. */
  text: string;
}

const manifestSchema = z.object({
  name: z.string(),
  version: z.string(),
  license: z.string(),
  homepage: z.string().optional(),
  dependencies: z.record(z.string(), z.string()).default({}),
});
const ownSchema = manifestSchema.pick({ dependencies: true });

/** What only builds the site brings nothing of its own dependencies to the reader. */
const isBuilder = (name: string) => name === 'astro' || name.startsWith('@astrojs/');

const read = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));

/** @throws if a library of package.json is not installed or does not say its licence */
function libraryOf(name: string, from: string) {
  const file = findPackageJSON(name, from);
  if (!file) throw new Error(`${name} is not installed`);
  const { dependencies, license, ...facts } = manifestSchema.parse(read(file));
  const folder = path.dirname(file);
  const texts = globSync('{LICENSE,LICENCE,license,COPYING}*', { cwd: folder })
    .toSorted()
    .map((text) => path.join(folder, text))
    .filter((text) => statSync(text).isFile());
  const library: Library = {
    ...facts,
    licence: license,
    text: texts.map((text) => readFileSync(text, 'utf8').trim()).join('\n\n'),
  };
  return { library, file, dependencies: isBuilder(name) ? [] : Object.keys(dependencies) };
}

/** What package.json asks for, and what that brings to the reader, each once and in order. */
export function libraries(): { chosen: Library[]; all: Library[] } {
  const own = path.resolve('package.json');
  const names = Object.keys(ownSchema.parse(read(own)).dependencies);
  const found = new Map<string, Library>();
  const visit = (name: string, from: string) => {
    if (found.has(name)) return;
    const { library, file, dependencies } = libraryOf(name, from);
    found.set(name, library);
    for (const each of dependencies) visit(each, file);
  };
  for (const name of names) visit(name, own);
  const all = [...found.values()].toSorted((a, b) => a.name.localeCompare(b.name, 'en'));
  return { chosen: all.filter(({ name }) => names.includes(name)), all };
}
