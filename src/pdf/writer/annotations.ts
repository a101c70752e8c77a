import type { Link } from '../layout/marks';
import type { Element } from '../tagging/element';
import type { LinkArea, Place, TaggedDocument } from '../tagging/tagged';
import type { PdfFile } from './jspdf';
import { number, string, type ObjectId } from './syntax';

/** A link's area as an object of the file. */
export interface Annotation {
  id: ObjectId;
  /** In the parent tree. */
  key: number;
  /** Counts from 0. */
  page: number;
  area: LinkArea;
  element: Element;
}

/** Numbers every link area; keys follow those of the pages. */
export function reserveAnnotations(document: TaggedDocument, file: PdfFile): Annotation[] {
  const areas = document.pages.flatMap(({ links }, page) => links.map((area) => ({ page, area })));
  return areas.map(({ page, area }, index) => ({
    id: file.reserve(),
    key: document.pages.length + index,
    page,
    area,
    element: area.link.element,
  }));
}

export function putAnnotations(
  annotations: readonly Annotation[],
  document: TaggedDocument,
  file: PdfFile,
) {
  for (const { id, key, page, area } of annotations) {
    const height = document.pages[page]?.height ?? 0;
    const { x, y, width, link } = area;
    const corners = [x, height - y - area.height, x + width, height - y];
    file.put(
      id,
      '<</Type /Annot /Subtype /Link /F 4 /Border [0 0 0] ' +
        `/Rect [${corners.map(number).join(' ')}] /Contents ${string(link.words)} ` +
        `${actionOf(link, document, file)} /StructParent ${key}>>`,
    );
  }
}

function actionOf({ target }: Link, document: TaggedDocument, file: PdfFile): string {
  if (target.kind === 'address') return `/A <</S /URI /URI ${string(asciiAddress(target.url))}>>`;
  const place = document.places.get(target.anchor);
  return place ? `/Dest ${destination(place, document, file)}` : '';
}

/** PDF wants addresses in ASCII. */
const asciiAddress = (url: string) =>
  url.replace(/[^\x21-\x7e]+/g, (part) => encodeURIComponent(part));

export function destination({ page, y }: Place, document: TaggedDocument, file: PdfFile): string {
  const height = document.pages[page]?.height ?? 0;
  return `[${file.pageReference(page)} /XYZ null ${number(height - y)} null]`;
}
