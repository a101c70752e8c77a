import { expect, test } from 'vitest';
import { locales } from '../../../src/i18n/locales';
import { sampleDocument } from '../../fixtures/pdf/documents';
import { render } from '../../helpers/pdf/render';
import { faultsOf } from '../../helpers/pdf/ua';

test.for(locales)(
  'the sample in %s keeps PDF/UA-1 as far as a program can tell',
  async (locale) => {
    const { bytes } = await render(sampleDocument(locale));
    expect(faultsOf(bytes)).toEqual([]);
  },
);
