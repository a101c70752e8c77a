import { chromium } from 'playwright';
import { expect, test } from 'vitest';
import { launchOptions } from '../chromium';

test('nothing that Playwright switches off in Chromium is on again', async () => {
  // Where no browser starts, Playwright says what it started, with its own switches first.
  const said = await chromium.launch({ ...launchOptions, executablePath: process.execPath }).then(
    () => '',
    (error: unknown) => String(error),
  );
  const [theirs, ours] = Array.from(said.matchAll(/--disable-features=(\S+)/g), (found) =>
    found[1]?.split(','),
  );
  expect(theirs?.length).toBeGreaterThan(0);
  expect(ours).toEqual(expect.arrayContaining(theirs ?? []));
});
