import * as v from 'valibot';
import type { Family } from './families';
import { lightFolder, lightIndexOf, lightSliceSchema } from './light';
import type { FontSource } from './source';

type Addresses = Readonly<Record<string, string>>;

/** Hundreds of names with their fingerprints: each family's are a file of their own, fetched when one is asked. */
const addresses: Record<Family['id'], () => Promise<{ default: Addresses }>> = {
  'noto-sans': () => import('./addresses/noto-sans'),
  'noto-sans-arabic': () => import('./addresses/noto-sans-arabic'),
  'noto-sans-sc': () => import('./addresses/noto-sans-sc'),
  'noto-emoji': () => import('./addresses/noto-emoji'),
  'noto-sans-tc': () => import('./addresses/noto-sans-tc'),
};

/** Long lists of code points, likewise. */
const ranges: Record<Family['id'], () => Promise<{ default: Readonly<Record<string, string>> }>> = {
  'noto-sans': () => import('@fontsource/noto-sans/unicode.json'),
  'noto-sans-arabic': () => import('@fontsource/noto-sans-arabic/unicode.json'),
  'noto-sans-sc': () => import('@fontsource/noto-sans-sc/unicode.json'),
  'noto-emoji': () => import('@fontsource/noto-emoji/unicode.json'),
  'noto-sans-tc': () => import('@fontsource/noto-sans-tc/unicode.json'),
};

/** Slices from the site itself. What has been fetched once stays in the browser's cache. */
export const browserFonts: FontSource = {
  ranges: async (family) => (await ranges[family]()).default,
  file: async (family, name) => {
    const known = await addresses[family]();
    const address = known.default[`/node_modules/@fontsource/${family}/files/${name}`];
    if (!address) throw new Error(`The build has no ${name}`);
    return bytesAt(address);
  },
  lightSlices: async (locale) => {
    // Only a built site has them; without them all else still works.
    const response = await fetch(`${siteRoot}${lightIndexOf(locale)}`).catch(() => null);
    if (!response?.ok || !response.headers.get('content-type')?.includes('json')) return [];
    return v.parse(v.array(lightSliceSchema), await response.json());
  },
  lightFile: (name) => bytesAt(`${siteRoot}${lightFolder}/${name}`),
};

const siteRoot = `${import.meta.env.BASE_URL.replace(/\/$/, '')}/`;

async function bytesAt(address: string): Promise<Uint8Array> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status} for ${address}`);
  return new Uint8Array(await response.arrayBuffer());
}
