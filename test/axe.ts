import type { Page } from '@playwright/test';
import axe from 'axe-core';

declare global {
  interface Window {
    readonly axe: typeof axe;
  }
}

export interface Looked {
  /** A selector; all of the page if not said. */
  readonly within?: string;
  /** These rules of axe alone. */
  readonly rules?: string[];
  /** All rules but these. */
  readonly except?: string[];
}

/** What axe has against a page, by rule with the markup that breaks it. Frames, of which there are none, are not entered. */
export async function violationsOn(page: Page, looked: Looked = {}) {
  // Once for each document: a browser reads axe for longer than axe looks at a page.
  const isThere = await page.evaluate(() => 'axe' in window);
  if (!isThere) await page.evaluate(`${axe.source};0`);
  return page.evaluate(async ({ within, rules, except = [] }) => {
    const { violations } = await window.axe.run(within ?? document, {
      resultTypes: ['violations'],
      ...(rules && { runOnly: { type: 'rule', values: rules } }),
      rules: Object.fromEntries(except.map((rule) => [rule, { enabled: false }])),
    });
    return violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)]);
  }, looked);
}
