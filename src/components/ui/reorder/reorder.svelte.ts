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

/** How far the pointer goes before a press becomes a drag, px. */
const slack = 4;
/** How far sideways is one level deeper, px. */
const level = 28;
/** Near an edge of the window the page scrolls along, px. */
const edge = 56;

/** Drags a row of a tree with mouse, pen or finger. Keys and buttons are the caller's. */
export class Reorder {
  #options: Options;
  #held = $state.raw<string | null>(null);
  #target = $state.raw<Target | null>(null);

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
    const listen = { signal: ends.signal };
    const end = () => {
      ends.abort();
      this.#held = this.#target = null;
    };
    handle.addEventListener(
      'pointermove',
      (moved) => {
        this.#drag(id, event, moved);
      },
      listen,
    );
    handle.addEventListener(
      'pointerup',
      () => {
        const place = this.#target;
        end();
        if (place) this.#options.move(id, { parentId: place.parentId, index: place.index });
      },
      listen,
    );
    handle.addEventListener('pointercancel', end, listen);
    handle.addEventListener('lostpointercapture', end, listen);
    addEventListener(
      'keydown',
      (pressed) => {
        if (pressed.key === 'Escape') end();
      },
      listen,
    );
  }

  #drag(id: string, from: PointerEvent, to: PointerEvent) {
    const list = this.#options.list();
    const far = Math.hypot(to.clientX - from.clientX, to.clientY - from.clientY);
    if (!list || (this.#held === null && far < slack)) return;
    this.#held = id;
    scrollAlong(to.clientY);
    const rows = this.#options.rows();
    const bounds = boundsOf(list, withoutBranch(rows, id));
    const gap = bounds.filter(({ top, bottom }) => (top + bottom) / 2 < to.clientY).length;
    const forward = list.matches(':dir(rtl)')
      ? from.clientX - to.clientX
      : to.clientX - from.clientX;
    const depth = rows.find((row) => row.id === id)?.depth ?? 0;
    const line = bounds[gap - 1]?.bottom ?? bounds[0]?.top ?? 0;
    this.#target = {
      ...placeAt(rows, id, gap, depth + Math.round(forward / level)),
      top: line - list.getBoundingClientRect().top,
    };
  }
}

function boundsOf(list: HTMLElement, rows: readonly Row[]): DOMRect[] {
  return rows.flatMap(
    ({ id }) => list.querySelector(`[data-row="${CSS.escape(id)}"]`)?.getBoundingClientRect() ?? [],
  );
}

function scrollAlong(pointer: number) {
  const below = pointer - (innerHeight - edge);
  const above = edge - pointer;
  if (below > 0) scrollBy(0, below / 3);
  if (above > 0) scrollBy(0, -above / 3);
}
