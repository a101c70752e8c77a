import { em, type Em } from '../units';
import { readCmap, type GlyphLookup } from './cmap';
import { joinTables } from './sfnt';
import { unwrapWoff, type FontTables } from './woff';

/** What outlines, metrics and shaping need; hinting and names stay behind. */
const wanted = new Set('GDEF GPOS GSUB OS/2 cmap glyf head hhea hmtx loca maxp post'.split(' '));
const shapingTables = 'GDEF GPOS GSUB OS/2 cmap head hhea hmtx maxp'.split(' ');

export interface FontMetrics {
  ascent: Em;
  descent: Em;
  capHeight: Em;
  /** Degrees, negative for a face that leans to the right. */
  italicAngle: number;
}

/** One TrueType-flavoured font file, read. Glyph 0 is the mark for what the font does not have. */
export class FontFile {
  readonly unitsPerEm: number;
  readonly metrics: FontMetrics;
  readonly glyphOf: GlyphLookup;
  readonly #tables: FontTables;
  readonly #views = new Map<string, DataView>();
  readonly #longOffsets: boolean;
  readonly #advanceCount: number;

  constructor(woff: Uint8Array) {
    this.#tables = unwrapWoff(woff, wanted);
    const head = this.#view('head');
    this.unitsPerEm = head.getUint16(18);
    this.#longOffsets = head.getInt16(50) === 1;
    this.#advanceCount = this.#view('hhea').getUint16(34);
    this.glyphOf = readCmap(this.table('cmap'));
    this.metrics = this.#readMetrics();
  }

  /** @throws RangeError if the font lacks it: only fonts with TrueType outlines are of use here */
  table(name: string): Uint8Array {
    const table = this.#tables.get(name);
    if (!table) throw new RangeError(`The font has no table ${name}`);
    return table;
  }

  /** In font units. */
  advanceOf(glyph: number): number {
    return this.#view('hmtx').getUint16(4 * Math.min(glyph, this.#advanceCount - 1));
  }

  /** In font units. */
  bearingOf(glyph: number): number {
    const beyond = glyph - this.#advanceCount;
    const at = beyond < 0 ? 4 * glyph + 2 : 4 * this.#advanceCount + 2 * beyond;
    return this.#view('hmtx').getInt16(at);
  }

  /** The glyph's bytes in `glyf`; empty for a blank. */
  outlineOf(glyph: number): Uint8Array {
    return this.table('glyf').subarray(this.#offsetOf(glyph), this.#offsetOf(glyph + 1));
  }

  get glyphCount(): number {
    return this.#view('maxp').getUint16(4);
  }

  get tables(): FontTables {
    return this.#tables;
  }

  toEm(units: number): Em {
    return em((units * 1000) / this.unitsPerEm);
  }

  toUnits(measure: Em): number {
    return Math.round((measure * this.unitsPerEm) / 1000);
  }

  /** A font file for the shaper, without outlines. */
  shapingFile(): Uint8Array<ArrayBuffer> {
    const kept = shapingTables.filter((name) => this.#tables.has(name));
    return joinTables(new Map(kept.map((name) => [name, this.table(name)])));
  }

  #offsetOf(glyph: number): number {
    const loca = this.#view('loca');
    return this.#longOffsets ? loca.getUint32(4 * glyph) : 2 * loca.getUint16(2 * glyph);
  }

  #view(name: string): DataView {
    let view = this.#views.get(name);
    if (!view) {
      const { buffer, byteOffset, byteLength } = this.table(name);
      view = new DataView(buffer, byteOffset, byteLength);
      this.#views.set(name, view);
    }
    return view;
  }

  #readMetrics(): FontMetrics {
    const hhea = this.#view('hhea');
    const os2 = this.#view('OS/2');
    const measure = (units: number) => this.toEm(units);
    const ascent = measure(hhea.getInt16(4));
    return {
      ascent,
      descent: measure(hhea.getInt16(6)),
      capHeight: os2.byteLength >= 90 ? measure(os2.getInt16(88)) : ascent,
      italicAngle: this.#view('post').getInt32(4) / 65536,
    };
  }
}
