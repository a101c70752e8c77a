import { organisation } from '../content/organisation';

/**
 * One page per language that is on, for `getStaticPaths` of a page below `[...locale]`.
 * The default language stands at the root.
 */
export function localePaths() {
  return organisation.languages.map((locale) => ({
    params: { locale: locale === organisation.defaultLanguage ? undefined : locale },
    props: { locale },
  }));
}
