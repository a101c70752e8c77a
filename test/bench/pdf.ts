import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { brotliCompressSync } from 'node:zlib';
import type { Browser, Page } from 'playwright';
import type { Block } from '../../src/document/blocks';
import type { Document } from '../../src/document/document';
import { plainText } from '../../src/pdf/layout/words';
import { locales, type Locale } from '../../src/i18n/locales';
import { joinTables } from '../../src/pdf/fonts/sfnt';
import { unwrapWoff } from '../../src/pdf/fonts/woff';
import { openFonts, renderPdf } from '../../src/pdf/node';
import { wordsOf } from '../e2e/words';
import { longDocument } from '../fixtures/pdf/long';
import { leavesOf } from '../helpers/pdf/words';
import { readers, tight } from '../helpers/pdf/readers';
import { atMost, median, type Row } from './lib/row';
import { withSite } from './lib/site';

const TWENTY_PAGES_MS = 300;
const SHARE_OF_PDFMAKE = 0.5;
const FIRST_EXPORT_KB: Record<Locale, number> = {
  en: 400,
  pl: 400,
  ar: 560,
  'zh-hans': 900,
  'zh-hant': 900,
};
/** Both engines run often enough for the compiler to know them. */
const WARM_UPS = 4;
const RUNS = 7;

/** Processor time, which other programs on the machine do not change. */
async function timed(make: () => Promise<Uint8Array>): Promise<{ ms: number; bytes: Uint8Array }> {
  let bytes: Uint8Array = new Uint8Array();
  for (let run = 0; run < WARM_UPS; run += 1) bytes = await make();
  const times: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    const began = processorTime();
    bytes = await make();
    times.push(processorTime() - began);
  }
  return { ms: median(times), bytes };
}

/** Milliseconds that this process has used so far. */
function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

const fonts = openFonts();

async function ours(document: Document): Promise<Uint8Array> {
  const result = await renderPdf(document, { fonts });
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value.bytes;
}

const require = createRequire(import.meta.url);
/** Everything that a font without slices has. */
const wholeFont = new Set(
  'GDEF GPOS GSUB OS/2 cmap glyf head hhea hmtx loca maxp name post'.split(' '),
);

function wholeChineseFont(weight: 400 | 700): Buffer {
  const file = `noto-sans-sc-chinese-simplified-${weight}-normal.woff`;
  const woff = readFileSync(require.resolve(`@fontsource/noto-sans-sc/files/${file}`));
  return Buffer.from(joinTables(unwrapWoff(new Uint8Array(woff), wholeFont)));
}

interface PdfMake {
  virtualfs: { writeFileSync: (name: string, bytes: Buffer) => void };
  setUrlAccessPolicy: (allows: () => boolean) => void;
  setLocalAccessPolicy: (allows: () => boolean) => void;
  fonts: Record<string, Record<string, string>>;
  createPdf: (definition: object) => { getBuffer: () => Promise<Uint8Array> };
}

/** The same words with the tool that most sites take. */
function pdfmakeOf(document: Document): () => Promise<Uint8Array> {
  const pdfmake = require('pdfmake') as PdfMake;
  pdfmake.virtualfs.writeFileSync('regular.ttf', wholeChineseFont(400));
  pdfmake.virtualfs.writeFileSync('bold.ttf', wholeChineseFont(700));
  pdfmake.fonts = { Chinese: { normal: 'regular.ttf', bold: 'bold.ttf' } };
  pdfmake.setUrlAccessPolicy(() => false);
  pdfmake.setLocalAccessPolicy(() => true);
  const definition = () => ({
    info: { title: document.title },
    version: '1.7',
    tagged: true,
    defaultStyle: { font: 'Chinese', fontSize: 10.5, lineHeight: 1.3 },
    content: document.blocks.flatMap(pdfmakeBlock),
  });
  return async () => new Uint8Array(await pdfmake.createPdf(definition()).getBuffer());
}

