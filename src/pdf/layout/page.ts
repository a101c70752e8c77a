import { pt, type Pt } from '../units';
import type { Mark } from './marks';
import { isNothing, lowered, type Strip } from './strip';
import type { Sheet } from './theme';

/** One page. Its marks count y from its top. */
export interface Page {
  sheet: Sheet;
  marks: Mark[];
}

/** Fills pages with strips from top to bottom. */
export function paginate(strips: readonly Strip[], sheet: Sheet): Page[] {
  const filler = new Filler(sheet);
  for (let index = 0; index < strips.length;) {
    const group = keptTogether(strips, index);
    filler.add(group);
    index += group.length;
  }
  return filler.pages;
}

/** From `start` to the first strip that may stand last on a page. */
function keptTogether(strips: readonly Strip[], start: number): Strip[] {
  let end = start;
  while (strips[end]?.keepWithNext && !strips[end + 1]?.startsPage && end + 1 < strips.length)
    end += 1;
  return strips.slice(start, end + 1);
}

class Filler {
  readonly pages: Page[] = [];
  readonly #sheet: Sheet;
  readonly #top: Pt;
  readonly #bottom: Pt;
  #y: Pt;
  #page: Page;
  /** What follows begins a page; if nothing does, there is none. */
  #isFull = false;

  constructor(sheet: Sheet) {
    this.#sheet = sheet;
    this.#top = sheet.top;
    this.#bottom = pt(sheet.height - sheet.bottom);
    this.#y = this.#top;
    this.#page = this.#open();
  }

  add(group: readonly Strip[]) {
    this.#isFull ||= group.some(({ startsPage }) => startsPage);
    if (group.every(isNothing)) return;
    if (this.#isFull && !this.#isEmpty) this.#turn();
    this.#isFull = false;
    if (this.#fits(group)) {
      for (const item of group) this.#place(item);
      return;
    }
    if (!this.#isEmpty) this.#turn();
    // A group longer than a page breaks where it must.
    for (const item of group) {
      if (!this.#fits([item]) && !this.#isEmpty) this.#turn();
      this.#place(item);
    }
  }

  get #isEmpty() {
    return this.#y === this.#top;
  }

  #fits(group: readonly Strip[]): boolean {
    const repeated = this.#isEmpty ? (group[0]?.repeated?.height ?? 0) : 0;
    const blank = this.#isEmpty ? (group[0]?.before ?? 0) : 0;
    const height = group.reduce((sum, { before, height }) => sum + before + height, 0);
    return this.#hasRoomFor(repeated + height - blank);
  }

  #hasRoomFor(height: number): boolean {
    return this.#y + height <= this.#bottom + 0.01;
  }

  #place({ before, height, marks, repeated }: Strip) {
    // Better without its header than beyond the foot of the page.
    if (this.#isEmpty && repeated && this.#hasRoomFor(repeated.height + before + height)) {
      this.#page.marks.push(...lowered(repeated.marks, this.#y));
      this.#y = pt(this.#y + repeated.height);
    }
    const blank = this.#isEmpty ? 0 : before;
    const top = pt(this.#y + blank);
    this.#page.marks.push(
      ...lowered(
        marks.map((mark) => reachingUp(mark, blank)),
        top,
      ),
    );
    this.#y = pt(top + height);
  }

  #turn() {
    this.#page = this.#open();
    this.#y = this.#top;
  }

  #open(): Page {
    const page: Page = { sheet: this.#sheet, marks: [] };
    this.pages.push(page);
    return page;
  }
}

function reachingUp(mark: Mark, blank: number): Mark {
  if (mark.kind !== 'fill' || !mark.joinsAbove) return mark;
  return { ...mark, y: pt(mark.y - blank), height: pt(mark.height + blank) };
}
