import type { Locator } from '@playwright/test';
import { formatDate, formatNumber } from '../../../src/i18n/format';
import type { Locale } from '../../../src/i18n/locales';
import type { Translate } from '../../../src/i18n/translate';
import type { Step } from '../../../src/plan/progress/schema';
import { expect } from '../guard';
import { wordsOf } from '../words';
import type { Hand } from './hand';

const areas = [
  'plans',
  'tools',
  'overview',
  'cover',
  'goals',
  'register',
  'terms',
  'measures',
  'checks',
  'audit',
  'competitors',
  'research',
  'chapter-research',
  'personas',
  'chapter-personas',
  'tactics',
  'check-tactics',
  'surveys',
  'measuring',
  'optimise',
] as const;

/** A planner at work in one language, who remembers what they wrote. */
export class Planner {
  readonly hand: Hand;
  readonly locale: Locale;
  readonly t: Translate;
  /** Each thing that was written, with the ways in which a document may say it. */
  readonly wrote: (readonly string[])[] = [];

  constructor(hand: Hand, locale: Locale) {
    this.hand = hand;
    this.locale = locale;
    this.t = wordsOf(locale, ...areas);
  }

  button(key: string): Locator {
    return this.hand.page.getByRole('button', { name: this.t(key), exact: true });
  }

  press(key: string) {
    return this.hand.press(this.button(key).last());
  }

  /** By the way on at the end of a step. */
  async goOn(step: Step) {
    const { page } = this.hand;
    const name = this.t(`step.${step}`);
    await this.hand.press(page.locator('.next').getByRole('link', { name }));
    await page.getByRole('heading', { level: 2, name }).waitFor();
  }

  /** The fields of a row that is open, or of anything else that a locator finds. */
  fields(within: Locator | string): Fields {
    const { page } = this.hand;
    const found =
      typeof within === 'string' ? page.locator(`[data-row^="${within}:"].edit`) : within;
    return new Fields(this, found);
  }

  /** A new row of a list, open. */
  async add(part: string): Promise<Fields> {
    const list = this.hand.page.locator(`[data-part="${part}"]`);
    await this.hand.press(list.locator('[data-control="add"]').last());
    const fields = this.fields(part);
    await fields.within.waitFor();
    return fields;
  }

  remember(...waysToSay: string[]) {
    this.wrote.push(waysToSay);
  }
}

/** Some fields by their labels. */
export class Fields {
  readonly #planner: Planner;
  readonly within: Locator;

  constructor(planner: Planner, within: Locator) {
    this.#planner = planner;
    this.within = within;
  }

  field(key: string): Locator {
    return this.within.getByLabel(this.#planner.t(key), { exact: true }).first();
  }

  /** Words that stand nowhere else: what the field asks for, and how many things were written before. */
  async write(key: string, words?: string): Promise<string> {
    const { hand, t, wrote } = this.#planner;
    const said = words ?? `${t(key)} ${String(101 + wrote.length)}`;
    const field = this.field(key);
    await hand.write(field, said);
    await expect(field).toHaveValue(said);
    this.#planner.remember(said);
    return said;
  }

  async number(key: string, value: number) {
    const { hand, locale } = this.#planner;
    const field = this.field(key);
    await hand.write(field, formatNumber(value, locale, { useGrouping: false }));
    this.#planner.remember(formatNumber(value, locale));
  }

  async date(key: string, day: string) {
    const { hand, locale } = this.#planner;
    const field = this.field(key);
    await hand.date(field, day);
    await expect(field).toHaveValue(day);
    this.#planner.remember(formatDate(day, locale), formatDate(day, locale, 'medium'));
  }

  async choose(key: string, label: string) {
    await this.#planner.hand.choose(this.field(key), label);
    this.#planner.remember(label);
  }

  /** A row of another list, made and named where it is needed. */
  async name(key: string, another: string, nameKey: string): Promise<string> {
    const { hand, t } = this.#planner;
    await hand.choose(this.field(key), t(another));
    const said = await this.write(nameKey);
    await hand.page.keyboard.press('Enter');
    return said;
  }

  /** @param at how many steps after “not rated” */
  rate(key: string, at: number) {
    const group = this.within.getByRole('group', { name: this.#planner.t(key), exact: true });
    return this.#planner.hand.pick(group.getByRole('radio'), at);
  }

  async done() {
    const { hand } = this.#planner;
    if (hand.manner === 'keys') await hand.page.keyboard.press('Escape');
    else await this.within.locator('[data-control="done"]').first().click();
    await this.within.waitFor({ state: 'detached' });
  }
}
