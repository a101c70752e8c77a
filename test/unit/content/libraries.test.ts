import { describe, expect, it } from 'vitest';
import { libraries } from '../../../src/content/libraries';

const free = /^(MIT|ISC|BSD-[23]-Clause|Apache-2\.0|OFL-1\.1|\(MIT AND Zlib\)|MIT-0|0BSD)$/;

describe('libraries', () => {
  const { chosen, all } = libraries();

  it('are those of package.json, with what they bring along', () => {
    expect(chosen.map(({ name }) => name)).toContain('svelte');
    expect(all.map(({ name }) => name)).toContain('lib0');
    expect(all.length).toBeGreaterThan(chosen.length);
  });

  it('all have a licence that lets us pass them on', () => {
    const others = all.filter(({ licence }) => !free.test(licence));
    expect(others.map(({ name, licence }) => `${name}: ${licence}`)).toEqual([]);
  });
});
