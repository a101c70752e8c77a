import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { openFonts, renderPdf } from '../../../src/pdf/node';
import { longDocument } from '../../fixtures/pdf/long';

/**
 * Megabytes that a process of its own takes at most to make so many pages, everything that a
 * process needs anyway included: a page takes what is left when one page's is taken off.
 */
export function peakMemory(pages: number): number {
  const script = `const { runnerImport } = await import('vite');
    const { module } = await runnerImport(${JSON.stringify(fileURLToPath(import.meta.url))});
    await module.makeAndTell(${pages});`;
  const told = execFileSync(process.execPath, ['--input-type=module', '-e', script], {
    encoding: 'utf8',
  });
  const peak = /peak (\d+)/.exec(told)?.[1];
  if (peak === undefined) throw new Error(`The process told nothing: ${told}`);
  return Number(peak) / 1000;
}

/** Runs in that process. @public */
export async function makeAndTell(pages: number) {
  const result = await renderPdf(longDocument('zh-hans', pages), { fonts: openFonts() });
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  writeFileSync(process.stdout.fd, `peak ${process.resourceUsage().maxRSS}\n`);
}
