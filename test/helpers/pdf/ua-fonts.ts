import { operationsOf, shownTexts } from './content';
import type { PdfObjects } from './file';
import { fontEntries, fontsOf } from './fonts';
import { readProgram } from './program';
import { Name, type Dictionary } from './values';

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
    ...mapFaults(font.descendant),
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

function mapFaults(descendant: Dictionary): string[] {
  const map = descendant.get('CIDToGIDMap');
  return map instanceof Name && map.name === 'Identity' ? [] : ['CIDToGIDMap'];
}

const says = (text: string | undefined) =>
  text !== undefined && text !== '' && !/[\0\ufeff\ufffe]/.test(text);
