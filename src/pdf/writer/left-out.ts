/**
 * Stands in for what jsPDF brings along to decode pictures and to draw web pages (`resolve.alias`
 * in astro.config.mjs). The engine does neither, and they weigh as much as the fonts of a document.
 */
export function decode(): never {
  throw new Error('The PDF engine decodes no pictures');
}

export default decode;
