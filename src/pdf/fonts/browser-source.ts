import * as v from 'valibot';
import type { Family } from './families';
import { lightFolder, lightIndexOf, lightSliceSchema } from './light';
import type { FontSource } from './source';

/** The build leaves the slices among the site's assets; here stand their addresses, no bytes. */
const addresses = import.meta.glob<string>(
  [
    '/node_modules/@fontsource/noto-sans/files/noto-sans-*-{400-normal,700-normal,400-italic}.woff',
    '/node_modules/@fontsource/noto-sans-{arabic,sc,tc}/files/*-{400,700}-normal.woff',
    '/node_modules/@fontsource/noto-emoji/files/noto-emoji-[0-9]*-{400,700}-normal.woff',
    '!**/noto-sans-{sc-chinese-simplified,tc-chinese-traditional}-*',
  ],
  { query: '?url&no-inline', import: 'default', eager: true },
);

/** Long lists of code points: each family's is a file of its own, fetched when it is asked. */
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
    const address = addresses[`/node_modules/@fontsource/${family}/files/${name}`];
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
