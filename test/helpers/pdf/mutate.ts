import type { PdfObjects } from './file';
import { elementsIn, readStructure, type StructureNode } from './structure';
import { isDictionary, isStream, Name, type Dictionary, type Stream, type Value } from './values';

const isChangeable = (dictionary: Dictionary): dictionary is Map<string, Value> =>
  dictionary instanceof Map;

/** Reading keeps every object once, so what is changed here is what checks then read. */
export function changed(dictionary: Dictionary): Map<string, Value> {
  if (!isChangeable(dictionary)) throw new TypeError('This dictionary cannot be changed');
  return dictionary;
}

/** @throws RangeError if there is none: the damage must be done, or nothing is proved */
export function elementOf(file: PdfObjects, tag: string): StructureNode {
  const found = elementsIn(readStructure(file)).find((node) => node.tag === tag);
  if (!found) throw new RangeError(`The file has no ${tag}`);
  return found;
}

export function streamOf(file: PdfObjects, value: Value | undefined): Stream {
  const found = file.get(value);
  if (!isStream(found)) throw new TypeError('This is no stream');
  return found;
}

/** Rewrites a stream, which then lies in the file unpacked. */
export function rewrite(
  file: PdfObjects,
  value: Value | undefined,
  edit: (text: string) => string,
) {
  const stream = streamOf(file, value);
  const before = new TextDecoder('latin1').decode(file.stream(value));
  const after = edit(before);
  if (after === before) throw new RangeError('The stream has nothing like that');
  changed(stream.dictionary).delete('Filter');
  stream.data = Uint8Array.from(after, (letter) => letter.charCodeAt(0));
}

export function firstLink(file: PdfObjects): Map<string, Value> {
  const page = file.pages.find((each) => each.has('Annots'));
  const [annotation] = file.array(page?.get('Annots'));
  return changed(file.dictionary(annotation));
}

export function firstFont(file: PdfObjects) {
  const [page] = file.pages;
  const [font] = file.dictionary(file.dictionary(page?.get('Resources')).get('Font')).values();
  const own = changed(file.dictionary(font));
  const [descendant] = file.array(own.get('DescendantFonts'));
  const below = changed(file.dictionary(descendant));
  return {
    font: own,
    descendant: below,
    descriptor: changed(file.dictionary(below.get('FontDescriptor'))),
  };
}

/** What an element says of itself beside its type: scope, place, spans. */
export function attributesOf({ attributes }: StructureNode): Map<string, Value> {
  const own = attributes.get('A');
  if (!isDictionary(own)) throw new TypeError('The element says nothing of itself');
  return changed(own);
}

export const name = (text: string) => new Name(text);
