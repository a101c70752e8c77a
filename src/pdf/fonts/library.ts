import type { Locale } from '../../i18n/locales';
import { err, ok, type Result } from '../../lib/result';
import type { PdfError } from '../error';
import { isInvisible } from '../shaping/text';
import { emoji, familiesOf, fileOf, nearestStyle, type Family, type Style } from './families';
import { FontFile } from './font-file';
import { leastForLight, type LightSlice } from './light';
import { indexSlices, type SliceIndex } from './slices';
import type { FontSource } from './source';

/** One loaded slice. Slices of one family and style become one font of the PDF. */
export interface Face {
  family: Family;
  style: Style;
  slice: string;
  file: FontFile;
}

/** How characters are set. */
export interface Voice {
  locale: Locale;
  style: Style;
}

/** A character and the voice that it is set in. */
export interface Setting extends Voice {
  character: number;
}

/** An emoji, all its characters, and how it is set. */
export interface EmojiSetting extends Voice {
  emoji: string;
}

interface Candidate {
  family: Family;
  style: Style;
  slice: string;
  file: string;
  isLight: boolean;
}

interface Light extends LightSlice {
  covers: ReadonlySet<number>;
}

/** Loads slices once and answers which face shows a character. */
export class FontLibrary {
  readonly #source: FontSource;
  readonly #indexes = new Map<Family['id'], SliceIndex>();
  readonly #faces = new Map<string, Face>();
  readonly #found = new Map<Locale, Map<Style, Map<number, Face | null>>>();
  #lights: readonly Light[] = [];

  constructor(source: FontSource) {
    this.#source = source;
  }

