import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { normalizePath, type Plugin } from 'vite';

/** Svelte's runtime in the browser. */
const client = normalizePath(
  fileURLToPath(new URL('src/internal/client', import.meta.resolve('svelte/package.json'))),
);
const index = `${client}/index.js`;

/** Files of it that fields and drawings use, and nothing before them. */
const files = [
  'dom/blocks/svelte-element.js',
  'dom/elements/attachments.js',
  'dom/elements/style.js',
  'dom/elements/bindings/input.js',
  'dom/elements/bindings/select.js',
  'dom/elements/bindings/size.js',
  'dom/elements/bindings/universal.js',
];
/** Sets one attribute, as everything does; and all of `<input {...attributes}>`, as fields do. */
const attributes = 'dom/elements/attributes.js';
const spread = ['attribute_effect', 'CLASS', 'STYLE'];
const spreading = `${client}/${attributes}?spread`;

const fields = 'virtual:svelte-fields';
const unused = '\0svelte-unused';

/** What of Svelte comes with the fields. */
export const isForFields = (id: string): boolean =>
  id === spreading || files.some((file) => id === `${client}/${file}`);

const reexport = /export \{([^}]*)\} from '\.\/([^']+)';/g;
const statement = (names: readonly string[], from: string) =>
  `export { ${names.join(', ')} } from '${from}';`;

interface Parted {
  /** Svelte's index without what fields use. */
  readonly index: string;
  /** Another index, of that alone. */
  readonly fields: string;
  /** What that exports. */
  readonly names: readonly string[];
}

/** Parts the index of Svelte's runtime. */
export function part(code: string): Parted {
  const moved: string[] = [];
  const names: string[] = [];
  const move = (all: readonly string[], from: string) => {
    moved.push(statement(all, from));
    names.push(...all);
  };
  const rest = code.replace(reexport, (whole, list: string, file: string) => {
    const all = list.split(',').map((name) => name.trim());
    if (file === attributes) {
      move(spread, spreading);
      return statement(
        all.filter((name) => !spread.includes(name)),
        `./${file}`,
      );
    }
    if (!files.includes(file)) return whole;
    move(all, `${client}/${file}`);
    return '';
  });
  return { index: rest, fields: moved.join('\n'), names };
}

/** Both copies know each other's marks on an element. */
export const withSharedMarks = (code: string): string =>
  code.replaceAll('= Symbol(', '= Symbol.for(');

/**
 * Svelte's runtime is one file that every open tool loads, with what only fields need: attributes that are
 * spread, values that are bound, choices. It is an eighth of it. Here that stands in a module of its own, and
 * components that use it import it there; the file that sets attributes comes twice, each time for a part.
 */
export function leanSvelte(): Plugin {
  let parted: Parted = { index: '', fields: '', names: [] };
  let uses = /$^/g;
  return {
    name: 'lean-svelte',
    apply: 'build',
    applyToEnvironment: ({ name }) => name === 'client',
    async buildStart() {
      parted = part(await this.fs.readFile(index, { encoding: 'utf8' }));
      uses = new RegExp(`\\$\\.(?=(?:${parted.names.join('|')})\\b)`, 'g');
    },
    resolveId: {
      order: 'pre',
      handler(id, importer) {
        if (id === fields) return `\0${fields}`;
        if (importer !== `${client}/${attributes}`) return undefined;
        const file = path.posix.join(path.posix.dirname(attributes), id);
        return files.includes(file) ? unused : undefined;
      },
    },
    load: {
      filter: { id: /^\0(virtual:svelte-fields|svelte-unused)$/ },
      handler: (id) => (id === unused ? nothing : parted.fields),
    },
    transform: {
      order: 'post',
      handler(code, id) {
        if (id === index) return { code: parted.index, map: null };
        if (id === spreading || id === `${client}/${attributes}`) {
          return { code: withSharedMarks(code), map: null };
        }
        if (!code.includes(`from 'svelte/internal/client'`)) return undefined;
        const own = code.replaceAll(uses, '$fields.');
        if (own === code) return undefined;
        return { code: `import * as $fields from '${fields}';\n${own}`, map: null };
      },
    },
  };
}

/** In place of what spreading alone asks of other files. */
const nothing = `export const [
  attach, set_style, init_select, select_option, set_default_select_value, set_selected
] = [];`;
