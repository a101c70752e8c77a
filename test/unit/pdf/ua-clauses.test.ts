import { beforeAll, describe, expect, test } from 'vitest';
import { circle, figure, label } from '../../../src/document/draw';
import { sampleDocument } from '../../fixtures/pdf/documents';
import { PdfObjects } from '../../helpers/pdf/file';
import {
  attributesOf,
  changed,
  elementOf,
  firstFont,
  firstLink,
  name,
  rewrite,
  streamOf,
} from '../../helpers/pdf/mutate';
import { render } from '../../helpers/pdf/render';
import { faultsIn } from '../../helpers/pdf/ua';
import type { Value } from '../../helpers/pdf/values';

/** A file with everything that the clauses speak of. */
async function wholeFile(): Promise<Uint8Array> {
  const sample = sampleDocument('en');
  const drawing = figure({
    width: 120,
    height: 60,
    alternative: 'A dot in a ring',
    shapes: [circle([60, 30], 20, { fill: 'accent' }), label([60, 30], 'Here')],
  });
  return (await render({ ...sample, blocks: [...sample.blocks, drawing] })).bytes;
}

let bytes: Uint8Array;
beforeAll(async () => {
  bytes = await wholeFile();
});

type Damage = (file: PdfObjects) => void;

const without =
  (key: string): Damage =>
  ({ catalog }) =>
    changed(catalog).delete(key);
const withEntry =
  (key: string, value: Value): Damage =>
  ({ catalog }) =>
    changed(catalog).set(key, value);
const onFirstPage =
  (edit: (page: Map<string, Value>, file: PdfObjects) => void): Damage =>
  (file) => {
    const [page] = file.pages;
    if (page) edit(changed(page), file);
  };
const drawn = (edit: (operators: string) => string): Damage =>
  onFirstPage((page, file) => {
    rewrite(file, page.get('Contents'), edit);
  });
const metadata =
  (edit: (xmp: string) => string): Damage =>
  (file) => {
    rewrite(file, file.catalog.get('Metadata'), edit);
  };
const onElement =
  (tag: string, edit: (own: Map<string, Value>) => void): Damage =>
  (file) => {
    edit(changed(elementOf(file, tag).attributes));
  };
/** The kids of the tree's root, the document itself. */
const retagged = (from: string, to: string) => onElement(from, (own) => own.set('S', name(to)));
const parents = (edit: (numbers: Value[]) => void): Damage => {
  return (file) => {
    const root = file.dictionary(file.catalog.get('StructTreeRoot'));
    const numbers = file.dictionary(root.get('ParentTree')).get('Nums');
    if (Array.isArray(numbers)) edit(numbers);
  };
};

