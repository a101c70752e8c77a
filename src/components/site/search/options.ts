/**
 * The options of a listbox that is steered from a combobox: focus stays in the field, one option
 * is the active one.
 */
export interface Options {
  show(options: readonly HTMLElement[], at: number): void;
  /** -1 where there is none. */
  readonly at: number;
  readonly active: HTMLElement | undefined;
  readonly count: number;
  /** @param at wraps round at both ends */
  activate(at: number): void;
}

export function optionsOf(field: HTMLInputElement, list: HTMLElement): Options {
  let options: readonly HTMLElement[] = [];
  let at = -1;

  function activate(next: number): void {
    options[at]?.setAttribute('aria-selected', 'false');
    at = options.length === 0 ? -1 : (next + options.length) % options.length;
    const active = options[at];
    if (!active) {
      field.removeAttribute('aria-activedescendant');
      return;
    }
    active.setAttribute('aria-selected', 'true');
    active.scrollIntoView({ block: 'nearest' });
    field.setAttribute('aria-activedescendant', active.id);
  }

  return {
    show(shown, first) {
      shown.forEach((option, index) => {
        option.id = `${list.id}-${index}`;
        option.setAttribute('aria-selected', 'false');
      });
      options = shown;
      at = -1;
      list.replaceChildren(...shown);
      list.hidden = shown.length === 0;
      field.setAttribute('aria-expanded', String(shown.length > 0));
      activate(Math.min(first, shown.length - 1));
    },
    get at() {
      return at;
    },
    get active() {
      return options[at];
    },
    get count() {
      return options.length;
    },
    activate,
  };
}
