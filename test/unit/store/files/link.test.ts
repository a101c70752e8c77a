import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toBase64 } from '../../../../src/store/bytes/base64';
import { squeeze } from '../../../../src/store/bytes/squeeze';
import { isShared } from '../../../../src/store/files/fragment';
import { linkOf, readLink } from '../../../../src/store/files/link';
import { addRole, emptySample, sampleShape } from '../sample';

const plan = addRole('r1', 'رئيس الخدمة')(emptySample('shared'));
const fragmentOf = async (text: string) =>
  `#shared=${toBase64(await squeeze(new TextEncoder().encode(text)))}`;

async function verdict(fragment: string): Promise<string> {
  const copy = await readLink(sampleShape, fragment);
  return copy.ok ? 'a copy' : copy.error.kind;
}

test('a plan goes into a link and comes out again', async () => {
  const link = await linkOf(sampleShape, plan);
  if (link.kind !== 'link') throw new Error(link.kind);
  expect(link.fragment).toMatch(/^shared=[\w-]+$/);
  expect(isShared(`#${link.fragment}`)).toBe(true);
  const copy = await readLink(sampleShape, `#${link.fragment}`);
  expect(copy).toMatchObject({ ok: true, value: { id: 'shared', plan, state: undefined } });
});

test('a plan of more than 8,000 characters is for a file', async () => {
  const noise = fc.sample(fc.string({ minLength: 200, maxLength: 200 }), { numRuns: 99, seed: 1 });
  const large = noise.reduce((sample, name, n) => addRole(`r${n}`, name)(sample), plan);
  const link = await linkOf(sampleShape, large);
  expect(link).toMatchObject({ kind: 'too-long', limit: 8000 });
});

test('a plan of 8,000 characters is a link, and one a byte longer is not', async () => {
  const kinds = new Map<number, string>();
  for (let seed = 1; !(kinds.has(8000) && kinds.has(8002)); seed++) {
    for (const [characters, kind] of await linksAbout(8000, seed)) kinds.set(characters, kind);
  }
  // Of four characters of base64 one never stands alone: after 8,000 come 8,002.
  expect(kinds.get(8000)).toBe('link');
  expect(kinds.get(8002)).toBe('too-long');
});

/** What plans come to that are so long, some a little shorter or longer. */
async function linksAbout(length: number, seed: number): Promise<(readonly [number, string])[]> {
  const [noise = ''] = fc.sample(fc.string({ minLength: 9999, maxLength: 9999 }), {
    ...{ numRuns: 1, seed },
  });
  const weigh = async (size: number) => {
    const { characters, kind } = await linkOf(
      sampleShape,
      addRole('r', noise.slice(0, size))(plan),
    );
    return [characters, kind] as const;
  };
  let [low, high] = [0, noise.length];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    const [characters] = await weigh(middle);
    [low, high] = characters < length ? [middle, high] : [low, middle];
  }
  return Promise.all(Array.from({ length: 8 }, (_, n) => weigh(low - 2 + n)));
}

test('a compression bomb is given up', async () => {
  const bomb = await fragmentOf(' '.repeat(60_000_000));
  expect(bomb.length).toBeLessThan(100_000);
  expect(await verdict(bomb)).toBe('too-large');
});

test.each([
  ['not-a-plan', 'another fragment', '#goals'],
  ['cut-short', 'nothing', '#shared='],
  ['cut-short', 'not base64', '#shared=§§§'],
  ['cut-short', 'not deflated', '#shared=AAAA'],
])('%s: %s', async (expected, _name, fragment) => {
  expect(await verdict(fragment)).toBe(expected);
});

test('what is deflated and no plan says what it is', async () => {
  expect(await verdict(await fragmentOf('{"a":1}'))).toBe('not-a-plan');
  expect(await verdict(await fragmentOf('Dear colleagues'))).toBe('not-json');
  expect(await verdict(await fragmentOf('['.repeat(99)))).toBe('too-deep');
  const later = { format: 'touchpoint/sample', version: 7, plan };
  expect(await verdict(await fragmentOf(JSON.stringify(later)))).toBe('too-new');
});

test('half a link is found', async () => {
  const link = await linkOf(sampleShape, plan);
  if (link.kind !== 'link') throw new Error(link.kind);
  for (const share of [0.3, 0.6, 0.9]) {
    const half = link.fragment.slice(0, Math.floor(link.fragment.length * share));
    expect(await verdict(half)).toMatch(/cut-short|not-text/);
  }
});
