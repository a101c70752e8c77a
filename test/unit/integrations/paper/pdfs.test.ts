import { globSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { organisation } from '../../../../src/content/organisation';
import { writeDocuments } from '../../../../src/integrations/paper/documents';
import { writePdfs } from '../../../../src/integrations/paper/pdfs';
import { buildSite, root, small } from './site';

const project = mkdtempSync(path.join(tmpdir(), 'touchpoint-project-'));

async function print(pages: Readonly<Record<string, string>>) {
  const folder = buildSite(pages);
  for (const locale of organisation.languages) writeDocuments({ folder, root }, locale);
  const lines: string[] = [];
  await writePdfs({ folder, root: project, report: (line) => lines.push(line) });
  const read = (name: string) => readFileSync(path.join(folder, 'pdf', name));
  return { folder, lines, read };
}

it('makes the PDF of each page, section and handbook, and again only what changed', async () => {
  const first = await print(small);
  expect(globSync('**/*.pdf', { cwd: path.join(first.folder, 'pdf/en') }).toSorted()).toEqual([
    'handbook.pdf',
    'standards.pdf',
    'standards/a.pdf',
    'standards/b.pdf',
    'standards/c.pdf',
  ]);
  expect(first.read('en/standards/a.pdf').subarray(0, 5).toString()).toBe('%PDF-');
  expect(first.lines).toContain('en: 5 PDFs, 5 of them made anew');

  const changed = await print({ ...small, 'standards/c/index.html': '<h1>C, changed</h1>' });
  expect(changed.lines).toContain('en: 5 PDFs, 3 of them made anew');
  expect(changed.lines).toContain('pl: 3 PDFs, 0 of them made anew');
  expect(changed.read('en/standards/a.pdf')).toEqual(first.read('en/standards/a.pdf'));
  expect(changed.read('en/standards/c.pdf')).not.toEqual(first.read('en/standards/c.pdf'));
});

it('makes all of it anew with other packages', async () => {
  await print(small);
  writeFileSync(path.join(project, 'package-lock.json'), '{}');
  expect((await print(small)).lines).toContain('pl: 3 PDFs, 3 of them made anew');
});

it('names the characters that no font has', async () => {
  const { lines } = await print({ ...small, 'standards/b/index.html': '<h1>B 𓀀</h1>' });
  expect(lines).toContain('en/standards/b.pdf: no font has 𓀀');
});
