import { globSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

interface Rule {
  /** Selectors, or a rule such as `@media print`. */
  prelude: string;
  /** What stands between the braces; none for a statement such as `@layer base;`. */
  body?: string;
}

const style = /(<style[^>]*>)([^]*?)(?=<\/style>)/g;
const holder = /^@(?:media|supports|layer|container)/;

/** The rules of a minified style sheet at its first level. */
function rulesOf(css: string): Rule[] {
  const rules: Rule[] = [];
  let depth = 0;
  let start = 0;
  let open = 0;
  // Strings may hold braces.
  for (const { 0: sign, index } of css.matchAll(/"[^"]*"|'[^']*'|[{};]/g)) {
    if (sign === '{' && depth++ === 0) open = index;
    if (sign === '}' && --depth === 0) {
      rules.push({ prelude: css.slice(start, open), body: css.slice(open + 1, index) });
      start = index + 1;
    }
    if (sign === ';' && depth === 0) {
      rules.push({ prelude: css.slice(start, index) });
      start = index + 1;
    }
  }
  return rules;
}

/** `a:is(.b,.c),.d` → `a:is(.b,.c)` and `.d` */
function selectorsOf(prelude: string): string[] {
  const selectors = [''];
  let depth = 0;
  for (const sign of prelude) {
    if (sign === '(') depth += 1;
    if (sign === ')') depth -= 1;
    if (sign === ',' && depth === 0) selectors.push('');
    else selectors.push((selectors.pop() ?? '') + sign);
  }
  return selectors;
}

/** Classes that an element must have, or stand below, for the selector to match at all. */
function classesOf(selector: string): string[] {
  let outside = selector;
  while (outside.includes('(')) {
    const flat = outside.replace(/\([^()]*\)/g, '');
    if (flat === outside) break;
    outside = flat;
  }
  return [...outside.matchAll(/\.([\w-]+)/g)].flatMap(([, name]) => name ?? []);
}

/** The rules of a style sheet that can match where only these classes stand. */
export function stylesFor(css: string, classes: ReadonlySet<string>): string {
  const kept = rulesOf(css).map(({ prelude, body }) => {
    if (body === undefined) return `${prelude};`;
    if (holder.test(prelude)) return block(prelude, stylesFor(body, classes));
    if (prelude.startsWith('@')) return block(prelude, body);
    const own = selectorsOf(prelude).filter((each) =>
      classesOf(each).every((name) => classes.has(name)),
    );
    return block(own.join(','), own.length > 0 ? body : '');
  });
  return kept.join('');
}

const block = (prelude: string, body: string) => (body === '' ? '' : `${prelude}{${body}}`);

/** A page whose styles are those that it shows; one whose classes come later keeps them all. */
export function withOwnStyles(html: string): string {
  if (html.includes('<astro-island')) return html;
  const classes = [...html.replace(style, '').matchAll(/ class="([^"]*)"/g)].flatMap(
    ([, names = '']) => names.split(/\s+/),
  );
  const own = new Set(classes);
  return html.replace(style, (_, tag: string, css: string) => tag + stylesFor(css, own));
}

/**
 * Leaves in each built page the styles of what stands in it, without those of components that it
 * could have used. Comes before the policy, which names the styles by their hashes.
 */
export function ownStyles(): AstroIntegration {
  return {
    name: 'touchpoint:own-styles',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir);
        for (const file of globSync('**/*.html', { cwd: folder })) {
          const page = path.join(folder, file);
          writeFileSync(page, withOwnStyles(readFileSync(page, 'utf8')));
        }
      },
    },
  };
}
