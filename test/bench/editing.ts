import type { CDPSession, Page } from 'playwright';
import { checkPlan } from '../../src/plan/checks/check-plan';
import { fillRow } from '../../src/plan/rows';
import { keepLargePlan, largePlan, size } from './lib/large-plan';
import { atMost, median, type Row } from './lib/row';
import { withSite } from './lib/site';

/** Main-thread work from the key to the painted frame, ms. */
const KEY_MS = 20;
const ACT_MS = 100;
const OPEN_STEP_MS = 500;
const CHECK_MS = 50;
const keys = 120;

const whole = `${String(size.goals)} goals, ${String(size.touchpoints)} touchpoints, ${String(size.tactics)} tactics`;

/** The value that 95 of a hundred do not exceed. */
function p95(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.ceil(values.length * 0.95) - 1] ?? 0;
}

/** How long the page's main thread has worked since it began, ms. */
async function workOf(devtools: CDPSession): Promise<number> {
  const { metrics } = await devtools.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
}

/** The work that an act makes until its frame is painted and what it set off is done. */
async function workFor(page: Page, devtools: CDPSession, act: () => Promise<void>) {
  const before = await workOf(devtools);
  await act();
  await page.evaluate(
    () => new Promise((painted) => requestAnimationFrame(() => setTimeout(painted))),
  );
  return (await workOf(devtools)) - before;
}

async function openLarge(page: Page, origin: string): Promise<string> {
  await page.goto(origin + (await keepLargePlan(page, `${origin}/tools/`)));
  await page.getByRole('heading', { level: 2, name: 'The plan at a glance' }).waitFor();
  return page.url().replace(/\/[^/]*$/, '');
}

interface Typing {
  readonly step: string;
  readonly row: string;
  readonly control: string;
}

/** Opens a row in the middle of a long list and types into it. */
async function typeInto(page: Page, devtools: CDPSession, address: string, typing: Typing) {
  await page.goto(`${address}/${typing.step}/${typing.row}`);
  const field = page.locator(`[data-control="${typing.control}"]`).first();
  await field.waitFor({ timeout: 30_000 });
  await field.focus();
  await page.waitForTimeout(1500);
  const spans: number[] = [];
  const idle: number[] = [];
  for (let n = 0; n < keys; n++) {
    spans.push(await workFor(page, devtools, () => page.keyboard.press('abcde'.charAt(n % 5))));
    idle.push(await workFor(page, devtools, () => Promise.resolve()));
  }
  // Looking itself is work: a frame in which nothing was pressed.
  return spans.map((span) => Math.max(span - median(idle), 0));
}

async function stepRows(page: Page, address: string): Promise<Row[]> {
  const rows: Row[] = [];
  for (const name of ['Goals', 'Audit', 'Tactics']) {
    const times: number[] = [];
    for (let n = 0; n < 5; n++) {
      await page.goto(`${address}/overview`);
      await page.getByRole('heading', { level: 2, name: 'The plan at a glance' }).waitFor();
      const link = page.getByRole('main').getByRole('heading', { level: 3 });
      const start = performance.now();
      await link.getByRole('link', { name }).click();
      await page.getByRole('heading', { level: 2, name }).waitFor();
      times.push(performance.now() - start);
    }
    rows.push(atMost(`open the step ${name}, median of 5`, median(times), 'ms', OPEN_STEP_MS));
  }
  return rows;
}

async function actRows(page: Page, devtools: CDPSession, address: string): Promise<Row[]> {
  await page.goto(`${address}/audit`);
  const list = page.locator('[data-part="touchpoints"]');
  await list.getByRole('button', { name: /^Edit/ }).first().waitFor();
  const acts: Record<string, () => Promise<void>> = {
    'move a row': async () => {
      await list.locator('[data-control="grip"]').nth(2).press('ArrowDown');
    },
    'add a row': () => list.locator('[data-control="add"]').press('Enter'),
    'delete a row': () => list.locator('[data-control="delete"]').press('Enter'),
    undo: () => page.keyboard.press('Control+z'),
  };
  const rows: Row[] = [];
  const spans = new Map<string, number[]>();
  for (let n = 0; n < 5; n++) {
    for (const [what, act] of Object.entries(acts)) {
      await page.waitForTimeout(1200);
      const span = await workFor(page, devtools, act);
      spans.set(what, [...(spans.get(what) ?? []), span]);
    }
  }
  for (const [what, all] of spans) {
    rows.push(atMost(`${what}, main-thread work, median of 5`, median(all), 'ms', ACT_MS));
  }
  return rows;
}

function checkRows(): Row[] {
  const today = '2026-11-21';
  let plan = largePlan();
  const start = performance.now();
  const found = checkPlan(plan, { today }).length;
  const first = performance.now() - start;
  const again: number[] = [];
  for (let n = 0; n < 40; n++) {
    plan = fillRow(plan, 'touchpoints', `touchpoint-${String(n)}`, {
      purpose: `Typed ${String(n)}`,
    });
    const begin = performance.now();
    checkPlan(plan, { today });
    again.push(performance.now() - begin);
  }
  return [
    {
      what: `check the whole plan for the first time: ${String(found)} findings`,
      value: first,
      unit: 'ms',
    },
    atMost('check it again after an edit of one row, p95 of 40', p95(again), 'ms', CHECK_MS),
  ];
}

/** What it takes to work on a large plan, in the browser. */
export function bench(): Promise<Row[]> {
  return withSite(async (origin, browser) => {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
    const page = await context.newPage();
    const devtools = await context.newCDPSession(page);
    // The thread's own time: what else runs on the machine does not count as work of the page.
    await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
    const address = await openLarge(page, origin);
    const rows: Row[] = [];
    for (const typing of [
      { step: 'goals', row: 'goal-100', control: 'sentence' },
      { step: 'audit', row: 'touchpoints/touchpoint-500', control: 'name' },
      { step: 'tactics', row: 'tactics/tactic-150', control: 'name' },
    ]) {
      const spans = await typeInto(page, devtools, address, typing);
      const what = `${whole}: key press to painted frame in ${typing.step}, main-thread work`;
      rows.push(atMost(`${what}, p95 of ${String(keys)}`, p95(spans), 'ms', KEY_MS));
      rows.push({ what: `${typing.step}: the same, median`, value: median(spans), unit: 'ms' });
    }
    rows.push(...(await actRows(page, devtools, address)));
    rows.push(...(await stepRows(page, address)));
    rows.push(...checkRows());
    await context.close();
    return rows;
  });
}