  /**
   * Loads what these settings ask for and nothing else: family after family as the locale's chain
   * has them, and slice after slice, since a slice may lack what its range promises.
   */
  async load(
    settings: readonly Setting[],
    emojis: readonly EmojiSetting[] = [],
  ): Promise<Result<null, PdfError>> {
    try {
      const all = [...settings, ...(await this.#loadEmoji(emojis))];
      await this.#chooseLights(all);
      let open = all.filter((setting) => this.#isOpen(setting));
      for (let rank = 0; open.length > 0; rank += 1) {
        open = open.filter(({ locale }) => familiesOf(locale)[rank]);
        open = await this.#loadFrom(rank, open);
      }
      return ok(null);
    } catch (cause) {
      if (cause instanceof Unreachable) return err({ kind: 'unreachable', file: cause.message });
      throw cause;
    }
  }

  /**
   * The face that shows the character, or null if no font has it. Asked for every character of a
   * document, so without making anything.
   * @throws NotLoaded if that is not known yet
   */
  faceOf(voice: Voice, character: number): Face | null {
    const face = this.#find(voice, character);
    if (face === undefined) throw new NotLoaded();
    return face;
  }

  /**
   * The face that draws all characters of an emoji, or null if none does.
   * @throws NotLoaded if that is not known yet
   */
  emojiFaceOf(setting: EmojiSetting): Face | null {
    if (!this.#indexes.has(emoji.id)) throw new NotLoaded();
    for (const { file } of this.#emojiCandidates(setting)) {
      const face = this.#faces.get(file);
      if (!face) throw new NotLoaded();
      if (drawnCharacters(setting.emoji).every((each) => face.file.glyphOf(each) !== 0))
        return face;
    }
    return null;
  }

  /** @returns the characters of those that no slice draws: each is set for itself */
  async #loadEmoji(settings: readonly EmojiSetting[]): Promise<Setting[]> {
    if (settings.length === 0) return [];
    await this.#loadIndex(emoji);
    const files = new Map(
      settings
        .flatMap((setting) => this.#emojiCandidates(setting))
        .map((each) => [each.file, each]),
    );
    await Promise.all([...files.values()].map((candidate) => this.#loadFace(candidate)));
    return settings
      .filter((setting) => this.emojiFaceOf(setting) === null)
      .flatMap(({ locale, style, emoji: parts }) =>
        drawnCharacters(parts).map((character) => ({ locale, style, character })),
      );
  }

  /** The slices that promise all characters: parts from two slices cannot become one picture. */
  #emojiCandidates(setting: EmojiSetting): Candidate[] {
    const index = this.#indexes.get(emoji.id);
    const [first = [], ...others] = drawnCharacters(setting.emoji).map(
      (each) => index?.get(each) ?? [],
    );
    const style = nearestStyle(emoji, setting.style);
    return first
      .filter((slice) => others.every((slices) => slices.includes(slice)))
      .map((slice) => {
        const file = fileOf(emoji, slice, style);
        return { family: emoji, style, slice, file, isLight: false };
      });
  }

  #isOpen(setting: Setting): boolean {
    return this.#find(setting, setting.character) === undefined;
  }

  #find(voice: Voice, character: number): Face | null | undefined {
    const found = this.#foundIn(voice);
    const known = found.get(character);
    if (known !== undefined) return known;
    const { locale, style } = voice;
    const face = this.#firstWith({ locale, style, character });
    if (face !== undefined) found.set(character, face);
    return face;
  }

  #foundIn({ locale, style }: Voice): Map<number, Face | null> {
    const byStyle = this.#found.get(locale) ?? new Map<Style, Map<number, Face | null>>();
    this.#found.set(locale, byStyle);
    const faces = byStyle.get(style) ?? new Map<number, Face | null>();
    byStyle.set(style, faces);
    return faces;
  }

  /** @returns the settings that this family of the chain does not have either */
  async #loadFrom(rank: number, settings: readonly Setting[]): Promise<Setting[]> {
    const unknown = settings.flatMap((setting) => {
      const family = familiesOf(setting.locale)[rank];
      return family && !this.#candidatesIn(family, setting) ? [family] : [];
    });
    await Promise.all([...new Set(unknown)].map((family) => this.#loadIndex(family)));
    let open = [...settings];
    for (let turn = 0; ; turn += 1) {
      const wanted = new Map<string, Candidate>();
      for (const setting of open) {
        const family = familiesOf(setting.locale)[rank];
        const candidate = family && this.#candidatesIn(family, setting)?.[turn];
        if (candidate) wanted.set(candidate.file, candidate);
      }
      if (wanted.size === 0) return open;
      await Promise.all([...wanted.values()].map((candidate) => this.#loadFace(candidate)));
      open = open.filter((setting) => this.#isOpen(setting));
    }
  }

  /** Goes no further than what is loaded, so that the answer never depends on earlier documents. */
  #firstWith(setting: Setting): Face | null | undefined {
    for (const family of familiesOf(setting.locale)) {
      const candidates = this.#candidatesIn(family, setting);
      if (!candidates) return undefined;
      for (const { file } of candidates) {
        const face = this.#faces.get(file);
        if (!face) return undefined;
        if (face.file.glyphOf(setting.character) !== 0) return face;
      }
    }
    return null;
  }

  /**
   * Who may have a character, in turn; null as long as the family's index is not there. Of many
   * slices in one the light one knows that it has a character: then no index has to be fetched.
   */
  #candidatesIn(family: Family, { style: asked, character }: Setting): Candidate[] | null {
    const style = nearestStyle(family, asked);
    const lights = this.#lights.filter(
      (light) => light.family === family.id && light.style === style && light.covers.has(character),
    );
    const lightest = lights.find(({ replaces }) => replaces === null);
    if (lightest) return [{ family, style, slice: 'light', file: lightest.file, isLight: true }];
    const index = this.#indexes.get(family.id);
    if (!index) return null;
    return (index.get(character) ?? []).map((slice) => {
      const light = lights.find(({ replaces }) => replaces === slice);
      const file = light?.file ?? fileOf(family, slice, style);
      return { family, style, slice, file, isLight: light !== undefined };
    });
  }

  async #chooseLights(settings: readonly Setting[]) {
    const locales = Map.groupBy(settings, ({ locale }) => locale);
    for (const [locale, { length }] of locales) {
      if (length < leastForLight) continue;
      const slices = await this.#source.lightSlices(locale);
      const replacing = slices.filter(({ replaces }) => replaces !== null);
      for (const family of familiesOf(locale)) {
        if (replacing.some((slice) => slice.family === family.id)) await this.#loadIndex(family);
      }
      const lights = slices.map((slice) => ({ ...slice, covers: codePoints(slice.characters) }));
      const usable = lights.filter((light) => this.#isWholeAnswer(light, settings));
      this.#lights = [...this.#lights, ...usable];
    }
  }

  /**
   * Where rules reach from letter to letter, either the light slice has all that the document asks
   * of the slice that it stands for, or the whole slice is taken: never both.
   */
  #isWholeAnswer(
    { family, style, replaces, covers }: Light,
    settings: readonly Setting[],
  ): boolean {
    if (replaces === null) return true;
    return settings.every((setting) => {
      const own = familiesOf(setting.locale).find(({ id }) => id === family);
      const [first] = this.#indexes.get(family)?.get(setting.character) ?? [];
      const asks = own && nearestStyle(own, setting.style) === style && first === replaces;
      return !asks || covers.has(setting.character);
    });
  }

  async #loadIndex({ id, idle }: Family): Promise<void> {
    if (this.#indexes.has(id)) return;
    const unicode = await this.#source.ranges(id).catch(() => {
      throw new Unreachable(`${id}/unicode.json`);
    });
    this.#indexes.set(id, indexSlices(unicode, idle));
  }

  async #loadFace({ family, style, slice, file, isLight }: Candidate): Promise<void> {
    if (this.#faces.has(file)) return;
    const fetched = isLight ? this.#source.lightFile(file) : this.#source.file(family.id, file);
    const bytes = await fetched.catch(() => {
      throw new Unreachable(file);
    });
    this.#faces.set(file, { family, style, slice, file: new FontFile(bytes) });
  }
}

/** Without those that only say how the others are drawn. */
const drawnCharacters = (text: string) =>
  Array.from(text, (character) => character.codePointAt(0) ?? 0).filter(
    (character) => !isInvisible(character),
  );

/** Whether a face has a character is known only when the slices meant for it are there. */
export class NotLoaded extends Error {}

/** Carries the name of what could not be loaded up to the one place that reports it. */
class Unreachable extends Error {}

const codePoints = (characters: string) =>
  new Set(Array.from(characters, (character) => character.codePointAt(0) ?? 0));
