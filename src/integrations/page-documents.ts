import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { organisation } from '../content/organisation';
import { writeDocuments } from './paper/documents';

/** Leaves each page of the handbook as a document: see paper/README.md. */
export function pageDocuments(): AstroIntegration {
  let root = '';
  return {
    name: 'touchpoint:page-documents',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = new URL(`${config.base}/`.replace(/\/+/g, '/'), config.site ?? 'http://localhost')
          .href;
      },
      'astro:build:done': ({ dir, logger }) => {
        const site = { folder: fileURLToPath(dir), root };
        const pages = organisation.languages.map((locale) => writeDocuments(site, locale));
        logger.info(`${pages.reduce((sum, count) => sum + count, 0)} pages, no word lost`);
      },
    },
  };
}
