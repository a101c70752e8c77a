import type { Locale } from '../../src/i18n/locales';

/**
 * For a walk in several languages whose proof hangs on a few of them, such as the one that is read from the right.
 * What proves the same once more is for `npm run test:all`; `npm test`, which must end soon on two cores, leaves it
 * out.
 */
export const nearIn = (near: readonly Locale[], locale: Locale) =>
  near.includes(locale) ? {} : { tag: '@further' };
