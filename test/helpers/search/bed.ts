import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, extname, join } from 'node:path';
import type { Page } from 'playwright';
import { build } from 'vite';
import type { Locale } from '../../../src/i18n/locales';
import { writeSearchIndex } from '../../../src/integrations/search-index';
import type { FoundInBed } from './page';

/** A served folder with an index of some pages and `bed.js`, the code that reads it. */
export interface SearchBed {
  origin: string;
  folder: string;
  close(): Promise<void>;
}

const types: Readonly<Record<string, string>> = { '.html': 'text/html', '.js': 'text/javascript' };

/** @param files the pages of a built site, by path in its folder */
export async function searchBed(files: ReadonlyMap<string, string>): Promise<SearchBed> {
  const folder = await mkdtemp(join(tmpdir(), 'touchpoint-search-'));
  await writeFile(join(folder, 'bed.html'), '<script type="module" src="/bed.js"></script>');
  for (const [path, html] of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), html);
  }
  await writeSearchIndex(folder, '/');
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      outDir: folder,
      emptyOutDir: false,
      lib: {
        entry: join(import.meta.dirname, 'page.ts'),
        formats: ['es'],
        fileName: () => 'bed.js',
      },
    },
  });
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://host');
    const file = join(folder, pathname.endsWith('/') ? `${pathname}index.html` : pathname);
    readFile(file).then(
      (content) => {
        const type = types[extname(file)] ?? 'application/octet-stream';
        response.writeHead(200, { 'content-type': type }).end(content);
      },
      () => response.writeHead(404).end(),
    );
  });
  const port = await new Promise<number>((listening) => {
    server.listen(0, () => {
      const address = server.address();
      listening(typeof address === 'object' && address ? address.port : 0);
    });
  });
  return {
    origin: `http://localhost:${String(port)}`,
    folder,
    close: async () => {
      server.close();
      await rm(folder, { recursive: true });
    },
  };
}

/** Asks each question in a page of the bed. */
export async function askAll(
  page: Page,
  { origin }: SearchBed,
  locale: Locale,
  questions: readonly string[],
): Promise<FoundInBed[]> {
  await page.goto(`${origin}/bed.html`);
  return page.evaluate(([locale, questions]) => globalThis.askAll(locale, questions), [
    locale,
    questions,
  ] as const);
}
