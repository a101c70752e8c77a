import { expect, test } from '@playwright/test';
import { browserKilled, left, rendererKilled, twoTabs, waysOut } from '../faults/faults';
import { openLaboratory, type Laboratory } from '../faults/laboratory';

// The quick ones; `npm run bench saving` runs all of them, several times.

let laboratory: Laboratory;
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

test('a killed renderer loses at most 300 ms of typing', async () => {
  const loss = await rendererKilled(laboratory, 20, 1500);
  expect(loss.ms).toBeLessThanOrEqual(300);
  expect(loss.broken).toBe(0);
});

test('a killed browser loses at most 300 ms of typing', async () => {
  const loss = await browserKilled(laboratory, 20, 3000);
  expect(loss.ms).toBeLessThanOrEqual(300);
  expect(loss.broken).toBe(0);
});

test('two tabs that type at once lose nothing, whatever their clocks say', async () => {
  const { lost, equalAfterMs } = await twoTabs(laboratory, 200);
  expect(lost).toBe(0);
  expect(equalAfterMs).toBeLessThan(2000);
});
