import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { locales, tagOf, type Locale } from '../i18n/locales';
import type { Style } from '../pdf/fonts/families';
import { lightFolder, lightIndexOf, type LightSlice } from '../pdf/fonts/light';
import { makeLightFiles } from '../pdf/fonts/light-files';
import { openFonts } from '../pdf/node';

type Vocabulary = Readonly<Record<Style, ReadonlySet<string>>>;

/**
 * Writes light slices of each language's words into the folder of a built site.
 * @returns what they weigh together
 * @public asked for by name, when a site has been built
 */
export async function writeLightFonts(folder: string): Promise<number> {
  const pages = await htmlByLanguage(folder);
  const fonts = openFonts();
  let weight = 0;
  await mkdir(path.join(folder, lightFolder), { recursive: true });
  for (const [locale, html] of pages) {
    const made = await makeLightFiles(locale, vocabularyOf(html, await messagesOf(locale)), fonts);
    if (!made.ok) throw new Error(`No light fonts for ${locale}: ${JSON.stringify(made.error)}`);
    const slices: LightSlice[] = [];
    for (const { slice, bytes } of made.value) {
      const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 8);
      const file = `${slice.family}-${locale}-${slice.style}.${hash}.woff`;
      await writeFile(path.join(folder, lightFolder, file), bytes);
      slices.push({ ...slice, file });
      weight += bytes.length;
    }
    await writeFile(path.join(folder, lightIndexOf(locale)), JSON.stringify(slices));
  }
  return weight;
}

async function htmlByLanguage(folder: string): Promise<Map<Locale, string>> {
  const names = (await readdir(folder, { recursive: true })).sort();
  const pages = new Map<Locale, string>();
  for (const name of names) {
    if (!name.endsWith('.html')) continue;
    const html = await readFile(path.join(folder, name), 'utf8');
    const tag = /<html[^>]*\blang="([^"]+)"/.exec(html)?.[1];
    const locale = locales.find((each) => tagOf(each) === tag);
    if (locale) pages.set(locale, (pages.get(locale) ?? '') + html);
  }
  return pages;
}

const messageFolder = path.join(import.meta.dirname, '../i18n/messages');

/** A tool's words come to its page with the tool, and those of documents at the click. */
async function messagesOf(locale: Locale): Promise<string> {
  const folder = path.join(messageFolder, locale);
  const names = (await readdir(folder)).filter((name) => name.endsWith('.json')).sort();
  const texts = await Promise.all(names.map((name) => readFile(path.join(folder, name), 'utf8')));
  return texts.join('\n');
}

const outspoken = /<(h[1-6]|strong|b|th|dt|legend|label|summary|caption)\b[^>]*>([^]*?)<\/\1>/g;
const leaning = /<(em|i|cite|dfn)\b[^>]*>([^]*?)<\/\1>/g;

function vocabularyOf(html: string, messages: string): Vocabulary {
  const within = (pattern: RegExp) => [...html.matchAll(pattern)].map((match) => match[2]).join('');
  return {
    regular: charactersOf(html + messages),
    bold: charactersOf(within(outspoken) + messages),
    italic: charactersOf(within(leaning) + messages),
  };
}

const charactersOf = (text: string) =>
  new Set(Array.from(text).filter((character) => /[^\p{C}\s]/u.test(character)));
