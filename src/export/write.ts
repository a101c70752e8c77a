import type { Order } from './order';
import { writeCsvZip } from './csv-zip';
import { toMarkdown } from './markdown';

/** The bytes of a file. What only one format needs is fetched for it. */
export async function writeFile({ document, format }: Order): Promise<Uint8Array<ArrayBuffer>> {
  switch (format) {
    case 'docx': {
      const { writeDocx } = await import('./docx/write');
      return new Uint8Array(await writeDocx(document));
    }
    case 'markdown':
      return new TextEncoder().encode(toMarkdown(document));
    case 'csv':
      return writeCsvZip(document);
    default:
      return format satisfies never;
  }
}
