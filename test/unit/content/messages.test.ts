import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'astro/zod';
import { describe, expect, it } from 'vitest';
import { organisation } from '../../../src/content/organisation';
import { proseOf, slipsIn, used } from './checks';
import { terms } from './handbook';

const folder = path.resolve(import.meta.dirname, '../../../src/i18n/messages');
const area = z.record(z.string(), z.union([z.string(), z.record(z.string(), z.string())]));

describe.each(organisation.languages)('the messages in %s', (locale) => {
  const texts = globSync(`${locale}/*.json`, { cwd: folder }).flatMap((file) =>
    Object.values(area.parse(JSON.parse(readFileSync(path.join(folder, file), 'utf8'))))
      .flatMap((message) => (typeof message === 'string' ? [message] : Object.values(message)))
      .map(proseOf),
  );

  it('use no word that a term replaces', () => {
    const replaced = terms.flatMap(({ avoid }) => avoid?.[locale] ?? []);
    const right = terms.map(({ term }) => term[locale] ?? '');
    // The name of a place is no word that anybody reads.
    const read = texts.map((text) => text.replace(/\{\w+\}/g, ''));
    const found = read.map((text) => [...used(replaced, text, right), text]);
    expect(found.filter((words) => words.length > 1)).toEqual([]);
  });

  it('are set as the language sets them', () => {
    const found = texts.map((text) => [...slipsIn(text, locale), text]);
    expect(found.filter((words) => words.length > 1)).toEqual([]);
  });
});
