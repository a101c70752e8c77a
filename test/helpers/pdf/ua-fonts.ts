import { operationsOf, shownTexts } from './content';
import type { PdfObjects } from './file';
import { Name, type Dictionary, type Value } from './values';

/** 7.21: embedded, of known widths, every code that is shown says something. */
export function fontFaults(file: PdfObjects): string[] {
  const shown = shownCodes(file);
  return [...fontsOf(file)].flatMap(([name, font]) => {
    const [descendant] = file
      .array(font.get('DescendantFonts'))
      .map((each) => file.dictionary(each));
    if (!descendant) return [`${name} has no descendant`];
    const descriptor = file.dictionary(descendant.get('FontDescriptor'));
    const program = descriptor.get('FontFile2');
    if (program === undefined) return [`${name} is not embedded`];
    const codes = shown.get(name) ?? new Set<number>();
    const unicode = unicodeOf(new TextDecoder('latin1').decode(file.stream(font.get('ToUnicode'))));
    return [
      ...mapFaults(descendant),
      ...widthFaults(file, descendant, file.stream(program), codes),
      ...[...codes].flatMap((code) =>
        says(unicode.get(code)) ? [] : [`code ${code} says nothing`],
      ),
      ...(codes.has(0) ? ['the mark for missing glyphs is shown'] : []),
    ].map((fault) => `${name}: ${fault}`);
  });
}

function fontsOf(file: PdfObjects): Map<string, Dictionary> {
  const [page] = file.pages;
  const resources = file.dictionary(page?.get('Resources'));
  const fonts = resources.get('Font');
  const entries = fonts === undefined ? [] : [...file.dictionary(fonts)];
  return new Map(entries.map(([name, font]) => [name, file.dictionary(font)]));
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

function unicodeOf(cmap: string): Map<number, string> {
  return new Map(
    [...cmap.matchAll(/^<([0-9a-f]{4})><([0-9a-f]+)>$/gm)].map(([, code = '', text = '']) => [
      parseInt(code, 16),
      String.fromCharCode(...(text.match(/.{4}/g) ?? []).map((unit) => parseInt(unit, 16))),
    ]),
  );
}

const says = (text: string | undefined) =>
  text !== undefined && text !== '' && !/[\0\ufeff\ufffe]/.test(text);

/** The widths that the file claims are those of its glyphs, to a thousandth of the size. */
function widthFaults(
  file: PdfObjects,
  descendant: Dictionary,
  program: Uint8Array,
  codes: ReadonlySet<number>,
): string[] {
  const claimed = claimedWidths(file.array(descendant.get('W')));
  const common = Number(descendant.get('DW'));
  const advances = advancesOf(program);
  return [...codes].flatMap((code) => {
    const own = claimed.get(code) ?? common;
    const drawn = advances(code);
    return Math.abs(own - drawn) <= 1 ? [] : [`code ${code} is ${drawn} wide, not ${own}`];
  });
}

function claimedWidths(entries: readonly Value[]): Map<number, number> {
  const widths = new Map<number, number>();
  for (let at = 0; at + 1 < entries.length; at += 2) {
    const run = entries[at + 1];
    if (!Array.isArray(run)) continue;
    run.forEach((width, index) => widths.set(Number(entries[at]) + index, Number(width)));
  }
  return widths;
}

/** Reads `hmtx` of the embedded program. */
function advancesOf(program: Uint8Array): (glyph: number) => number {
  const view = new DataView(program.buffer, program.byteOffset, program.byteLength);
  const tables = new Map<string, number>();
  for (let index = 0; index < view.getUint16(4); index += 1) {
    const entry = 12 + 16 * index;
    tables.set(
      String.fromCharCode(...program.subarray(entry, entry + 4)),
      view.getUint32(entry + 8),
    );
  }
  const unitsPerEm = view.getUint16((tables.get('head') ?? 0) + 18);
  const hmtx = tables.get('hmtx') ?? 0;
  return (glyph) => (view.getUint16(hmtx + 4 * glyph) * 1000) / unitsPerEm;
}
