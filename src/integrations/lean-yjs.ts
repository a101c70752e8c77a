import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const yjs = fileURLToPath(new URL('../src/index.js', import.meta.resolve('yjs')));
const leftOut = fileURLToPath(new URL('../store/left-out.ts', import.meta.url));

const unused = [
  /^\.\/types\/Y(Array|Text|Xml\w+)\.js$/,
  /^\.\/structs\/Content(Binary|Doc|Embed|Format|JSON|String)\.js$/,
  /^(lib0|\.)\/(environment|logging)(\.js)?$/,
];
const libraries = /node_modules[\\/](yjs|lib0)[\\/]/;

/**
 * Yjs comes as one file, a fifth of the JavaScript of an open plan: with lists, rich texts and XML, and with
 * words in colour for the console, which bring a parser of their own. This takes it as its authors wrote it,
 * file by file, and leaves those files out that no plan needs.
 */
export function leanYjs(): Plugin {
  return {
    name: 'lean-yjs',
    apply: 'build',
    enforce: 'pre',
    resolveId: {
      filter: { id: [/^yjs$/, ...unused] },
      handler(id, importer) {
        if (id === 'yjs') return yjs;
        return importer !== undefined && libraries.test(importer) ? leftOut : undefined;
      },
    },
  };
}
