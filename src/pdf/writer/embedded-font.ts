import type { Style } from '../fonts/families';
import type { FontFile } from '../fonts/font-file';
import type { Face } from '../fonts/library';
import type { OutlinePart } from '../fonts/outline';
import { subsetFont, type Subset, type SubsetGlyph } from '../fonts/subset';
import { em, type Em } from '../units';

/** What a code of a font draws and says. */
export interface FontCode {
  glyph: SubsetGlyph;
  width: Em;
  /** Empty for the mark for missing glyphs itself. */
  text: string;
}

interface PlainCode {
  text: string;
  code: number;
}

const styleNames: Record<Style, string> = { regular: 'Regular', bold: 'Bold', italic: 'Italic' };

/** One font of the file: all slices of a family and style, with just what the document draws. */
export class EmbeddedFont {
  /** As pages name it. */
  readonly id: string;
  readonly name: string;
  readonly style: Style;
  readonly codes: FontCode[];
  readonly sample: FontFile;
  readonly #numbers = new Map<string, number>();
  readonly #files = new Map<FontFile, number>();
  readonly #plain = new Map<FontFile, Map<number, PlainCode[]>>();

  constructor(id: string, { family, style, file }: Face) {
    this.id = id;
    this.name = `${family.name}-${styleNames[style]}`;
    this.style = style;
    this.sample = file;
    const missing: SubsetGlyph = { kind: 'copy', file, glyph: 0 };
    this.codes = [{ glyph: missing, width: file.toEm(file.advanceOf(0)), text: '' }];
  }

  /** The code of one glyph as its font has it. */
  plainCode(file: FontFile, glyph: number, text: string): number {
    const known = this.#plain.get(file) ?? new Map<number, PlainCode[]>();
    this.#plain.set(file, known);
    const codes = known.get(glyph) ?? [];
    known.set(glyph, codes);
    // One glyph says one thing, save for a few that look alike.
    const found = codes.find((each) => each.text === text);
    if (found) return found.code;
    const width = file.toEm(file.advanceOf(glyph));
    const code = this.codes.push({ glyph: { kind: 'copy', file, glyph }, width, text }) - 1;
    codes.push({ text, code });
    return code;
  }

  /** The code of several glyphs drawn as one, or of none: a blank that only says something. */
  compositeCode(parts: readonly OutlinePart[], width: Em, text: string): number {
    const key = `${parts.map((part) => this.#keyOf(part)).join('+')}@${width.toFixed(3)}|${text}`;
    return this.#codeOf(key, () => ({
      glyph: { kind: 'composite', parts, advance: this.sample.toUnits(width) },
      width,
      text,
    }));
  }

  widthOf(code: number): Em {
    return this.codes[code]?.width ?? em(0);
  }

  subset(): Subset {
    return subsetFont(this.codes.map(({ glyph }) => glyph));
  }

  #codeOf(key: string, make: () => FontCode): number {
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    const code = this.codes.push(make()) - 1;
    this.#numbers.set(key, code);
    return code;
  }

  #keyOf({ file, glyph, dx, dy }: OutlinePart): string {
    return `${this.#numberOf(file)}:${glyph}:${dx},${dy}`;
  }

  #numberOf(file: FontFile): number {
    const number = this.#files.get(file) ?? this.#files.size;
    this.#files.set(file, number);
    return number;
  }
}

/** The fonts of one file, numbered as pages first use them. */
export class FontRegister {
  readonly #fonts = new Map<string, EmbeddedFont>();

  fontOf(face: Face): EmbeddedFont {
    const key = `${face.family.id} ${face.style}`;
    let font = this.#fonts.get(key);
    if (!font) {
      font = new EmbeddedFont(`T${this.#fonts.size + 1}`, face);
      this.#fonts.set(key, font);
    }
    return font;
  }

  get all(): EmbeddedFont[] {
    return [...this.#fonts.values()];
  }
}
