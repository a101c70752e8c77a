import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

export const root = 'https://handbook.example/base/';

/** A built site in a folder of its own: files below the root and the main part of each. */
export function buildSite(pages: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'touchpoint-site-'));
  for (const [file, main] of Object.entries(pages)) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    const head = '<meta name="description" content="Lead of it">';
    const lang = file.startsWith('pl/') ? 'pl' : 'en';
    const html = `<!doctype html><html lang="${lang}">${head}<main>${main}</main></html>`;
    writeFileSync(path.join(folder, file), html);
  }
  return folder;
}

/** Two pages in English, one of them in Polish too. */
export const small = {
  'index.html': '<h1>Home</h1>',
  'standards/index.html':
    '<h1>Standards</h1><a href="/base/standards/b/#x">B</a><a href="./a/">A</a><a href="b/">B</a>',
  'standards/a/index.html':
    '<header><h1>A</h1><time datetime="2026-10-01">then</time></header><a href="../b/">to B</a>',
  'standards/b/index.html': '<h1>B</h1><h2 id="x">X</h2>',
  'standards/c/index.html': '<h1>C</h1>',
  'pl/standards/index.html': '<h1>Standardy</h1><a href="a/">A</a>',
  'pl/standards/a/index.html': '<h1>Ą</h1>',
};
