import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** Programs that some machines have; elsewhere their tests are reported as not run. */
export const hasQpdf = spawnSync('qpdf', ['--version']).status === 0;
export const hasPoppler = spawnSync('pdftotext', ['-v']).status === 0;

/** What `qpdf --check` finds. */
export function qpdfComplaints(bytes: Uint8Array): string[] {
  const { status, stdout, stderr } = withFile(bytes, (file) => run('qpdf', '--check', file));
  return status === 0 ? [] : `${stdout}${stderr}`.trim().split('\n');
}

/** The text of all pages as poppler hands it out. */
export const readWithPoppler = (bytes: Uint8Array): string =>
  withFile(bytes, (file) => run('pdftotext', '-enc', 'UTF-8', file, '-')).stdout;

const run = (program: string, ...words: string[]) =>
  spawnSync(program, words, { encoding: 'utf8', maxBuffer: 100_000_000 });

function withFile<T>(bytes: Uint8Array, use: (file: string) => T): T {
  const folder = mkdtempSync(path.join(tmpdir(), 'touchpoint-'));
  try {
    const file = path.join(folder, 'read.pdf');
    writeFileSync(file, bytes);
    return use(file);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
