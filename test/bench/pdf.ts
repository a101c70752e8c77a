import type { Document } from '../../src/document/document';
import type { Locale } from '../../src/i18n/locales';
import { openFonts, renderPdf } from '../../src/pdf/node';
import { longDocument } from '../fixtures/pdf/long';
import { atMost, median, type Row } from './lib/row';
import { withSite } from './lib/site';
import { exportRows } from './pdf/export';
import { judge } from './pdf/judge';
import { peakMemory } from './pdf/memory';
import { chromiumPrint, pdfmake, plainJsPdf, type Rival } from './pdf/rivals';

const TWENTY_PAGES_MS = 300;
const SHARE_OF_PDFMAKE = 0.5;
/** All tools run often enough for the compiler to know them; five hundred pages teach it at once. */
function runsFor(pages: number): { warmUps: number; runs: number } {
  if (pages <= 20) return { warmUps: 4, runs: 9 };
  return pages <= 100 ? { warmUps: 1, runs: 3 } : { warmUps: 0, runs: 1 };
}

/** Milliseconds that this process has used so far, which other programs do not change. */
function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

interface Measured {
  ms: number;
  bytes: Uint8Array;
}

/** In turn, so that a busy minute of the machine is a busy minute for all. */
async function race(tools: readonly (() => Promise<Uint8Array>)[], pages: number) {
  const { warmUps, runs } = runsFor(pages);
  const times: number[][] = tools.map(() => []);
  const files: Uint8Array[] = [];
  for (let run = 0; run < warmUps + runs; run += 1) {
    for (const [index, make] of tools.entries()) {
      const began = processorTime();
      files[index] = await make();
      if (run >= warmUps) times[index]?.push(processorTime() - began);
    }
  }
  return tools.map((_, index): Measured => ({
    ms: median(times[index] ?? []),
    bytes: files[index] ?? new Uint8Array(),
  }));
}

const fonts = openFonts();

async function ours(document: Document): Promise<Uint8Array> {
  const result = await renderPdf(document, { fonts });
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value.bytes;
}

/** Without a header or a foot between the two halves of a text on two pages. */
const measured = (locale: Locale, pages: number): Document => ({
  ...longDocument(locale, pages),
  running: { header: '', pageLabel: '' },
});

async function speedRows(pages: number): Promise<Row[]> {
  const document = measured('zh-hans', pages);
  const rivals = [pdfmake(document), plainJsPdf(document)];
  const [own, ...others] = await race(
    [() => ours(document), ...rivals.map(({ make }) => make)],
    pages,
  );
  if (!own) return [];
  const what = `${pages} pages of Chinese`;
  return [
    pages === 20
      ? atMost(`${what}, fonts loaded`, own.ms, 'ms', TWENTY_PAGES_MS)
      : { what: `${what}, fonts loaded`, value: own.ms, unit: 'ms' },
    ...rivals.map(({ name }, index) => ({
      what: `${what}, ${name}`,
      value: others[index]?.ms ?? NaN,
      unit: 'ms',
    })),
    atMost(
      `${what}, our share of pdfmake’s time`,
      own.ms / (others[0]?.ms ?? NaN),
      '×',
      SHARE_OF_PDFMAKE,
    ),
    { what: `${what}, file`, value: own.bytes.length / 1000, unit: 'kB' },
    ...rivals.map(({ name }, index) => ({
      what: `${what}, file, ${name}`,
      value: (others[index]?.bytes.length ?? NaN) / 1000,
      unit: 'kB',
    })),
  ];
}

/** Chromium works in processes of its own, so for it only the clock can be read. */
async function printRows(pages: number): Promise<Row[]> {
  const rival = await chromiumPrint(measured('zh-hans', pages));
  try {
    const began = performance.now();
    const bytes = await rival.make();
    const what = `${pages} pages of Chinese, `;
    return [
      { what: `${what}${rival.name}`, value: performance.now() - began, unit: 'ms by the clock' },
      { what: `${what}file, ${rival.name}`, value: bytes.length / 1000, unit: 'kB' },
    ];
  } finally {
    await rival.close();
  }
}

async function verdictRows(locale: Locale): Promise<Row[]> {
  const document = measured(locale, 20);
  const rows = await verdictOf('ours', locale, document, () => ours(document));
  for (const rival of [pdfmake(document), plainJsPdf(document), await chromiumPrint(document)]) {
    rows.push(...(await rivalRows(rival, locale, document)));
  }
  return rows;
}

async function rivalRows(rival: Rival, locale: Locale, document: Document): Promise<Row[]> {
  try {
    return [
      ...(await verdictOf(rival.name, locale, document, rival.make)),
      { what: `${locale}, to ship, ${rival.name}`, value: rival.shipped, unit: 'kB' },
    ];
  } finally {
    await rival.close();
  }
}

async function verdictOf(
  name: string,
  locale: Locale,
  document: Document,
  make: () => Promise<Uint8Array>,
): Promise<Row[]> {
  const what = `${locale}, 20 pages, ${name}`;
  try {
    const { pages, texts, words, badLines, isTagged } = await judge(await make(), document);
    return [
      { what: `${what}: pages`, value: pages, unit: '' },
      { what: `${what}: texts back whole`, value: texts, unit: '' },
      // Chinese has no blanks between words; its lines may not begin with every sign.
      locale.startsWith('zh')
        ? { what: `${what}: lines that begin wrongly`, value: badLines, unit: '' }
        : { what: `${what}: words back`, value: words, unit: '%' },
      { what: `${what}: tagged`, value: isTagged ? 'yes' : 'no', unit: '' },
    ];
  } catch (cause) {
    return [{ what: `${what}: no file`, value: String(cause).slice(0, 80), unit: '' }];
  }
}

const memoryRows = (): Row[] =>
  [1, 20, 100, 500].map((pages) => ({
    what: `peak memory of a process, ${pages} pages of Chinese`,
    value: peakMemory(pages),
    unit: 'MB',
  }));

export async function bench(): Promise<Row[]> {
  const rows: Row[] = [];
  for (const pages of [20, 100, 500]) {
    rows.push(...(await speedRows(pages)), ...(await printRows(pages)));
  }
  for (const locale of ['zh-hans', 'ar', 'en'] as const) rows.push(...(await verdictRows(locale)));
  rows.push(...memoryRows());
  return withSite(async (origin, browser) => [...rows, ...(await exportRows(origin, browser))]);
}
