import { browserKilled, left, rendererKilled, twoTabs, waysOut, type Loss } from '../faults/faults';
import { firefoxPath } from '../faults/firefox';
import { spoilable, type Spoilt } from '../faults/spoilable';
import {
  inFirefox,
  openLaboratory,
  type KillableChromium,
  type Laboratory,
} from '../faults/laboratory';
import {
  clearedWhileOpen,
  laterBesideOlder,
  quotaUsedUp,
  spoilt,
  storageBlocked,
  storageFilled,
  undoneOverReload,
  type Outcome,
} from '../faults/storage-faults';
import { atMost, median, type Row } from './lib/row';

const KILL_LOSS_MS = 300;
const EDIT_MS = 10;
/** On two ordinary cores with nothing else to do. */
const OPEN_MS = 500;
const MINUTE_MS = 60_000;

/** Milliseconds, so that kills do not fall into one rhythm with what saves by the clock. */
const about = (ms: number) => ms * (0.75 + Math.random() / 2);

async function repeat<T>(times: number, run: () => Promise<T>): Promise<T[]> {
  const results: T[] = [];
  for (let n = 0; n < times; n++) results.push(await run());
  return results;
}

function lossRows(what: string, budgetMs: number, losses: readonly Loss[]): Row[] {
  const worst = (of: (loss: Loss) => number) => Math.max(...losses.map(of));
  const runs = `${what}, worst of ${String(losses.length)}`;
  return [
    atMost(
      `${runs}: typing lost`,
      worst(({ ms }) => ms),
      'ms',
      budgetMs,
    ),
    { what: `${runs}: edits lost`, value: worst(({ edits }) => edits), unit: 'edits' },
    atMost(
      `${runs}: rows lost or damaged`,
      worst(({ broken }) => broken),
      'rows',
      0,
    ),
  ];
}

async function faultRows(laboratory: Laboratory<KillableChromium>): Promise<Row[]> {
  const rows: Row[] = [];
  for (const way of waysOut) {
    rows.push(...lossRows(way, 0, await repeat(4, () => left(laboratory, way))));
  }
  for (const kilobytes of [20, 500]) {
    const run = () => rendererKilled(laboratory, kilobytes, about(2000));
    rows.push(
      ...lossRows(`renderer killed, ${String(kilobytes)} KB`, KILL_LOSS_MS, await repeat(5, run)),
    );
  }
  for (const kilobytes of [20, 1000]) {
    const run = () => browserKilled(laboratory, kilobytes, about(8000));
    rows.push(
      ...lossRows(`browser killed, ${String(kilobytes)} KB`, KILL_LOSS_MS, await repeat(4, run)),
    );
  }
  const minute = await repeat(1, () => browserKilled(laboratory, 20, MINUTE_MS));
  rows.push(...lossRows('browser killed after a minute of typing', KILL_LOSS_MS, minute));
  return rows;
}

async function tabRows(name: string, laboratory: Laboratory): Promise<Row[]> {
  const results = await repeat(3, () => twoTabs(laboratory, 600));
  const what = `${name}, two tabs, 600 edits, a clock a day off, worst of 3`;
  const after = Math.max(...results.map(({ equalAfterMs }) => equalAfterMs));
  return [
    atMost(`${what}: edits lost`, Math.max(...results.map(({ lost }) => lost)), 'edits', 0),
    atMost(`${what}: equal after`, after, 'ms', 500),
  ];
}

