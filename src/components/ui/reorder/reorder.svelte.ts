import { placeAt, withoutBranch, type Place, type Row } from './places';

/** Rows are found by `data-row`, their id, among the descendants of the list. */
interface Options {
  rows: () => readonly Row[];
  list: () => HTMLElement | undefined;
  move: (id: string, place: Place) => void;
}

/** Where the line is drawn that shows where a row would land. */
interface Target extends Place {
  depth: number;
  /** px from the top of the list. */
  top: number;
}

interface Point {
  clientX: number;
  clientY: number;
}

/** How far the pointer goes before a press becomes a drag, px. */
const slack = 4;
/** How far sideways is one level deeper, px. */
const level = 28;
/** Near an edge of the window the page scrolls along, px. */
const edge = 56;
/** px a frame at most. */
const speed = 16;

/** Drags a row of a tree with mouse, pen or finger. Keys and buttons are the caller's. */
export class Reorder {
  readonly #options: Options;
  #held = $state.raw<string | null>(null);
  #target = $state.raw<Target | null>(null);
  #frame = 0;

  constructor(options: Options) {
    this.#options = options;
  }

  /** The row in the hand. */
  get held(): string | null {
    return this.#held;
  }

  get target(): Target | null {
    return this.#target;
  }

  /** For the handle's `pointerdown`. */
  grab(event: PointerEvent, id: string) {
    if (event.button !== 0 || !(event.currentTarget instanceof HTMLElement)) return;
    const handle = event.currentTarget;
    handle.setPointerCapture(event.pointerId);
    const ends = new AbortController();
    const letGo = () => {
      ends.abort();
      cancelAnimationFrame(this.#frame);
      this.#held = this.#target = null;
    };
    const on = (type: string, act: (event: Event) => void, target: EventTarget = handle) => {
      target.addEventListener(type, act, { signal: ends.signal });
    };
    on('pointermove', (moved) => {
      if (moved instanceof PointerEvent) this.#drag(id, event, moved);
    });
    on('pointerup', () => {
      const place = this.#target;
      letGo();
      if (place) this.#options.move(id, { parentId: place.parentId, index: place.index });
    });
    on('pointercancel', letGo);
    on('lostpointercapture', letGo);
    const escape = (pressed: Event) => {
      if (pressed instanceof KeyboardEvent && pressed.key === 'Escape') letGo();
    };
    on('keydown', escape, window);
  }

  #drag(id: string, from: Point, to: Point) {
    const far = Math.hypot(to.clientX - from.clientX, to.clientY - from.clientY);
    if (this.#held === null && far < slack) return;
    this.#held = id;
    cancelAnimationFrame(this.#frame);
    const follow = () => {
      this.#aim(id, from, to);
      // Near an edge the page goes on scrolling while the pointer rests.
      if (scrollAlong(to.clientY)) this.#frame = requestAnimationFrame(follow);
    };
    follow();
  }

  #aim(id: string, from: Point, to: Point) {
    const list = this.#options.list();
    if (!list) return;
    const rows = this.#options.rows();
    const bounds = boundsOf(list, withoutBranch(rows, id));
    const gap = bounds.filter(({ top, bottom }) => (top + bottom) / 2 < to.clientY).length;
    const onwards = list.matches(':dir(rtl)')
      ? from.clientX - to.clientX
      : to.clientX - from.clientX;
    const depth = rows.find((row) => row.id === id)?.depth ?? 0;
    const line = bounds[gap - 1]?.bottom ?? bounds[0]?.top ?? 0;
    this.#target = {
      ...placeAt(rows, id, gap, depth + Math.round(onwards / level)),
      top: line - list.getBoundingClientRect().top,
    };
  }
}

function boundsOf(list: HTMLElement, rows: readonly Row[]): DOMRect[] {
  return rows.flatMap(
    ({ id }) => list.querySelector(`[data-row="${CSS.escape(id)}"]`)?.getBoundingClientRect() ?? [],
  );
}

/** @returns whether the pointer is near an edge and there is more beyond it */
function scrollAlong(pointer: number): boolean {
  const below = pointer - (innerHeight - edge);
  const above = edge - pointer;
  const wanted = Math.max(below, 0) - Math.max(above, 0);
  if (wanted === 0) return false;
  const before = scrollY;
  scrollBy({ top: Math.sign(wanted) * Math.min(Math.abs(wanted) / 3, speed), behavior: 'instant' });
  return scrollY !== before;
}
