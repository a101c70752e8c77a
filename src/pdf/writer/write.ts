import type { Document } from '../../document/document';
import { tagOf } from '../../i18n/locales';
import type { TaggedDocument } from '../tagging/tagged';
import { pt } from '../units';
import { putAnnotations, reserveAnnotations, type Annotation } from './annotations';
import { pageContent } from './content';
import { FontRegister } from './embedded-font';
import { putFont } from './font-objects';
import { PdfFile } from './jspdf';
import { pdfDate, xmp } from './metadata';
import { putOutline } from './outline';
import { packObjects } from './pack';
import { putStructure } from './structure';
import { reference, type ObjectId } from './syntax';

/** The bytes of the file. The same document always gives the same ones. */
export function writePdf(tagged: TaggedDocument, document: Document): Uint8Array<ArrayBuffer> {
  const [first] = tagged.pages;
  const file = new PdfFile({
    width: first?.width ?? pt(0),
    height: first?.height ?? pt(0),
    title: document.title,
    author: document.author,
    date: pdfDate(document.date),
    id: fingerprint(JSON.stringify(document)),
  });
  const fonts = new FontRegister();
  tagged.pages.forEach((page, index) => {
    if (index > 0) file.addPage(page.width, page.height);
    file.write(pageContent(page, fonts));
  });
  for (const font of fonts.all) file.addFont(font.id, () => putFont(font, file));

  let annotations: readonly Annotation[] | null = null;
  const allAnnotations = () => (annotations ??= reserveAnnotations(tagged, file));
  let catalog = '';
  return packObjects(
    file.finish({
      pageEntries: (page) => pageEntries(page, allAnnotations()),
      putObjects: () => {
        catalog = putDocumentObjects(tagged, document, allAnnotations(), file);
      },
      catalogEntries: () => catalog,
    }),
  );
}

function pageEntries(page: number, annotations: readonly Annotation[]): string {
  const own = annotations.filter((annotation) => annotation.page === page);
  const links = own.map(({ id }) => reference(id)).join(' ');
  return `/StructParents ${page} /Tabs /S${own.length > 0 ? ` /Annots [${links}]` : ''}`;
}

/** @returns the catalog's entries for what was put */
function putDocumentObjects(
  tagged: TaggedDocument,
  document: Document,
  annotations: readonly Annotation[],
  file: PdfFile,
): string {
  const structure = putStructure(tagged, annotations, file);
  putAnnotations(annotations, tagged, file);
  const outline = putOutline(tagged, file);
  const metadata = putMetadata(document, file);
  return [
    `/Lang (${tagOf(document.locale)})`,
    `/Metadata ${reference(metadata)}`,
    // Not /Direction: where it is R2L, PDFium turns the words of every line from the left round.
    '/ViewerPreferences <</DisplayDocTitle true>>',
    `/StructTreeRoot ${reference(structure)}`,
    '/MarkInfo <</Marked true>>',
    ...(outline ? [`/Outlines ${reference(outline)}`, '/PageMode /UseOutlines'] : []),
  ].join(' ');
}

function putMetadata(document: Document, file: PdfFile): ObjectId {
  const bytes = new TextEncoder().encode(xmp(document, `jsPDF ${file.version}`));
  return file.putPlainStream('/Type /Metadata /Subtype /XML', bytes);
}

/** 32 hexadecimal digits that differ where documents differ: four FNV-1a hashes. */
function fingerprint(text: string): string {
  const hashes = Uint32Array.of(0x811c9dc5, 0x01234567, 0x89abcdef, 0x5bd1e995);
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    for (let each = 0; each < hashes.length; each += 1) {
      hashes[each] = Math.imul((hashes[each] ?? 0) ^ unit, 0x01000193);
    }
  }
  return Array.from(hashes, (hash) => hash.toString(16).padStart(8, '0'))
    .join('')
    .toUpperCase();
}