async function sizeRows(laboratory: Laboratory, kilobytes: number): Promise<Row[]> {
  const browser = await laboratory.launch(await laboratory.profile());
  try {
    const page = await browser.page();
    const id = await page.evaluate((kilobytes) => lab.begin(kilobytes), kilobytes);
    const times = await page.evaluate(() => lab.timeEdits(40));
    await page.evaluate(() => lab.close());
    const opening: number[] = [];
    for (let n = 0; n < 5; n++) {
      const fresh = await browser.page();
      opening.push(await fresh.evaluate((id) => lab.timeOpening(id), id));
      await fresh.close();
    }
    const onDisk = await page.evaluate(async () => (await navigator.storage.estimate()).usage ?? 0);
    const characters = await page.evaluate(() =>
      Object.keys(localStorage).reduce(
        (sum, key) => sum + key.length + (localStorage.getItem(key)?.length ?? 0),
        0,
      ),
    );
    const what = `${String(kilobytes)} KB`;
    const edit = median(times.edit);
    return [
      kilobytes === 1000
        ? atMost(`${what}: edit, median`, edit, 'ms', EDIT_MS)
        : { what: `${what}: edit, median`, value: edit, unit: 'ms' },
      { what: `${what}: on the disk, median`, value: median(times.durable), unit: 'ms' },
      kilobytes === 1000
        ? atMost(`${what}: open, median`, median(opening), 'ms', OPEN_MS)
        : { what: `${what}: open, median`, value: median(opening), unit: 'ms' },
      { what: `${what}: localStorage`, value: characters, unit: 'characters' },
      { what: `${what}: IndexedDB`, value: Math.round(onDisk / 1000), unit: 'KB' },
    ];
  } finally {
    await browser.kill();
  }
}

const spoiling: readonly (readonly Spoilt[])[] = [
  ...spoilable.map((one) => [one]),
  ['both slots', 'journal'],
  ['both slots', 'tails', 'journal'],
];

function outcomeRow(what: string, outcomes: readonly Outcome[]): Row {
  const worst = Math.max(...outcomes.map(({ edits }) => edits));
  const came = [...new Set(outcomes.map((outcome) => outcome.came))].join(' / ');
  return atMost(`${what}, worst of ${String(outcomes.length)} (${came}): lost`, worst, 'edits', 0);
}

/** Faults that any browser can suffer. */
async function storageRows(name: string, laboratory: Laboratory): Promise<Row[]> {
  const rows: Row[] = [];
  const add = async (what: string, run: () => Promise<Outcome>, times = 3) => {
    rows.push(outcomeRow(`${name}, ${what}`, await repeat(times, run)));
  };
  for (const what of spoiling) {
    await add(`damaged: ${what.join(', ')}`, () => spoilt(laboratory, what));
  }
  await add('localStorage filled', () => storageFilled(laboratory));
  await add('storage cleared while open', () => clearedWhileOpen(laboratory));
  for (const act of ['typing', 'deleting'] as const) {
    await add(`later version opens, older ${act}`, () => laterBesideOlder(laboratory, act), 5);
  }
  await add('30 steps undone over a reload', () => undoneOverReload(laboratory));
  return rows;
}

/** Faults that only Chromium's tools can bring about. */
async function chromiumRows(laboratory: Laboratory<KillableChromium>): Promise<Row[]> {
  return [
    outcomeRow('Chromium, quota used up', await repeat(3, () => quotaUsedUp(laboratory))),
    outcomeRow('Chromium, storage blocked', await repeat(3, () => storageBlocked(laboratory))),
  ];
}

async function firefoxRows(laboratory: Laboratory): Promise<Row[]> {
  const path = firefoxPath();
  if (path === undefined) {
    return [{ what: 'Firefox, all faults', value: 'not run: no Firefox here', unit: '' }];
  }
  const firefox = inFirefox(laboratory, path);
  const rows: Row[] = [];
  for (const way of waysOut) {
    rows.push(...lossRows(`Firefox, ${way}`, 0, await repeat(3, () => left(firefox, way))));
  }
  const killed = await repeat(4, () => browserKilled(firefox, 20, about(8000)));
  rows.push(...lossRows('Firefox, browser killed, 20 KB', KILL_LOSS_MS, killed));
  rows.push(...(await tabRows('Firefox', firefox)), ...(await storageRows('Firefox', firefox)));
  return rows;
}

export async function bench(): Promise<Row[]> {
  const laboratory = await openLaboratory();
  try {
    const rows: Row[] = [];
    for (const kilobytes of [20, 200, 1000, 4000]) {
      rows.push(...(await sizeRows(laboratory, kilobytes)));
    }
    rows.push(...(await tabRows('Chromium', laboratory)), ...(await faultRows(laboratory)));
    rows.push(...(await storageRows('Chromium', laboratory)), ...(await chromiumRows(laboratory)));
    rows.push(...(await firefoxRows(laboratory)));
    return rows;
  } finally {
    await laboratory.close();
  }
}
