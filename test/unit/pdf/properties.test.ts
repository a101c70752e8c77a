import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Document } from '../../../src/document/document';
import { pdfiumComplaints, pdfjsComplaints } from '../../helpers/pdf/complaints';
import { PdfObjects } from '../../helpers/pdf/file';
import { documents } from '../../helpers/pdf/generate';
import { hasQpdf, qpdfComplaints } from '../../helpers/pdf/installed';
import { readingOf } from '../../helpers/pdf/reading';
import { render } from '../../helpers/pdf/render';
import { inked, readSaid } from '../../helpers/pdf/said';
import { faultsIn } from '../../helpers/pdf/ua';

/** FUZZ_RUNS takes more of them. */
const runs = Number(process.env['FUZZ_RUNS'] ?? 50);
/** Readers take ten times as long as the engine. */
const runsWithReaders = Math.ceil(runs / 5);

/** Of any document whatsoever. A failing one is made smaller for a while, not for ever. */
const holds = (numRuns: number, check: (document: Document) => Promise<void>) =>
  fc.assert(fc.asyncProperty(documents, check), {
    numRuns,
    plugins: [fc.interruptAfterTimeLimit(480_000 + numRuns * 500, { failOnInterrupt: true })],
  });

/** Where two long texts part, with what follows in each; null where they do not. */
function partingOf(found: string, meant: string): object | null {
  if (found === meant) return null;
  let at = 0;
  while (found.charAt(at) === meant.charAt(at)) at += 1;
  const near = (text: string) => text.slice(Math.max(0, at - 20), at + 20);
  return { at, found: near(found), meant: near(meant) };
}

test('every text is there once, every page has its number, nothing is drawn outside, PDF/UA is kept', async () => {
  await holds(runs, async (document) => {
    const { bytes, pages } = await render(document);
    const file = new PdfObjects(bytes);
    const said = readSaid(file);
    expect(partingOf(inked(said.text), inked(readingOf(document, said.headings)))).toBeNull();
    expect(said.misspelt).toEqual([]);
    expect(file.pages).toHaveLength(pages);
    expect(said.outside).toHaveLength(pages);
    said.outside.forEach((words, index) => {
      expectNumber(words, document.running.pageLabel, index + 1, pages);
    });
    expect(faultsIn(file)).toEqual([]);
  });
});

function expectNumber(words: string, pageLabel: string, page: number, pages: number): void {
  const label = inked(pageLabel.replace('{page}', String(page)).replace('{pages}', String(pages)));
  const end = inked(words).slice(-label.length);
  // Arabic letters are drawn from left to right; numbers read alike in either direction.
  expect(Array.from(end).sort()).toEqual(Array.from(label).sort());
  expect(end.match(/\d+/g)).toEqual(label.match(/\d+/g));
}

test('PDFium and pdf.js open it without repair or warning', async () => {
  await holds(runsWithReaders, async (document) => {
    const { bytes, pages } = await render(document);
    expect(await pdfjsComplaints(bytes)).toEqual([]);
    expect(await pdfiumComplaints(bytes, pages)).toEqual([]);
  });
});

test.skipIf(!hasQpdf)('qpdf finds nothing to complain of', async () => {
  await holds(runsWithReaders, async (document) => {
    const { bytes } = await render(document);
    expect(qpdfComplaints(bytes)).toEqual([]);
  });
});
