import { PdfObjects } from './file';
import { outsideOf } from './painted';
import { elementsIn, readStructure, type StructureNode } from './structure';
import { fontFaults } from './ua-fonts';
import { linkFaults, loosePointers, strangeAnnotations, unmarkedOn, unreadable } from './ua-pages';
import {
  captionFaults,
  figureFaults,
  languageFaults,
  listFaults,
  noteFaults,
  skippedLevels,
  strangeTypes,
  strayElements,
  tableFaults,
} from './ua-tree';
import { isDictionary, type Dictionary } from './values';

/**
 * What a program can tell about ISO 14289-1 (PDF/UA-1), clause by clause; each check gives its
 * faults. It cannot tell
 * - 7.1 whether tags fit what they hold, artifacts are nothing but decoration, the reading order
 *   makes sense, or colour, contrast or place alone carries meaning;
 * - 7.2 whether words are in the language that they claim, or ActualText says what is drawn
 *   (`said.ts` compares its letters);
 * - 7.3 whether an alternative text says what a picture shows;
 * - 7.4 whether a heading heads what follows;
 * - 7.5, 7.6 whether what looks like a table or a list is tagged as one;
 * - 7.8 whether headers and feet of pages are all of the artifacts;
 * - 7.17 whether bookmarks are enough to find one's way;
 * - 7.18 whether the words of a link tell where it leads.
 */
const clauses: Record<string, (file: PdfObjects, root: StructureNode) => string[]> = {
  '5 the file says that it is PDF/UA-1': (file) =>
    /<pdfuaid:part>1<\/pdfuaid:part>/.test(metadata(file)) ? [] : ['no pdfuaid:part'],
  '6.1 the file is whole': unreadable,
  '7.1 it is marked as tagged': ({ catalog }) => {
    const info = catalog.get('MarkInfo');
    const marked = isDictionary(info) && info.get('Marked') === true && !info.get('Suspects');
    return marked ? [] : ['MarkInfo'];
  },
  '7.1 everything drawn is content of an element or an artifact': unmarkedOn,
  '7.1 tree and pages point at each other': loosePointers,
  '7.1 every element knows its parent': strayElements,
  '7.1 types are those of the standard': strangeTypes,
  '7.1 the title is shown': (file) => {
    const preferences = file.catalog.get('ViewerPreferences');
    const shown = isDictionary(preferences) && preferences.get('DisplayDocTitle') === true;
    const titled = /<dc:title><rdf:Alt><rdf:li xml:lang="x-default">[^<]+</.test(metadata(file));
    return [...(shown ? [] : ['DisplayDocTitle']), ...(titled ? [] : ['dc:title'])];
  },
  '7.2 the language is said': languageFaults,
  '7.3, 7.7 figures and formulas have an alternative text, figures a place': (_, root) =>
    figureFaults(root),
  '7.5 captions come first or last': (_, root) => captionFaults(root),
  '7.4 headings go down one level at a time': (_, root) => skippedLevels(root),
  '7.5 tables are regular, their headers know what they head': (_, root) => tableFaults(root),
  '7.6 lists are made of items': (_, root) => listFaults(root),
  '7.9 notes have an identifier': noteFaults,
  '7.10 no content is optional': ({ catalog }) => has(catalog, 'OCProperties'),
  '7.11 no files are embedded': (file) => has(names(file), 'EmbeddedFiles'),
  '7.15 there are no forms': ({ catalog }) => has(catalog, 'AcroForm'),
  '7.16 nothing is locked': ({ trailer }) => has(trailer, 'Encrypt'),
  '7.17 bookmarks lead to the headings': (file, root) => {
    const hasHeadings = elementsIn(root).some(({ tag }) => /^H\d$/.test(tag));
    return hasHeadings && !file.catalog.has('Outlines') ? ['no bookmarks'] : [];
  },
  '7.18 annotations are links and no others': strangeAnnotations,
  '7.18 links belong to link elements and say where they lead': linkFaults,
  '7.19 nothing acts by itself': (file) => [
    ...has(file.catalog, 'AA'),
    // A place to open at is no action.
    ...(isDictionary(file.get(file.catalog.get('OpenAction'))) ? ['OpenAction'] : []),
    ...has(names(file), 'JavaScript'),
  ],
  '7.20 pages hold all that they draw': (file) =>
    file.pages.flatMap((page) => {
      const objects = file.dictionary(page.get('Resources')).get('XObject');
      return objects === undefined ? [] : [...file.dictionary(objects).keys()];
    }),
  '7.21 fonts are embedded and speak': fontFaults,
  'nothing is drawn outside the page': (file) =>
    file.pages.flatMap((page, index) =>
      outsideOf(file, page).map((fault) => `page ${index + 1}: ${fault}`),
    ),
};

/** Every fault with its clause; empty for a file that keeps all rules that a program can tell. */
export const faultsOf = (bytes: Uint8Array): string[] => faultsIn(new PdfObjects(bytes));

export function faultsIn(file: PdfObjects): string[] {
  if (!file.catalog.has('StructTreeRoot')) return ['7.1 it is marked as tagged: no structure tree'];
  const root = readStructure(file);
  return Object.entries(clauses).flatMap(([clause, check]) => {
    try {
      return check(file, root).map((fault) => `${clause}: ${fault}`);
    } catch (cause) {
      return [`${clause}: ${String(cause)}`];
    }
  });
}

const metadata = (file: PdfObjects) =>
  file.catalog.has('Metadata')
    ? new TextDecoder().decode(file.stream(file.catalog.get('Metadata')))
    : '';

function names(file: PdfObjects): Dictionary {
  const own = file.catalog.get('Names');
  return own === undefined ? new Map() : file.dictionary(own);
}

const has = (dictionary: Dictionary, ...keys: string[]) =>
  keys.filter((key) => dictionary.has(key));
