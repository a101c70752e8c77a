import type { PdfObjects } from './file';
import type { Dictionary, Value } from './values';

/** A font of a file, as far as its text and its widths go. */
export interface FileFont {
  font: Dictionary;
  descendant: Dictionary;
  /** What a code says. */
  unicode: ReadonlyMap<number, string>;
  /** What a code's glyph takes on the line, in thousandths of the size. */
  widthOf: (code: number) => number;
}

const known = new WeakMap<PdfObjects, ReadonlyMap<string, FileFont>>();

/** By the names that pages use. All pages share one list. */
export function fontsOf(file: PdfObjects): ReadonlyMap<string, FileFont> {
  const fonts = known.get(file) ?? new Map(fontEntries(file).map((entry) => readFont(file, entry)));
  known.set(file, fonts);
  return fonts;
}

/** Names and dictionaries, also of fonts that cannot be read further. */
export function fontEntries(file: PdfObjects): [string, Dictionary][] {
  const [page] = file.pages;
  const fonts = file.dictionary(page?.get('Resources')).get('Font');
  const entries = fonts === undefined ? [] : [...file.dictionary(fonts)];
  return entries.map(([name, font]) => [name, file.dictionary(font)]);
}

function readFont(file: PdfObjects, [name, font]: [string, Dictionary]): [string, FileFont] {
  const [first] = file.array(font.get('DescendantFonts'));
  const descendant = file.dictionary(first);
  const unicode = font.has('ToUnicode')
    ? readUnicode(new TextDecoder('latin1').decode(file.stream(font.get('ToUnicode'))))
    : new Map<number, string>();
  const widths = readWidths(file.array(descendant.get('W')));
  const common = Number(descendant.get('DW') ?? 1000);
  return [name, { font, descendant, unicode, widthOf: (code) => widths.get(code) ?? common }];
}

function readUnicode(cmap: string): Map<number, string> {
  return new Map(
    [...cmap.matchAll(/^<([0-9a-f]{4})><([0-9a-f]+)>$/gm)].map(([, code = '', text = '']) => [
      parseInt(code, 16),
      String.fromCharCode(...(text.match(/.{4}/g) ?? []).map((unit) => parseInt(unit, 16))),
    ]),
  );
}

function readWidths(entries: readonly Value[]): Map<number, number> {
  const widths = new Map<number, number>();
  for (let at = 0; at + 1 < entries.length; at += 2) {
    const run = entries[at + 1];
    if (!Array.isArray(run)) continue;
    run.forEach((width, index) => widths.set(Number(entries[at]) + index, Number(width)));
  }
  return widths;
}