/** Each clause with what breaks it. */
const damages: Record<string, Record<string, Damage>> = {
  '5': {
    'no word of PDF/UA': metadata((xmp) => xmp.replace(/<pdfuaid:part>1<\/pdfuaid:part>/, '')),
    'no metadata': without('Metadata'),
  },
  '6.1': {
    'a stream that cannot be unpacked': onFirstPage((page, file) => {
      streamOf(file, page.get('Contents')).data = new Uint8Array([1, 2, 3]);
    }),
  },
  '7.1 it is marked': {
    'no MarkInfo': without('MarkInfo'),
    suspects: withEntry(
      'MarkInfo',
      new Map<string, Value>([
        ['Marked', true],
        ['Suspects', true],
      ]),
    ),
    'no structure tree': without('StructTreeRoot'),
  },
  '7.1 everything drawn': {
    'an unmarked rectangle': drawn((operators) => `${operators}\n0 0 10 10 re f`),
    'an artifact inside content': drawn((operators) =>
      operators.replace(/(MCID 0>> BDC)/, '$1\n/Artifact <</Type /Layout>> BDC\nEMC'),
    ),
    'a sequence without an end': drawn((operators) => operators.replace(/EMC(?!.*EMC)/s, '')),
  },
  '7.1 tree and pages': {
    'content that no element owns': drawn((operators) =>
      operators.replace('/MCID 0>>', '/MCID 99>>'),
    ),
    'a parent tree that points elsewhere': parents((numbers) => {
      const [first] = numbers.filter(Array.isArray);
      first?.reverse();
    }),
    'content that hangs in two places': (file) => {
      const [one, other] = [elementOf(file, 'H1'), elementOf(file, 'H2')];
      changed(other.attributes).set('K', one.attributes.get('K') ?? null);
    },
    'a page without its key': onFirstPage((page) => page.delete('StructParents')),
  },
  '7.1 every element': {
    'a parent that is none': (file) => {
      const table = elementOf(file, 'Table');
      changed(elementOf(file, 'H1').attributes).set('P', table.attributes);
    },
  },
  '7.1 types': {
    'a type of our own': retagged('BlockQuote', 'Shout'),
    'a standard type with another meaning': (file) => {
      const root = changed(file.dictionary(file.catalog.get('StructTreeRoot')));
      root.set('RoleMap', new Map([['P', name('H1')]]));
    },
  },
  '7.1 the title': {
    'the name of the file is shown': withEntry(
      'ViewerPreferences',
      new Map([['DisplayDocTitle', false]]),
    ),
    'no title': metadata((xmp) => xmp.replace(/(x-default">)[^<]+/, '$1')),
  },
  '7.2': {
    'no language': without('Lang'),
    'a language that is none': withEntry('Lang', 'English'),
    'a part in a language that is none': onElement('Span', (own) => own.set('Lang', '')),
  },
  '7.3': {
    'a figure without words': onElement('Figure', (own) => own.delete('Alt')),
    'a figure without a place': onElement('Figure', (own) => own.delete('A')),
    '(7.7) a formula without words': (file) => {
      const own = changed(elementOf(file, 'Figure').attributes);
      own.set('S', name('Formula'));
      own.delete('Alt');
    },
  },
  '7.4': { 'a level left out': retagged('H2', 'H4') },
  '7.5': {
    'a header that does not know what it heads': (file) =>
      attributesOf(elementOf(file, 'TH')).delete('Scope'),
    'a row with a cell less': onElement('TR', (own) => {
      const kids = own.get('K');
      if (Array.isArray(kids)) kids.pop();
    }),
    'a cell that reaches too far': onElement('TD', (own) =>
      own.set(
        'A',
        new Map<string, Value>([
          ['O', name('Table')],
          ['ColSpan', 3],
        ]),
      ),
    ),
    'a paragraph between the rows': retagged('TBody', 'P'),
    'a caption between the rows': onElement('Table', (own) => {
      const kids = own.get('K');
      if (Array.isArray(kids)) kids.splice(1, 0, ...kids.splice(0, 1));
    }),
  },
  '7.6': {
    'a paragraph between the items': retagged('LI', 'P'),
    'words beside the body of an item': retagged('LBody', 'P'),
  },
  '7.9': {
    'a note without a name': onElement('Note', (own) => own.delete('ID')),
    'a note that nobody can look up': (file) => {
      changed(file.dictionary(file.catalog.get('StructTreeRoot'))).delete('IDTree');
    },
  },
  '7.10': { 'content that can be put out of sight': withEntry('OCProperties', new Map()) },
  '7.11': { 'a file inside': withEntry('Names', new Map([['EmbeddedFiles', new Map()]])) },
  '7.15': { 'a form': withEntry('AcroForm', new Map()) },
  '7.16': { 'a lock': ({ trailer }) => changed(trailer).set('Encrypt', new Map()) },
  '7.17': { 'no bookmarks': without('Outlines') },
  '7.18 annotations': {
    'a note to the page': (file) => firstLink(file).set('Subtype', name('Text')),
    'a hidden link': (file) => firstLink(file).set('F', 2),
  },
  '7.18 links': {
    'no words': (file) => firstLink(file).delete('Contents'),
    'nowhere to go': (file) => {
      firstLink(file).delete('A');
      firstLink(file).delete('Dest');
    },
    'no parent': (file) => firstLink(file).delete('StructParent'),
    'a link that its element does not hold': onElement('Link', (own) => {
      const kids = own.get('K');
      if (Array.isArray(kids)) kids.pop();
    }),
    'an order of its own for the tab key': onFirstPage((page) => page.set('Tabs', name('R'))),
  },
  '7.19': {
    'an action at opening': withEntry('OpenAction', new Map([['S', name('JavaScript')]])),
    'actions of the document': withEntry('AA', new Map()),
    'a script': withEntry('Names', new Map([['JavaScript', new Map()]])),
  },
  '7.20': {
    'a drawing from elsewhere': onFirstPage((page, file) => {
      changed(file.dictionary(page.get('Resources'))).set('XObject', new Map([['X1', new Map()]]));
    }),
  },
  '7.21': {
    'a font that is not embedded': (file) => firstFont(file).descriptor.delete('FontFile2'),
    'a font that says nothing': (file) => firstFont(file).font.delete('ToUnicode'),
    'a code that says nothing': (file) => {
      rewrite(file, firstFont(file).font.get('ToUnicode'), (map) => map.replace(/^<0001>.*$/m, ''));
    },
    'a code that says what may not be said': (file) => {
      rewrite(file, firstFont(file).font.get('ToUnicode'), (map) =>
        map.replace(/^<0001>.*$/m, '<0001><feff>'),
      );
    },
    'widths that are not those of the glyphs': (file) => firstFont(file).descendant.delete('W'),
    'glyphs through a table of the reader': (file) =>
      firstFont(file).descendant.delete('CIDToGIDMap'),
    'an encoding of the reader': (file) =>
      firstFont(file).font.set('Encoding', name('UniGB-UCS2-H')),
    'a system of other characters': (file) =>
      firstFont(file).descendant.set('CIDSystemInfo', new Map([['Ordering', 'GB1']])),
    'the mark for missing glyphs': drawn((operators) => operators.replace(/<[0-9a-f]{4}/, '<0000')),
  },
  'nothing is drawn outside': {
    'a letter beyond the edge': drawn((operators) =>
      operators.replace(/1 0 0 1 [\d.]+ ([\d.]+) Tm/, '1 0 0 1 611 $1 Tm'),
    ),
    'a shape below the foot': drawn((operators) =>
      operators.replace(/([\d.]+ [\d.]+) re f/, '-900 re f'),
    ),
  },
};

test('the whole file has no fault', () => {
  expect(faultsIn(new PdfObjects(bytes))).toEqual([]);
});

describe.for(Object.entries(damages))('clause %s is found broken by', ([clause, kinds]) => {
  test.for(Object.entries(kinds))('%s', ([, damage]) => {
    const file = new PdfObjects(bytes);
    damage(file);
    expect(faultsIn(file).filter((fault) => fault.startsWith(clause))).not.toEqual([]);
  });
});
