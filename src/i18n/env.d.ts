/// <reference types="astro/client" />

interface ImportMetaEnv {
  /** The language at the root of the site; `astro.config.mjs` takes it from organisation.yaml. */
  readonly DEFAULT_LOCALE: import('./locales').Locale;
}

declare namespace App {
  interface Locals {
    /**
     * The language of the text in which a component of MDX stands: the page's own, or that of the
     * version that stands in for a missing translation.
     */
    locale: import('./locales').Locale;
    /** The language of the page around it, in which links go on. */
    reader: import('./locales').Locale;
  }
}
