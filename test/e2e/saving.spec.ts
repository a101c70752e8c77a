import { expect, test } from '@playwright/test';
import { browserKilled, left, rendererKilled, twoTabs, waysOut, type Loss } from '../faults/faults';
import { openLaboratory, type KillableChromium, type Laboratory } from '../faults/laboratory';
import {
  clearedWhileOpen,
  laterBesideOlder,
  spoilt,
  storageBlocked,
  storageFilled,
  undoneOverReload,
} from '../faults/storage-faults';

// The quick ones; `npm run bench saving` runs all of them, several times.

let laboratory: Laboratory<KillableChromium>;
test.beforeAll(async () => {
  laboratory = await openLaboratory();
});
test.afterAll(async () => {
  await laboratory.close();
});

for (const way of waysOut) {
  test(`changes are kept by whoever makes them and then leaves: ${way}`, async () => {
    expect(await left(laboratory, way)).toEqual({ ms: 0, edits: 0, broken: 0 });
  });
}

/** A machine that is busy with something else may hold up one run; what is wrong holds up all. */
async function leastOf(kill: () => Promise<Loss>): Promise<number> {
  let least = Infinity;
  for (let run = 0; run < 8 && least > 300; run++) {
    const { ms, broken } = await kill();
    expect(broken).toBe(0);
    least = Math.min(least, ms);
  }
  return least;
}

test('a killed renderer loses at most 300 ms of typing', async () => {
  expect(await leastOf(() => rendererKilled(laboratory, 20, 1500))).toBeLessThanOrEqual(300);
});

test('a killed browser loses at most 300 ms of typing', async () => {
  expect(await leastOf(() => browserKilled(laboratory, 20, 3000))).toBeLessThanOrEqual(300);
});

test('two tabs that type at once lose nothing, whatever their clocks say', async () => {
  const { lost, equalAfterMs } = await twoTabs(laboratory, 200);
  expect(lost).toBe(0);
  // How soon is for the bench to say.
  expect(equalAfterMs).toBeLessThan(Infinity);
});

test('a damaged slot, tail or journal costs nothing, and nothing sound left is no empty plan', async () => {
  expect(await spoilt(laboratory, ['newest slot', 'tails'])).toEqual({ edits: 0, came: 'open' });
  expect(await spoilt(laboratory, ['journal'])).toEqual({ edits: 0, came: 'open' });
  const everything = await spoilt(laboratory, ['both slots', 'tails', 'journal']);
  expect(everything.came).toBe('recovery');
});

test('full, blocked or cleared storage costs nothing that was typed, and is told', async () => {
  expect(await storageFilled(laboratory)).toEqual({ edits: 0, came: 'open' });
  expect(await storageBlocked(laboratory)).toEqual({ edits: 0, came: 'only-here, blocked' });
  expect(await clearedWhileOpen(laboratory)).toEqual({ edits: 0, came: 'open, told' });
});

for (const act of ['typing', 'deleting'] as const) {
  test(`a later version of the site takes everything over from an older tab that is ${act}`, async () => {
    expect(await laterBesideOlder(laboratory, act)).toEqual({
      edits: 0,
      came: 'open, older read-only',
    });
  });
}

test('what was done before a reload can be undone after it', async () => {
  expect(await undoneOverReload(laboratory)).toEqual({ edits: 0, came: 'open' });
});
