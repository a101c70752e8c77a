import { beforeAll, describe, expect, test } from 'vitest';
import { locales } from '../../../src/i18n/locales';
import type { Pdf } from '../../../src/pdf/pdf';
import { sampleDocument } from '../../fixtures/pdf/documents';
import { partsDocument } from '../../fixtures/pdf/parts';
import { sha256 } from '../../helpers/pdf/hash';
import { differenceFromApproved, differingDots, picturesOf } from '../../helpers/pdf/pictures';
import { render } from '../../helpers/pdf/render';
import { structureText } from '../../helpers/pdf/structure';

/** The same program draws both, so any other dot is a change. */
const allowedDots = 0;

/** Two documents a language: what most plans hold, and what fewer do. */
const samples = locales.flatMap((locale) => [
  { name: locale, document: sampleDocument(locale) },
  { name: `parts-${locale}`, document: partsDocument(locale) },
]);

describe.for(samples)('the sample $name', ({ name, document }) => {
  let pdf: Promise<Pdf>;
  beforeAll(() => {
    pdf = render(document);
  });

  test('has the approved bytes', async () => {
    const { bytes } = await pdf;
    await expect(await sha256(bytes)).toMatchFileSnapshot(`../../fixtures/pdf/hashes/${name}.txt`);
  });

  test('has the approved structure', async () => {
    const { bytes } = await pdf;
    await expect(structureText(bytes)).toMatchFileSnapshot(
      `../../fixtures/pdf/structure/${name}.txt`,
    );
  });

  test('has the approved pages', async () => {
    const { bytes } = await pdf;
    const pictures = await picturesOf(bytes);
    const changed = pictures.map((picture, index) =>
      differenceFromApproved(`${name}-${index + 1}`, picture),
    );
    expect(changed).toEqual(pictures.map(() => allowedDots));
  });
});

test('a page shows it when one mark of one letter is lost', async () => {
  const document = sampleDocument('ar');
  const text = JSON.stringify(document);
  const damaged: typeof document = JSON.parse(text.replace('نُقَلِّلُ', 'نُقَلِّل')) as never;
  const [before, after] = [await render(document), await render(damaged)];
  const page = 2;
  const pictures = await Promise.all([before, after].map(({ bytes }) => picturesOf(bytes)));
  const [whole, less] = pictures.map((all) => all[page]);
  if (!whole || !less) throw new Error('The sample is shorter than it was');
  expect(differingDots(whole, less)).toBeGreaterThan(5);
});
