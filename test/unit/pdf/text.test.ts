import { describe, expect, test } from 'vitest';
import { locales } from '../../../src/i18n/locales';
import { sampleDocument } from '../../fixtures/pdf/documents';
import { readers, tight } from '../../helpers/pdf/readers';
import { render } from '../../helpers/pdf/render';
import { actualTexts } from '../../helpers/pdf/structure';
import { leavesOf } from '../../helpers/pdf/words';

/** Readers take long on a busy machine. */
const patience = { timeout: 30_000 };

describe.for(locales.filter((locale) => locale !== 'ar'))('the text of a PDF in %s', (locale) => {
  const document = sampleDocument(locale);

  test.for(Object.entries(readers))('comes back from %s', patience, async ([, read]) => {
    const { bytes } = await render(document);
    const text = tight(await read(bytes));
    expect(leavesOf(document).filter((leaf) => !text.includes(tight(leaf)))).toEqual([]);
  });
});

test('elements say every Arabic word as it was written', patience, async () => {
  const document = sampleDocument('ar');
  const { bytes } = await render(document);
  const said = actualTexts(bytes).join('\n');
  const arabic = leavesOf(document).filter((leaf) => /\p{Script=Arabic}/u.test(leaf));
  expect(arabic.filter((leaf) => !said.includes(leaf))).toEqual([]);
});

test('nothing in the samples is missing from the fonts', patience, async () => {
  for (const locale of locales) {
    expect((await render(sampleDocument(locale))).unshown).toEqual([]);
  }
});
