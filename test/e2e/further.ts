import type { Locale } from '../../src/i18n/locales';

/**
 * For walks that prove once more, in another language or by another hand, what a nearer one proves. `npm run
 * test:all` goes them; `npm test`, which must end soon on two cores, leaves them out.
 */
export const further = { tag: '@further' };

/** A walk in five languages whose proof hangs on a few of them, such as the one that is read from the right. */
export const nearIn = (near: readonly Locale[], locale: Locale) =>
  near.includes(locale) ? {} : further;
