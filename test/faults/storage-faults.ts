import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'playwright';
import { until, type Loss } from './faults';
import type { Found } from './lab';
import type { KillableChromium, Laboratory, Tab } from './laboratory';
import type { Spoilt } from './spoilable';

/** What a fault of storage, and not of a process, came to. */
export interface Outcome extends Pick<Loss, 'edits'> {
  /** How the plan opened afterwards, or where the work was then. */
  readonly came: string;
}

const roles = 30;

const found = (page: Tab): Promise<Found> => page.evaluate(() => lab.found());

async function rolesIn(tab: Tab, id: string): Promise<Outcome> {
  const came = await tab.evaluate((id) => lab.opensAs(id), id);
  if (came !== 'open' && came !== 'read-only') return { edits: 0, came };
  const found = await tab.evaluate(() => lab.found());
  return { edits: roles - found.roles.length, came };
}

/** A plan in two slots, with later edits in a tail, and all of it in the journal. */
async function filled(tab: Tab): Promise<string> {
  const id = await tab.evaluate(() => lab.begin(1));
  await tab.evaluate(() => {
    lab.addRoles(0, 15);
  });
  // The pause after which the other slot is written.
  await pause(3600);
  await tab.evaluate(() => {
    lab.addRoles(15, 15);
    return lab.close();
  });
  return id;
}

/** What is stored in one place is altered; the other places make up for it. */
export async function spoilt(laboratory: Laboratory, what: readonly Spoilt[]): Promise<Outcome> {
  const browser = await laboratory.launch(await laboratory.profile());
  try {
    const tab = await browser.page();
    const id = await filled(tab);
    for (const one of what) {
      await tab.evaluate(([id, one]) => lab.spoil(id, one), [id, one] as const);
    }
    return await rolesIn(await browser.page(), id);
  } finally {
    await browser.kill();
  }
}

/** localStorage has no room any more; the plan goes on, and is opened again in another tab. */
export async function storageFilled(laboratory: Laboratory): Promise<Outcome> {
  const browser = await laboratory.launch(await laboratory.profile());
  try {
    const tab = await browser.page();
    const id = await tab.evaluate(() => lab.begin(1));
    await tab.evaluate((count) => {
      lab.fillStorage();
      lab.addRoles(0, count);
      return lab.close();
    }, roles);
    return await rolesIn(await browser.page(), id);
  } finally {
    await browser.kill();
  }
}

const quotaPatienceMs = 120_000;

/**
 * The disk quota of the site is used up while somebody works, in both places. What the tab calls saved must be
 * there in another one; what no place takes must be in the tab, and it must say so.
 */
export async function quotaUsedUp(laboratory: Laboratory<KillableChromium>): Promise<Outcome> {
  const browser = await laboratory.launch(await laboratory.profile());
  try {
    const page: Page = await browser.page();
    const id = await page.evaluate(() => lab.begin(1));
    const session = await page.context().newCDPSession(page);
    await session.send('Storage.overrideQuotaForOrigin', {
      ...{ origin: laboratory.address, quotaSize: 1 },
    });
    // Chromium goes by what it knew of the room for some seconds.
    const began = performance.now();
    for (let n = 1; (await found(page)).status.problem !== 'full'; n++) {
      if (performance.now() - began > quotaPatienceMs) throw new Error('There still is room');
      await page.evaluate((n) => {
        lab.addRoles(1000 * n, 300);
        return lab.flush();
      }, n);
      await pause(500);
    }
    await page.evaluate((count) => {
      lab.fillStorage();
      lab.addRoles(0, count);
      return lab.flush();
    }, roles);
    const told = await found(page);
    if (told.status.state === 'only-here') return toldBy(told);
    const other = await browser.page();
    await other.evaluate((id) => lab.open(id), id);
    return { ...toldBy(await found(other)), came: toldBy(told).came };
  } finally {
    await browser.kill();
  }
}

const toldBy = ({ status, roles: there }: Found): Outcome => ({
  edits: roles - there.filter((id) => Number(id.slice(1)) < roles).length,
  came: `${status.state}, ${status.problem ?? 'no problem'}`,
});

/** Settings of the browser forbid the site to store anything: the work is in the tab, and says so. */
export async function storageBlocked(laboratory: Laboratory<KillableChromium>): Promise<Outcome> {
  const noCookies = { profile: { default_content_setting_values: { cookies: 2 } } };
  const browser = await laboratory.launch(await laboratory.profile(noCookies));
  try {
    const tab = await browser.page();
    await tab.evaluate(() => lab.begin(1));
    await tab.evaluate((count) => {
      lab.addRoles(0, count);
      return lab.flush();
    }, roles);
    return toldBy(await found(tab));
  } finally {
    await browser.kill();
  }
}

/** Somebody clears the site's data while the plan is open, and closes it after one more edit. */
export async function clearedWhileOpen(laboratory: Laboratory): Promise<Outcome> {
  const browser = await laboratory.launch(await laboratory.profile());
  try {
    const [tab, other] = [await browser.page(), await browser.page()];
    const id = await filled(tab);
    await tab.evaluate((id) => lab.open(id), id);
    await other.evaluate(() => lab.clearStorage());
    await tab.evaluate(() => {
      lab.typeAtOnce(1);
    });
    const { status } = await until(
      () => found(tab),
      ({ status }) => status.wasCleared === true,
    );
    await tab.close();
    const { edits, came } = await rolesIn(other, id);
    return { edits, came: status.wasCleared ? `${came}, told` : came };
  } finally {
    await browser.kill();
  }
}

/** An older tab types and deletes while a later version of the site opens the same plan beside it. */
export async function laterBesideOlder(
  laboratory: Laboratory,
  act: 'typing' | 'deleting',
): Promise<Outcome> {
  const browser = await laboratory.launch(await laboratory.profile());
  try {
    const [older, later] = [await browser.page(), await browser.page()];
    await later.goto(`${laboratory.address}/later`);
    await later.evaluate(async () => {
      while (!('lab' in globalThis)) await new Promise((resolve) => setTimeout(resolve, 20));
    });
    const id = await older.evaluate(() => lab.begin(1));
    await older.evaluate((act) => {
      lab.addRoles(0, 1000);
      if (act === 'typing') lab.typeSteadily();
      else lab.deleteSteadily();
    }, act);
    await pause(200 + Math.random() * 100);
    const came = await later.evaluate((id) => lab.opensAs(id), id);
    const handedOver = async () => {
      const [given, taken] = [await found(older), await found(later)];
      const edits =
        act === 'typing' ? given.count - taken.count : taken.roles.length - given.roles.length;
      return { edits, older: given.status.state };
    };
    const { edits, older: state } = await until(
      handedOver,
      ({ edits, older }) => edits === 0 && older === 'read-only',
    );
    return { edits, came: `${came}, older ${state}` };
  } finally {
    await browser.kill();
  }
}

/** Thirty steps, a reload, and everything is undone. */
export async function undoneOverReload(laboratory: Laboratory): Promise<Outcome> {
  const browser = await laboratory.launch(await laboratory.profile());
  try {
    const tab = await browser.page();
    const id = await tab.evaluate(() => lab.begin(1));
    await tab.evaluate((count) => {
      lab.addRoles(0, count);
    }, roles);
    await tab.reload();
    const came = await tab.evaluate((id) => lab.opensAs(id), id);
    const undone = await tab.evaluate(() => lab.undoAll());
    const left = (await found(tab)).roles.length;
    return { edits: roles - undone + left, came };
  } finally {
    await browser.kill();
  }
}
