import type { Document } from '../../../src/document/document';
import { openFonts, renderPdf } from '../../../src/pdf/node';
import type { Pdf } from '../../../src/pdf/pdf';

const fonts = openFonts();

/** In Node, with the installed fonts. @throws Error if there is no PDF */
export async function render(document: Document): Promise<Pdf> {
  const result = await renderPdf(document, { fonts });
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}
