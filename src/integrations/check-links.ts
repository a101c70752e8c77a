import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { deadLinks, isRedirect, linksOf, type PageLinks } from './links';

/** Tools keep their state in the address's fragment. */
const scripted = /(^|\/)tools\//;

/** Ends the build with a list of links and anchors that lead nowhere. Runs after what adds files. */
export function checkLinks(): AstroIntegration {
  let base = '/';
  let origin = 'http://localhost';
  return {
    name: 'touchpoint:check-links',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = `${config.base.replace(/\/+$/, '')}/`;
        if (config.site) origin = new URL(config.site).origin;
      },
      'astro:build:done': ({ dir, logger }) => {
        const { files, pages } = readSite(fileURLToPath(dir));
        const dead = deadLinks({ files, pages, base, origin }, scripted);
        for (const { page, link, reason } of dead) logger.error(`/${page}: ${link} (${reason})`);
        if (dead.length > 0) throw new Error(`${dead.length} links lead nowhere; see above.`);
        logger.info(`${pages.size} pages, no dead link`);
      },
    },
  };
}

function readSite(folder: string) {
  const files = globSync('**/*', { cwd: folder }).map((file) => file.split(path.sep).join('/'));
  const pages = new Map<string, PageLinks>();
  for (const file of files.filter((name) => name.endsWith('.html'))) {
    const html = readFileSync(path.join(folder, file), 'utf8');
    if (!isRedirect(html)) pages.set(file.replace(/(^|\/)index\.html$/, '$1'), linksOf(html));
  }
  return { files: new Set(files), pages };
}
