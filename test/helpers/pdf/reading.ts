import type { Block, Cell } from '../../../src/document/blocks';
import type { Document } from '../../../src/document/document';
import type { Shape } from '../../../src/document/figure';
import type { Inline } from '../../../src/document/inline';
import { cleanText } from '../../../src/pdf/shaping/text';
import type { SaidHeading } from './said';

/**
 * What a PDF of the document must say, every text once and in reading order, with the words that
 * the engine adds: markers, boxes, the lines of a table of contents.
 * @param headings as the file has them, for the table of contents
 */
export function readingOf(document: Document, headings: readonly SaidHeading[]): string {
  const reader = new Reader(headings);
  return reader.cover(document) + reader.flow(document.blocks);
}

class Reader {
  readonly #headings: readonly SaidHeading[];

  constructor(headings: readonly SaidHeading[]) {
    this.#headings = headings;
  }

  cover({ cover, title }: Document): string {
    if (!cover) return '';
    const facts = cover.facts.map(({ term, value }) => cleanText(term) + words(value));
    return cleanText(cover.overline) + cleanText(title) + words(cover.subtitle) + facts.join('');
  }

  flow(blocks: readonly Block[]): string {
    return blocks.map((block) => this.#block(block)).join('');
  }

  #block(block: Block): string {
    switch (block.kind) {
      case 'heading':
        return words(block.content).trim() === '' ? '' : words(block.content);
      case 'paragraph':
        return words(block.content);
      case 'list':
        return block.items
          .map((item, index) => {
            const first = Number.isNaN(block.start) ? 1 : Math.trunc(block.start);
            const marker = block.marker === 'number' ? `${first + index}.` : '•';
            return marker + this.flow(item);
          })
          .join('');
      case 'definitions':
        return block.entries.map(({ term, details }) => words(term) + this.flow(details)).join('');
      case 'callout':
        return words(block.title) + this.flow(block.blocks);
      case 'quotation':
        return this.flow(block.blocks) + words(block.source);
      case 'table':
        return (
          words(block.caption) +
          [...block.header, ...block.rows].map((row) => this.#row(row)).join('')
        );
      case 'together':
      case 'landscape':
        return this.flow(block.blocks);
      case 'write-in':
        return words(block.label);
      case 'choices':
        return block.choices
          .map(({ label, ticked }) => (ticked ? '☑' : '☐') + words(label))
          .join('');
      case 'figure':
        return [...block.shapes.map(labelWords), words(block.caption)].join('');
      case 'cards':
        return block.cards.map((card) => this.flow(card)).join('');
      case 'page-break':
        return '';
      case 'contents':
        return cleanText(block.title) + this.#entries(block.depth);
      default:
        return block satisfies never;
    }
  }

  #row(cells: readonly Cell[]): string {
    return cells.map(({ blocks }) => this.flow(blocks)).join('');
  }

  #entries(depth: number): string {
    return this.#headings
      .filter(({ level }) => level <= depth)
      .map(({ text, page }) => `${text}${page}`)
      .join('');
  }
}

const labelWords = (shape: Shape) => (shape.kind === 'label' ? words(shape.content) : '');

function words(content: readonly Inline[]): string {
  return content
    .map((part) => ('text' in part ? cleanText(part.text) : words(part.content)))
    .join('');
}
