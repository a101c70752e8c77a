import { expect, test } from 'vitest';
import { locales } from '../../../src/i18n/locales';
import { sampleDocument } from '../../fixtures/pdf/documents';
import { partsDocument } from '../../fixtures/pdf/parts';
import { render } from '../../helpers/pdf/render';
import { faultsOf } from '../../helpers/pdf/ua';

test.for(locales)(
  'the samples in %s keep PDF/UA-1 as far as a program can tell',
  async (locale) => {
    for (const document of [sampleDocument(locale), partsDocument(locale)]) {
      const { bytes } = await render(document);
      expect(faultsOf(bytes)).toEqual([]);
    }
  },
);
