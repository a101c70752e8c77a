import type { Place, TaggedDocument } from '../tagging/tagged';
import { destination } from './annotations';
import type { PdfFile } from './jspdf';
import { reference, string, type ObjectId } from './syntax';

interface Bookmark {
  id: ObjectId;
  level: number;
  title: string;
  place: Place | null;
  kids: Bookmark[];
}

/** Puts the bookmarks, one a heading. @returns the number of their root, null where there are none */
export function putOutline(document: TaggedDocument, file: PdfFile): ObjectId | null {
  if (document.places.size === 0) return null;
  const root: Bookmark = { id: file.reserve(), level: 0, title: '', place: null, kids: [] };
  const path = [root];
  for (const [{ level, title }, place] of document.places) {
    while ((path.at(-1)?.level ?? 0) >= level) path.pop();
    const bookmark: Bookmark = { id: file.reserve(), level, title, place, kids: [] };
    path.at(-1)?.kids.push(bookmark);
    path.push(bookmark);
  }
  putKids(root, document, file);
  file.put(root.id, `<</Type /Outlines${family(root)}>>`);
  return root.id;
}

function putKids(parent: Bookmark, document: TaggedDocument, file: PdfFile) {
  parent.kids.forEach((bookmark, index) => {
    const { id, title, place, kids } = bookmark;
    const before = parent.kids[index - 1];
    const after = parent.kids[index + 1];
    const parts = [
      `/Title ${string(title)} /Parent ${reference(parent.id)}`,
      place && `/Dest ${destination(place, document, file)}`,
      before && `/Prev ${reference(before.id)}`,
      after && `/Next ${reference(after.id)}`,
    ].filter((part) => typeof part === 'string');
    file.put(id, `<<${parts.join(' ')}${kids.length > 0 ? family(bookmark) : ''}>>`);
    putKids(bookmark, document, file);
  });
}

function family({ kids }: Bookmark): string {
  const [first] = kids;
  const last = kids.at(-1);
  if (!first || !last) return '';
  return ` /First ${reference(first.id)} /Last ${reference(last.id)} /Count ${kids.length}`;
}
