import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { runnerImport } from 'vite';

/** Makes PDFs of what `pageDocuments` leaves, so it runs after that: see paper/README.md. */
export function pagePdfs(): AstroIntegration {
  let root = '';
  return {
    name: 'touchpoint:page-pdfs',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
      },
      'astro:build:done': async ({ dir, logger }) => {
        // The engine is loaded here, not with the configuration, which every command reads.
        const { module } = await runnerImport<typeof import('./paper/pdfs')>(
          `${root}src/integrations/paper/pdfs.ts`,
          { root, logLevel: 'error' },
        );
        await module.writePdfs({
          folder: fileURLToPath(dir),
          root,
          report: (line) => {
            logger.info(line);
          },
        });
      },
    },
  };
}
