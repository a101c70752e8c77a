import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { expect, test } from 'vitest';
import { chunks } from '../../../src/integrations/chunks';
import { leanSvelte, part, withSharedMarks } from '../../../src/integrations/lean-svelte';

const client = fileURLToPath(
  new URL('src/internal/client', import.meta.resolve('svelte/package.json')),
);
const read = (file: string) => readFileSync(`${client}/${file}`, 'utf8');

const exportsOf = (code: string) =>
  [...code.matchAll(/export \{([^}]*)\}/g)].flatMap(([, list = '']) =>
    list.split(',').map((name) => name.trim()),
  );

test('nothing of Svelte is lost, and nothing is there twice', () => {
  const whole = read('index.js');
  const { index, fields, names } = part(whole);
  expect([...exportsOf(index), ...exportsOf(fields)].sort()).toEqual(exportsOf(whole).sort());
  expect(exportsOf(fields)).toEqual(names);
});

test('what fields use stands apart', () => {
  const { names } = part(read('index.js'));
  expect(names).toEqual(
    expect.arrayContaining([
      ...['attribute_effect', 'CLASS', 'STYLE', 'attach', 'element', 'set_style'],
      ...['bind_value', 'bind_checked', 'bind_group', 'bind_select_value', 'init_select'],
      ...['bind_element_size', 'bind_property'],
    ]),
  );
});

test('both copies of the file that sets attributes mark elements alike', () => {
  const marks = /(?<=const )\w+(?= = Symbol)/g;
  const whole = read('dom/elements/attributes.js');
  const shared = withSharedMarks(whole);
  expect(shared.match(marks)).toEqual(['CLASS', 'STYLE', 'IS_CUSTOM_ELEMENT', 'IS_HTML']);
  expect(shared.replaceAll('Symbol.for(', '')).not.toContain('Symbol(');
});

/** Two components as Svelte compiles them, bundled together. @returns the code that the first one loads */
async function loadedByFirst(uses: readonly string[]): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [
      leanSvelte(),
      {
        name: 'components',
        resolveId: (id) => (uses.includes(id) ? id : undefined),
        load: (id) =>
          uses.includes(id)
            ? `import * as $ from 'svelte/internal/client';\nconsole.log(${id});`
            : undefined,
      },
    ],
    build: {
      ...{ write: false, minify: true, modulePreload: false },
      rolldownOptions: {
        input: [...uses],
        output: { codeSplitting: { groups: chunks } },
      },
    },
  });
  if (!('output' in built)) throw new TypeError('Nothing was built');
  const made = built.output.filter((each) => each.type === 'chunk');
  const [first] = made.filter(({ facadeModuleId }) => facadeModuleId === uses[0]);
  const loaded = made.filter((each) => each === first || first?.imports.includes(each.fileName));
  return loaded.map(({ code }) => code).join('\n');
}

test('who sets one attribute does not load what spreads many', async () => {
  const passesOver = (code: string) => code.includes('`$$`');
  expect(passesOver(await loadedByFirst(['$.attribute_effect', '$.set_attribute']))).toBe(true);
  expect(passesOver(await loadedByFirst(['$.set_attribute', '$.attribute_effect']))).toBe(false);
});
