import type { Plugin } from 'vite';

/**
 * Vite puts a helper of 1.9 KB round every `import()`, to load what it needs ahead of time. Ours
 * load one file each at a click, and every page carries the one for search: this helper does only
 * what must be done, which is to load the styles of what is imported.
 */
export function leanImport(): Plugin {
  let base = '/';
  return {
    name: 'lean-import',
    apply: 'build',
    // Or the names of all that each import needs would stand in the file that asks for it.
    configEnvironment: () => ({ build: { modulePreload: false } }),
    configResolved(config) {
      base = config.base;
    },
    transform: {
      filter: { id: /vite\/preload-helper/ },
      handler: () => ({ code: helper(base), map: null }),
    },
  };
}

const helper = (base: string) => `
const style = (file) => new Promise((loaded, failed) => {
  const href = ${JSON.stringify(base)} + file;
  if (document.querySelector('link[href="' + href + '"]')) return loaded();
  const link = document.createElement('link');
  Object.assign(link, { rel: 'stylesheet', href, onload: loaded, onerror: failed });
  document.head.append(link);
});
export const __vitePreload = (load, files = []) =>
  Promise.all(files.map(style)).then(load);
`;
