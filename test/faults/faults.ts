import { setTimeout as pause } from 'node:timers/promises';
import type { Found, Typed } from './lab';
import type { KillableChromium, Laboratory, Tab } from './laboratory';

/** What one run of a fault came to. */
export interface Loss {
  /** Of typing, from the last that is there to the last that was made. */
  readonly ms: number;
  readonly edits: number;
  /** What had stood before, and is not there or not whole. */
  readonly broken: number;
}

function lossOf(last: Typed, found: Found, goals: number): Loss {
  return {
    ms: Math.max(0, last.at - found.at),
    edits: Math.max(0, last.count - found.count),
    broken: Math.abs(goals - found.goals) + found.damage,
  };
}

const goalsIn = (page: Tab) => page.evaluate(() => lab.found().goals);

async function foundIn(page: Tab, id: string): Promise<Found> {
  return page.evaluate(async (id) => {
    await lab.open(id);
    return lab.found();
  }, id);
}

/** A planner types steadily; the tab's process is gone at once. */
export async function rendererKilled(
  laboratory: Laboratory<KillableChromium>,
  kilobytes: number,
  typingMs: number,
): Promise<Loss> {
  const browser = await laboratory.launch(await laboratory.profile());
  try {
    const page = await browser.page();
    const id = await page.evaluate((kilobytes) => lab.begin(kilobytes), kilobytes);
    const goals = await goalsIn(page);
    await page.evaluate(() => {
      lab.typeSteadily();
    });
    await pause(typingMs);
    const last = await page.evaluate(() => lab.last);
    const crashed = page.waitForEvent('crash');
    const session = await page.context().newCDPSession(page);
    // Answers never, because the process that would is gone.
    session.send('Page.crash').catch(() => undefined);
    await crashed;
    return lossOf(last, await foundIn(await browser.page(), id), goals);
  } finally {
    await browser.kill();
  }
}

/** A planner types steadily; power is gone, as far as the browser can tell. */
export async function browserKilled(
  laboratory: Laboratory,
  kilobytes: number,
  typingMs: number,
): Promise<Loss> {
  const profile = await laboratory.profile();
  const browser = await laboratory.launch(profile);
  const page = await browser.page();
  const id = await page.evaluate((kilobytes) => lab.begin(kilobytes), kilobytes);
  const goals = await goalsIn(page);
  await page.evaluate(() => {
    lab.typeSteadily();
  });
  await pause(typingMs);
  const last = await page.evaluate(() => lab.last);
  await browser.kill();

  const again = await laboratory.launch(profile);
  try {
    return lossOf(last, await foundIn(await again.page(), id), goals);
  } finally {
    await again.kill();
  }
}

export const waysOut = ['close the tab', 'reload', 'navigate away'] as const;
export type WayOut = (typeof waysOut)[number];

/** Fifty changes, and away before anything could be saved by the clock. */
export async function left(laboratory: Laboratory, way: WayOut): Promise<Loss> {
  const browser = await laboratory.launch(await laboratory.profile());
  try {
    const page = await browser.page();
    const id = await page.evaluate(() => lab.begin(1));
    const goals = await goalsIn(page);
    const last = await page.evaluate(() => {
      lab.typeAtOnce(50);
      return lab.last;
    });
    await leave(page, way, laboratory.address);
    return lossOf(last, await foundIn(await browser.page(), id), goals);
  } finally {
    await browser.kill();
  }
}

async function leave(page: Tab, way: WayOut, address: string): Promise<void> {
  switch (way) {
    case 'close the tab':
      await page.close();
      return;
    case 'reload':
      await page.reload();
      return;
    case 'navigate away':
      await page.goto(`${address}/elsewhere`);
      return;
    default:
      way satisfies never;
  }
}

export interface TabsResult {
  readonly lost: number;
  /** Milliseconds until both tabs said the same after the last edit. */
  readonly equalAfterMs: number;
}

const dayMs = 24 * 60 * 60 * 1000;

/** Two tabs work on one plan at once; the clock of one is a day behind. */
export async function twoTabs(laboratory: Laboratory, edits: number): Promise<TabsResult> {
  const browser = await laboratory.launch(await laboratory.profile());
  try {
    const [one, two] = [await browser.page(), await browser.page()];
    const id = await one.evaluate(() => lab.begin(1));
    await two.evaluate((id) => lab.open(id), id);
    const half = edits / 2;
    await Promise.all([
      one.evaluate((half) => lab.workBesideAnother('a', half, 0), half),
      two.evaluate(([half, off]) => lab.workBesideAnother('b', half, off), [half, -dayMs] as const),
    ]);
    const equalAfterMs = await timeUntilEqual(one, two);
    await Promise.all([one.close(), two.close()]);
    const { roles } = await foundIn(await browser.page(), id);
    return { lost: edits - roles.length, equalAfterMs };
  } finally {
    await browser.kill();
  }
}

const patienceMs = 120_000;

/** Asks until the answer will do, or for so long that it never would. @returns the last answer */
export async function until<T>(ask: () => Promise<T>, willDo: (answer: T) => boolean): Promise<T> {
  const began = performance.now();
  let answer = await ask();
  while (!willDo(answer) && performance.now() - began < patienceMs) {
    await pause(50);
    answer = await ask();
  }
  return answer;
}

async function timeUntilEqual(one: Tab, two: Tab): Promise<number> {
  const began = performance.now();
  while (performance.now() - began < patienceMs) {
    const said = await Promise.all([one, two].map((page) => page.evaluate(() => lab.found().text)));
    if (said[0] === said[1]) return performance.now() - began;
    await pause(5);
  }
  return Infinity;
}
