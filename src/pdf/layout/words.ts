import { isSafeAddress, type Inline, type LinkTarget } from '../../document/inline';
import { plainText } from '../../document/texts';
import { directionOf, type Direction, type Locale } from '../../i18n/locales';
import { directionOfWords } from '../../document/words-direction';
import type { Style } from '../fonts/families';
import { hasRightToLeft } from '../shaping/bidi';
import { cleanText, type Position, type Span, type StyledText } from '../shaping/text';
import { addElement, addSlot, type Element, type Slot } from '../tagging/element';
import type { Anchor, Ink, Link } from './marks';
import { colours, type Colour } from './theme';

/** A block's words as text, with how each span is drawn and where it hangs in the tree. */
export interface Words {
  styled: StyledText;
  inks: readonly Ink[];
}

interface Voice {
  locale: Locale;
  bold: boolean;
  emphasis: boolean;
  position: Position;
  colour: Colour;
  link: Link | null;
}

interface WordsIn {
  parent: Element;
  locale: Locale;
  bold: boolean;
  colour: Colour;
  /** The link that these words stand in already. */
  link: Link | null;
  anchorsById: ReadonlyMap<string, Anchor>;
}

/** Flattens runs into one text and hangs their elements under `parent`. */
export function setWords(content: readonly Inline[], options: WordsIn): Words {
  const { parent, locale, bold, colour, link } = options;
  const gatherer = new Gatherer(locale, options.anchorsById);
  gatherer.addAll(content, parent, {
    ...{ locale, bold, colour, link },
    ...{ emphasis: false, position: 'line' },
  });
  return gatherer.finish(parent);
}

/** The words alone, as a bookmark or a check box says them. */
export const cleanWords = (content: readonly Inline[]): string => cleanText(plainText(content));

class Gatherer {
  readonly #locale: Locale;
  readonly #anchorsById: ReadonlyMap<string, Anchor>;
  readonly #spans: Span[] = [];
  readonly #inks: Ink[] = [];
  #text = '';

  constructor(locale: Locale, anchorsById: ReadonlyMap<string, Anchor>) {
    this.#locale = locale;
    this.#anchorsById = anchorsById;
  }

  addAll(content: readonly Inline[], parent: Element, voice: Voice) {
    for (const part of content) this.#add(part, parent, voice);
  }

  #add(part: Inline, parent: Element, voice: Voice) {
    switch (part.kind) {
      case 'text':
        this.#addText(part.text, parent, voice);
        return;
      case 'code':
        this.#addText(part.text, addElement(parent, 'Code'), voice);
        return;
      case 'strong':
        this.addAll(part.content, parent, { ...voice, bold: true });
        return;
      case 'superscript':
        this.addAll(part.content, parent, { ...voice, position: 'above' });
        return;
      case 'subscript':
        this.addAll(part.content, parent, { ...voice, position: 'below' });
        return;
      case 'emphasis':
        this.addAll(part.content, parent, { ...voice, emphasis: true });
        return;
      case 'language':
        this.addAll(part.content, addElement(parent, 'Span', { locale: part.locale }), {
          ...voice,
          locale: part.locale,
        });
        return;
      case 'link':
        this.#addLink(part.target, part.content, parent, voice);
        return;
      default:
        part satisfies never;
    }
  }

  /** A heading that is not there, or an address that nobody should be sent to, stays plain words. */
  #addLink(target: LinkTarget, content: readonly Inline[], parent: Element, voice: Voice) {
    const aim = this.#aimOf(target);
    if (voice.link || !aim) {
      this.addAll(content, parent, voice);
      return;
    }
    const element = addElement(parent, 'Link');
    const link: Link = { target: aim, element, words: cleanWords(content) };
    this.addAll(content, element, { ...voice, link, colour: colours.teal });
  }

  #aimOf(target: LinkTarget): Link['target'] | null {
    if (target.kind === 'address') return isSafeAddress(target.url) ? target : null;
    const anchor = this.#anchorsById.get(target.id);
    return anchor ? { kind: 'anchor', anchor } : null;
  }

  #addText(raw: string, parent: Element, voice: Voice) {
    const { locale, bold, emphasis, position, colour, link } = voice;
    const text = cleanText(raw);
    if (text === '') return;
    const start = this.#text.length;
    this.#text += text;
    const dotted = emphasis && locale.startsWith('zh');
    this.#spans.push({
      start,
      end: this.#text.length,
      locale,
      style: styleOf(bold, emphasis, locale),
      position,
    });
    this.#inks.push({ colour, dotted, link, slot: this.#slotIn(parent) });
  }

  /** Neighbouring spans of one element share its slot. */
  #slotIn(parent: Element): Slot {
    const last = parent.kids.at(-1);
    return last?.tag === null ? last : addSlot(parent);
  }

  finish(parent: Element): Words {
    const direction = directionOfWords(this.#text, directionOf(this.#locale));
    this.#spellOut(parent, direction);
    const styled: StyledText = { text: this.#text, spans: this.#spans, direction };
    return { styled, inks: this.#inks };
  }

  /**
   * Readers put drawn Arabic back together with mixed luck, so its element says what it reads.
   * ActualText belongs on an element that holds nothing but these words.
   */
  #spellOut(parent: Element, direction: Direction) {
    parent.kids = parent.kids.map((kid) => {
      if (kid.tag !== null) {
        this.#spellOut(kid, direction);
        return kid;
      }
      const text = this.#textOf(kid);
      if (!this.#mayTurnRound(text, direction)) return kid;
      return { tag: 'Span', attributes: { actualText: text }, kids: [kid] };
    });
  }

  /** Beside words from the right, signs without a direction of their own turn round as these do. */
  #mayTurnRound(text: string, direction: Direction): boolean {
    if (hasRightToLeft(text) || hasOverride(this.#text)) return true;
    const isBeside = direction === 'rtl' || hasRightToLeft(this.#text);
    return isBeside && /[^\p{Lu}\p{Ll}\p{Lo}\p{Nd}]{2}/u.test(text.trim());
  }

  #textOf(slot: Slot): string {
    return this.#spans
      .filter((_, index) => this.#inks[index]?.slot === slot)
      .map(({ start, end }) => this.#text.slice(start, end))
      .join('');
  }
}

/** What embeds or overrides reaches over the whole text. */
const hasOverride = (text: string) => /[\u202a-\u202e\u2066-\u2068]/.test(text);

/** Chinese has no leaning faces: it keeps the plain one and gets dots. */
function styleOf(bold: boolean, emphasis: boolean, locale: Locale): Style {
  if (bold) return 'bold';
  return emphasis && !locale.startsWith('zh') ? 'italic' : 'regular';
}
