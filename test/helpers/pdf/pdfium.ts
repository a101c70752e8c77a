import { PDFiumLibrary, type PDFiumDocument } from '@hyzyla/pdfium';

/** Once for all files: to start it takes longer than to read most of them. */
let library: ReturnType<typeof PDFiumLibrary.init> | undefined;

/** What PDFium finds in a file, which is open only for so long. @throws Error if it cannot read it */
export async function withPdfium<Found>(
  bytes: Uint8Array,
  find: (document: PDFiumDocument) => Found | Promise<Found>,
): Promise<Found> {
  library ??= PDFiumLibrary.init();
  const document = await (await library).loadDocument(bytes);
  try {
    return await find(document);
  } finally {
    document.destroy();
  }
}
