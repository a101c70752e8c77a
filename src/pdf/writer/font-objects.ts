import type { EmbeddedFont } from './embedded-font';
import type { PdfFile } from './jspdf';
import { bytesOf, code, number, reference, utf16, type ObjectId } from './syntax';

/** Puts the objects of one embedded font. @returns the number of the font itself */
export function putFont(font: EmbeddedFont, file: PdfFile): ObjectId {
  const { program, box } = font.subset();
  const name = `${subsetTag(program)}+${font.name}`;
  const programId = file.putStream(program);
  const unicodeId = file.putStream(bytesOf(unicodeMap(font)));
  const descriptorId = file.putNew(descriptor(font, name, programId, box));
  const descendantId = file.putNew(
    `<</Type /Font /Subtype /CIDFontType2 /BaseFont /${name} ` +
      '/CIDSystemInfo <</Registry (Adobe) /Ordering (Identity) /Supplement 0>> ' +
      `/FontDescriptor ${reference(descriptorId)} ${widths(font)} /CIDToGIDMap /Identity>>`,
  );
  return file.putNew(
    `<</Type /Font /Subtype /Type0 /BaseFont /${name} /Encoding /Identity-H ` +
      `/DescendantFonts [${reference(descendantId)}] /ToUnicode ${reference(unicodeId)}>>`,
  );
}

/** Six letters that tell subsets of one font apart; from the bytes, so the same for the same. */
function subsetTag(program: Uint8Array): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < program.length; at += 1) {
    hash = Math.imul(hash ^ (program[at] ?? 0), 0x01000193) >>> 0;
  }
  return Array.from({ length: 6 }, () => {
    const letter = String.fromCharCode(65 + (hash % 26));
    hash = Math.floor(hash / 26);
    return letter;
  }).join('');
}

function descriptor(
  { sample, style }: EmbeddedFont,
  name: string,
  program: ObjectId,
  box: readonly number[],
): string {
  const { ascent, descent, capHeight, italicAngle } = sample.metrics;
  return (
    `<</Type /FontDescriptor /FontName /${name} /FontFile2 ${reference(program)} ` +
    `/FontBBox [${box.map((edge) => number(sample.toEm(edge))).join(' ')}] /Flags 4 /StemV ${style === 'bold' ? 140 : 80} ` +
    `/ItalicAngle ${number(italicAngle)} /Ascent ${number(ascent)} /Descent ${number(descent)} ` +
    `/CapHeight ${number(capHeight)}>>`
  );
}

/** The commonest width once, the others in runs. */
function widths({ codes }: EmbeddedFont): string {
  const counts = new Map<string, number>();
  const all = codes.map(({ width }) => number(width));
  for (const width of all) counts.set(width, (counts.get(width) ?? 0) + 1);
  const [common = '1000'] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [];
  const runs: string[] = [];
  for (let start = 0; start < all.length; start += 1) {
    if (all[start] === common) continue;
    let end = start;
    while (end < all.length && all[end] !== common) end += 1;
    runs.push(`${start} [${all.slice(start, end).join(' ')}]`);
    start = end;
  }
  return `/DW ${common} /W [${runs.join(' ')}]`;
}

/** A `bfchar` block may hold a hundred lines. */
const blockLength = 100;

/** What each code says, for searching, copying and reading aloud. */
function unicodeMap({ codes }: EmbeddedFont): string {
  const lines = codes.flatMap(({ text }, index) =>
    text === '' ? [] : [`<${code(index)}><${utf16(text)}>`],
  );
  const blocks: string[] = [];
  for (let start = 0; start < lines.length; start += blockLength) {
    const block = lines.slice(start, start + blockLength);
    blocks.push(`${block.length} beginbfchar`, ...block, 'endbfchar');
  }
  return [
    '/CIDInit /ProcSet findresource begin',
    '12 dict begin',
    'begincmap',
    '/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def',
    '/CMapName /Adobe-Identity-UCS def',
    '/CMapType 2 def',
    '1 begincodespacerange',
    '<0000><ffff>',
    'endcodespacerange',
    ...blocks,
    'endcmap',
    'CMapName currentdict /CMap defineresource pop',
    'end',
    'end',
  ].join('\n');
}