function pdfmakeBlock(block: Block): object[] {
  switch (block.kind) {
    case 'heading':
      return [{ text: plainText(block.content), fontSize: 20, bold: true, margin: [0, 14, 0, 6] }];
    case 'paragraph':
      return [{ text: plainText(block.content), margin: [0, 0, 0, 7] }];
    case 'list':
      return [{ ul: block.items.map((item) => item.flatMap(pdfmakeBlock)) }];
    case 'callout':
      return [{ text: plainText(block.title), bold: true }, ...block.blocks.flatMap(pdfmakeBlock)];
    case 'table': {
      const rows = [...block.header, ...block.rows];
      const body = rows.map((row) => row.map(({ blocks }) => blocks.flatMap(pdfmakeBlock)));
      return [{ table: { headerRows: 1, widths: block.widths.map(() => '*'), body } }];
    }
    case 'definitions':
    case 'quotation':
    case 'figure':
    case 'write-in':
    case 'choices':
    case 'together':
    case 'landscape':
    case 'cards':
    case 'page-break':
    case 'contents':
      throw new RangeError(`The measured document has no ${block.kind}`);
    default:
      return block satisfies never;
  }
}

/** Every text leaf comes back from PDFium. */
async function isRight(bytes: Uint8Array, document: Document): Promise<string> {
  const text = tight(await readers.pdfium(bytes));
  const leaves = leavesOf({ ...document, cover: null });
  const found = leaves.filter((leaf) => text.includes(tight(leaf))).length;
  return `${found} of ${leaves.length}`;
}

async function speedRows(): Promise<Row[]> {
  // Without a header or a foot between the two halves of a text on two pages.
  const running = { header: '', pageLabel: '' };
  const document = { ...longDocument('zh-hans', 20), running };
  const own = await timed(() => ours(document));
  const other = await timed(pdfmakeOf(document));
  const rows: Row[] = [
    atMost('20 pages of Chinese, fonts loaded', own.ms, 'ms', TWENTY_PAGES_MS),
    { what: 'the same with pdfmake', value: other.ms, unit: 'ms' },
    atMost('our share of its time', own.ms / other.ms, '×', SHARE_OF_PDFMAKE),
    { what: 'file, ours', value: own.bytes.length / 1000, unit: 'kB' },
    { what: 'file, pdfmake', value: other.bytes.length / 1000, unit: 'kB' },
    { what: 'texts read back, ours', value: await isRight(own.bytes, document), unit: '' },
    { what: 'texts read back, pdfmake', value: await isRight(other.bytes, document), unit: '' },
  ];
  for (const pages of [100, 500]) {
    const began = processorTime();
    await ours(longDocument('zh-hans', pages));
    rows.push({ what: `${pages} pages of Chinese`, value: processorTime() - began, unit: 'ms' });
  }
  const peak = process.resourceUsage().maxRSS / 1000;
  rows.push({ what: 'peak memory of this process', value: peak, unit: 'MB' });
  return rows;
}

/** Kilobytes (1,000 bytes) from the press to the file: brotli, fonts as they are. */
async function weighFirstExport(page: Page, locale: Locale, press: () => Promise<void>) {
  const addresses = new Set<string>();
  page.on('request', (request) => {
    if (request.url().startsWith('http')) addresses.add(request.url());
  });
  const download = page.waitForEvent('download');
  await press();
  await download;
  // A worker is gone when it has done its work, and what it was sent with it: asked for once more.
  const weights = await Promise.all([...addresses].map(weightOf));
  const sum = weights.reduce((total, weight) => total + weight, 0) / 1000;
  return atMost(`first export, ${locale}`, sum, 'kB', FIRST_EXPORT_KB[locale]);
}

async function weightOf(address: string): Promise<number> {
  const body = new Uint8Array(await (await fetch(address)).arrayBuffer());
  return address.endsWith('.woff') ? body.length : brotliCompressSync(body).length;
}

async function exportRow(browser: Browser, origin: string, locale: Locale): Promise<Row> {
  const t = wordsOf(locale, 'plans', 'tools');
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    await page.goto(`${origin}/${locale === 'en' ? '' : `${locale}/`}tools/strategy/`);
    await page
      .getByRole('button', { name: t('example.load') })
      .first()
      .click();
    await page.getByRole('button', { name: t('export'), exact: true }).click();
    await page.waitForLoadState('networkidle');
    return await weighFirstExport(page, locale, () =>
      page.getByRole('menuitem', { name: t('export.pdf') }).click(),
    );
  } finally {
    await context.close();
  }
}

export async function bench(): Promise<Row[]> {
  const rows = await speedRows();
  return withSite(async (origin, browser) => {
    for (const locale of locales) rows.push(await exportRow(browser, origin, locale));
    return rows;
  });
}
