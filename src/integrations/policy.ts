import { createHash } from 'node:crypto';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

const policy = /<meta http-equiv="content-security-policy"[^>]*>/;
const hash = / 'sha256-[^']+'/g;
/** A script or style in the page, and what stands between its tags: nothing if it has a `src`. */
const inline = /<(script|style)[^>]*>([^]*?)<\/\1>/g;
const start = '<meta charset="utf-8">';

const digest = (text: string) => ` 'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/**
 * A page whose policy allows only the scripts and styles that stand in it, said before anything
 * that it rules. Astro allows every page those of the whole site, which weighs more with each.
 */
export function withOwnPolicy(html: string): string {
  const [meta] = policy.exec(html) ?? [];
  if (!meta) return html;
  const texts = [...html.matchAll(inline)].filter(([, , text]) => text !== '');
  const own = new Set(texts.map(([, , text = '']) => digest(text)));
  const trimmed = meta.replace(hash, (allowed) => (own.has(allowed) ? allowed : ''));
  // Astro does not know the styles that the components of an MDX page bring with them.
  const unknown = texts
    .filter(([, kind]) => kind === 'style')
    .map(([, , text = '']) => digest(text))
    .filter((each) => !trimmed.includes(each));
  const full = trimmed.replace(/style-src[^;]*/, (sources) => sources + unknown.join(''));
  return html.replace(meta, '').replace(start, () => start + full);
}

/** Gives each built page its own policy. Comes before what reads or checks the pages. */
export function ownPolicy(): AstroIntegration {
  return {
    name: 'touchpoint:own-policy',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir);
        for (const file of globSync('**/*.html', { cwd: folder })) {
          const page = path.join(folder, file);
          writeFileSync(page, withOwnPolicy(readFileSync(page, 'utf8')));
        }
      },
    },
  };
}
