import type { Locale } from '../../i18n/locales';
import { err, ok, type Result } from '../../lib/result';
import type { PdfError } from '../error';
import { familiesOf, fileOf, nearestStyle, type Family, type Style } from './families';
import { FontFile } from './font-file';
import { indexSlices, type SliceIndex } from './slices';
import type { FontSource } from './source';

/** One loaded slice. Slices of one family and style become one font of the PDF. */
export interface Face {
  family: Family;
  style: Style;
  file: FontFile;
}

/** A character and the voice that it is set in. */
export interface Setting {
  locale: Locale;
  style: Style;
  character: number;
}

interface Candidate {
  family: Family;
  style: Style;
  slice: string;
}

/** Loads slices once and answers which face shows a character. */
export class FontLibrary {
  readonly #source: FontSource;
  readonly #indexes = new Map<Family['id'], SliceIndex>();
  readonly #faces = new Map<string, Face>();
  readonly #found = new Map<string, Face | null>();

  constructor(source: FontSource) {
    this.#source = source;
  }

  /**
   * Loads what these settings ask for and nothing else: family after family as the locale's chain
   * has them, and slice after slice, since a slice may lack what its range promises.
   */
  async load(settings: readonly Setting[]): Promise<Result<null, PdfError>> {
    try {
      let open = settings.filter((setting) => !this.faceOf(setting));
      for (let rank = 0; open.length > 0; rank += 1) {
        open = open.filter(({ locale }) => familiesOf(locale)[rank]);
        open = await this.#loadFrom(rank, open);
      }
      return ok(null);
    } catch (cause) {
      if (cause instanceof MissingFont) return err({ kind: 'unreachable', file: cause.message });
      throw cause;
    }
  }

  /** The face that shows the character, among those loaded, or null. */
  faceOf(setting: Setting): Face | null {
    const key = `${setting.locale} ${setting.style} ${setting.character}`;
    const known = this.#found.get(key);
    if (known) return known;
    const face = this.#firstWith(setting);
    if (face) this.#found.set(key, face);
    return face;
  }

  /** @returns the settings that this family of the chain does not have either */
  async #loadFrom(rank: number, settings: readonly Setting[]): Promise<Setting[]> {
    const families = new Set(settings.flatMap(({ locale }) => familiesOf(locale)[rank] ?? []));
    await Promise.all([...families].map((family) => this.#loadIndex(family)));
    let open = [...settings];
    for (let turn = 0; ; turn += 1) {
      const wanted = new Map<string, Candidate>();
      for (const setting of open) {
        const family = familiesOf(setting.locale)[rank];
        const candidate = family && this.#candidatesIn(family, setting)[turn];
        if (candidate) wanted.set(keyOf(candidate), candidate);
      }
      if (wanted.size === 0) return open;
      await Promise.all([...wanted.values()].map((candidate) => this.#loadFace(candidate)));
      open = open.filter((setting) => !this.faceOf(setting));
    }
  }

  /** Goes no further than what is loaded, so that the answer never depends on earlier documents. */
  #firstWith(setting: Setting): Face | null {
    for (const family of familiesOf(setting.locale)) {
      if (!this.#indexes.has(family.id)) return null;
      for (const candidate of this.#candidatesIn(family, setting)) {
        const face = this.#faces.get(keyOf(candidate));
        if (!face) return null;
        if (face.file.glyphOf(setting.character) !== 0) return face;
      }
    }
    return null;
  }

  #candidatesIn(family: Family, { style, character }: Setting): Candidate[] {
    const slices = this.#indexes.get(family.id)?.get(character) ?? [];
    return slices.map((slice) => ({ family, style: nearestStyle(family, style), slice }));
  }

  async #loadIndex({ id }: Family): Promise<void> {
    if (this.#indexes.has(id)) return;
    const unicode = await this.#source.ranges(id).catch(() => {
      throw new MissingFont(`${id}/unicode.json`);
    });
    this.#indexes.set(id, indexSlices(unicode));
  }

  async #loadFace(candidate: Candidate): Promise<void> {
    const key = keyOf(candidate);
    if (this.#faces.has(key)) return;
    const { family, style } = candidate;
    const bytes = await this.#source.file(family.id, key).catch(() => {
      throw new MissingFont(key);
    });
    this.#faces.set(key, { family, style, file: new FontFile(bytes) });
  }
}

/** Carries the name of what could not be loaded up to the one place that reports it. */
class MissingFont extends Error {}

const keyOf = ({ family, style, slice }: Candidate) => fileOf(family, slice, style);
