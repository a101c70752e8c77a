import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { runnerImport } from 'vite';

/** What the first PDF of a planner fetches: the outlines of the site's own words, few bytes. */
export function pdfFonts(): AstroIntegration {
  let root = '';
  return {
    name: 'touchpoint:pdf-fonts',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
      },
      'astro:build:done': async ({ dir, logger }) => {
        // The engine is loaded here, not with the configuration, which every command reads.
        const { module } = await runnerImport<typeof import('./light-fonts')>(
          `${root}src/integrations/light-fonts.ts`,
          { root, logLevel: 'error' },
        );
        const bytes = await module.writeLightFonts(fileURLToPath(dir));
        logger.info(`${Math.round(bytes / 1000)} kB of light slices`);
      },
    },
  };
}
