import type { Locale } from '../../i18n/locales';
import type { Family } from './families';
import type { LightSlice } from './light';

/** Where slices come from: a folder in Node, the site's own assets in the browser. */
export interface FontSource {
  /** The package's `unicode.json`. */
  ranges(family: Family['id']): Promise<Readonly<Record<string, string>>>;
  /** The bytes of a WOFF file, named as in the package's folder `files`. */
  file(family: Family['id'], name: string): Promise<Uint8Array>;
  /** What the site keeps ready for a language; nothing where there is no site. */
  lightSlices(locale: Locale): Promise<readonly LightSlice[]>;
  lightFile(name: string): Promise<Uint8Array>;
}
