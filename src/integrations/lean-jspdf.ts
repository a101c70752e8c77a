import { fileURLToPath } from 'node:url';
import { normalizePath, type Plugin } from 'vite';

const readable = normalizePath(
  fileURLToPath(new URL('dist/jspdf.es.js', import.meta.resolve('jspdf/package.json'))),
);

/** From here on jsPDF adds to itself. */
const additions = '\nvar jsPDFAPI = jsPDF.API;\n';
/** Decodes pictures, for one of them. */
const pictures = `import { decode } from 'fast-png';\n`;

/**
 * jsPDF without what it adds to itself: pictures, forms, tables, canvas, web pages, fonts and their metrics.
 * @throws Error if it is made in another way than the version that this was written for
 */
export function withoutAdditions(code: string): string {
  const at = code.indexOf(additions);
  if (at < 0 || !code.includes(pictures)) throw new Error('jsPDF has another shape than it had');
  return `${code.slice(0, at).replace(pictures, '')}\nexport { jsPDF };\n`;
}

/**
 * jsPDF comes as one file, and two thirds of it can do what the PDF engine never asks for: text, fonts and
 * tags are its own, and it draws no pictures. This takes what writes objects, pages and the table of them.
 */
export function leanJsPdf(): Plugin {
  return {
    name: 'lean-jspdf',
    apply: 'build',
    enforce: 'pre',
    applyToEnvironment: ({ name }) => name === 'client',
    resolveId: { filter: { id: /^jspdf$/ }, handler: () => readable },
    transform: {
      filter: { id: /jspdf\.es\.js$/ },
      handler: (code) => ({ code: withoutAdditions(code), map: null }),
    },
  };
}
