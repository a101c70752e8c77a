/// <reference types="astro/client" />

interface ImportMetaEnv {
  /** The language at the root of the site; `astro.config.mjs` takes it from organisation.yaml. */
  readonly DEFAULT_LOCALE: import('./locales').Locale;
}
