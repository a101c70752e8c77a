import { operationsOf, shownTexts } from './content';
import type { PdfObjects } from './file';
import { fontEntries, fontsOf, type FileFont } from './fonts';
import { readProgram } from './program';
import { Name, type Dictionary, type Value } from './values';

/** 7.21: embedded, of known widths, every code that is shown says something. */
export function fontFaults(file: PdfObjects): string[] {
  const shown = shownCodes(file);
  return fontEntries(file).flatMap(([name, font]) => {
    const program = programOf(file, font);
    if (!program) return [`${name} is not embedded`];
    return readableFontFaults(file, name, program, shown.get(name) ?? new Set());
  });
}

function programOf(file: PdfObjects, font: Dictionary): Uint8Array | null {
  const [first] = file.array(font.get('DescendantFonts'));
  if (first === undefined) return null;
  const descriptor = file.dictionary(first).get('FontDescriptor');
  const program =
    descriptor === undefined ? undefined : file.dictionary(descriptor).get('FontFile2');
  return program === undefined ? null : file.stream(program);
}

function readableFontFaults(
  file: PdfObjects,
  name: string,
  program: Uint8Array,
  codes: ReadonlySet<number>,
): string[] {
  const font = fontsOf(file).get(name);
  if (!font) return [`${name} cannot be read`];
  const { advanceOf } = readProgram(program);
  return [
    ...mapFaults(file, font),
    ...[...codes].flatMap((code) => {
      const [claimed, drawn] = [font.widthOf(code), advanceOf(code)];
      const fits = Math.abs(claimed - drawn) <= 1;
      return fits ? [] : [`code ${code} is ${drawn} wide, not ${claimed}`];
    }),
    ...[...codes].flatMap((code) =>
      says(font.unicode.get(code)) ? [] : [`code ${code} says nothing`],
    ),
    ...(codes.has(0) ? ['the mark for missing glyphs is shown'] : []),
  ].map((fault) => `${name}: ${fault}`);
}

function shownCodes(file: PdfObjects): Map<string, Set<number>> {
  const shown = new Map<string, Set<number>>();
  for (const page of file.pages) {
    for (const { font, codes } of shownTexts(operationsOf(file, page))) {
      const known = shown.get(font) ?? new Set();
      shown.set(font, known);
      for (const code of codes) known.add(code);
    }
  }
  return shown;
}

/** From codes to glyphs without a table of the reader's own. */
function mapFaults(file: PdfObjects, { font, descendant }: FileFont): string[] {
  const system = file.dictionary(descendant.get('CIDSystemInfo'));
  const ordered = system.get('Registry') === 'Adobe' && system.get('Ordering') === 'Identity';
  return [
    ...(isNamed(font.get('Encoding'), 'Identity-H') ? [] : ['Encoding']),
    ...(isNamed(descendant.get('CIDToGIDMap'), 'Identity') ? [] : ['CIDToGIDMap']),
    ...(ordered ? [] : ['CIDSystemInfo']),
  ];
}

const isNamed = (value: Value | undefined, name: string) =>
  value instanceof Name && value.name === name;

const says = (text: string | undefined) =>
  text !== undefined && text !== '' && !/[\0\ufeff\ufffe]/.test(text);
