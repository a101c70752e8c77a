import type { Locator, Page } from '@playwright/test';
import { expect } from '../guard';

/** How a person works a page: everything by keys, or everything but the writing by mouse. */
export const manners = ['keys', 'mouse'] as const;
export type Manner = (typeof manners)[number];

/** More tries than getting anywhere takes. */
const furthest = 60;

/** One person's hand. By keys it gets to a control with Tab alone, so that each is proven reachable. */
export class Hand {
  readonly page: Page;
  readonly manner: Manner;

  constructor(page: Page, manner: Manner) {
    this.page = page;
    this.manner = manner;
  }

  async press(control: Locator) {
    if (this.manner === 'mouse') return this.#click(control);
    await this.#reach(control);
    await this.page.keyboard.press('Enter');
  }

  /** Scrolled to before it is pressed, as a person does: what comes into view takes its height only then. */
  async #click(control: Locator) {
    await control.scrollIntoViewIfNeeded();
    await control.click();
  }

  /** Puts the cursor into a field. */
  async enter(field: Locator) {
    await (this.manner === 'mouse' ? this.#click(field) : this.#reach(field));
  }

  /** At one go, as an input method or dictation does; other walks type letter by letter. */
  async write(field: Locator, text: string) {
    await this.enter(field);
    await this.page.keyboard.insertText(text);
  }

  /** @param day ISO; its parts are typed as the browser of the tests orders them */
  async date(field: Locator, day: string) {
    await this.enter(field);
    // From whichever part the hand came to, to the first.
    for (let part = 0; part < 3; part++) await this.page.keyboard.press('ArrowLeft');
    const [year = '', month = '', date = ''] = day.split('-');
    await this.page.keyboard.type(month + date + year);
  }

  async choose(list: Locator, label: string) {
    // The list that a browser opens lies outside the page, where no test's mouse gets.
    if (this.manner === 'mouse') {
      await list.selectOption({ label });
      return;
    }
    const steps = await list.evaluate((element, wanted) => {
      if (!(element instanceof HTMLSelectElement)) throw new TypeError('This is no list');
      const to = Array.from(element.options).findIndex((option) => option.label === wanted);
      if (to < 0) throw new RangeError(`The list has no ${wanted}`);
      return to - element.selectedIndex;
    }, label);
    await this.#reach(list);
    await this.page.keyboard.press('Space');
    for (let step = 0; step < Math.abs(steps); step++) {
      await this.page.keyboard.press(steps > 0 ? 'ArrowDown' : 'ArrowUp');
    }
    await this.page.keyboard.press('Enter');
  }

  /** One of a row of radio buttons. @param at counted from the one that is chosen */
  async pick(radios: Locator, at: number) {
    if (this.manner === 'mouse') return radios.nth(at).locator('xpath=..').click();
    await this.#reach(radios.first());
    for (let step = 0; step < at; step++) await this.page.keyboard.press('ArrowDown');
  }

  async pickFromMenu(button: Locator, item: Locator) {
    if (this.manner === 'mouse') return this.#clickInMenu(button, item);
    await this.press(button);
    await item.waitFor();
    for (let at = 0; at < furthest && !(await isFocused(item)); at++) {
      await this.page.keyboard.press('ArrowDown');
    }
    await this.page.keyboard.press('Enter');
  }

  /** A press beside a menu closes it, and the menu goes with a page that moves: whoever misses opens it again. */
  async #clickInMenu(button: Locator, item: Locator) {
    await expect(async () => {
      if (!(await item.isVisible())) await this.#click(button);
      await item.click({ timeout: 10_000 });
    }).toPass();
  }

  /** On or back by as many stops as there seem to be, until it is there. */
  async #reach(control: Locator) {
    await control.waitFor();
    for (let tries = 0; tries < furthest; tries++) {
      const stops = await control.evaluate(stopsTo);
      if (stops === 0) return;
      await this.#tab(stops);
    }
    throw new Error(`No key gets to ${String(control)}`);
  }

  /** As whoever holds Tab down: half the messages to the browser of a press for each stop. */
  async #tab(stops: number) {
    const { keyboard } = this.page;
    if (stops < 0) await keyboard.down('Shift');
    for (let stop = 0; stop < Math.abs(stops); stop++) await keyboard.down('Tab');
    await keyboard.up('Tab');
    if (stops < 0) await keyboard.up('Shift');
  }
}

/**
 * How many stops lie between focus and a control, negative if it lies behind; 0: it has focus. Never more than
 * there are: a date has several.
 */
function stopsTo(control: Element): number {
  const here = document.activeElement ?? document.body;
  if (here === control) return 0;
  const isBetween = (element: Element, from: Element, to: Element) =>
    (from.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0 &&
    (to.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_PRECEDING) !== 0;
  const isBehind = (here.compareDocumentPosition(control) & Node.DOCUMENT_POSITION_PRECEDING) !== 0;
  const [from, to] = isBehind ? [control, here] : [here, control];
  const stops = document.querySelectorAll<HTMLElement>(
    'a[href], button, input:not([type=radio]:not(:checked)), select, textarea, summary, [tabindex]',
  );
  const between = Array.from(stops).filter(
    (stop) =>
      isBetween(stop, from, to) &&
      stop.tabIndex >= 0 &&
      !stop.matches(':disabled') &&
      stop.checkVisibility({ visibilityProperty: true }),
  );
  return (between.length + 1) * (isBehind ? -1 : 1);
}

const isFocused = (control: Locator) =>
  control.evaluate((element) => element === document.activeElement);
