import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { brotliCompressSync } from 'node:zlib';
import { jsPDF } from 'jspdf';
import { chromium } from 'playwright';
import type { Document } from '../../../src/document/document';
import { directionOf, tagOf, type Locale } from '../../../src/i18n/locales';
import { launchOptions } from '../../chromium';
import { simpleBlocks, type Simple } from './simple';
import { wholeFont, wholeWoff } from './whole-fonts';

const require = createRequire(import.meta.url);

/** Another way to a PDF of the same words. */
export interface Rival {
  name: string;
  make: () => Promise<Uint8Array>;
  /** Kilobytes to the browser before the first file: its program, and fonts of two weights. */
  shipped: number;
  close: () => Promise<void>;
}

const kB = (bytes: number) => bytes / 1000;
const program = (file: string) =>
  kB(brotliCompressSync(readFileSync(require.resolve(file))).length);
const fonts = (locale: Locale) => kB(wholeWoff(locale, 400).length + wholeWoff(locale, 700).length);
const nothing = () => Promise.resolve();

interface PdfMake {
  virtualfs: { writeFileSync: (name: string, bytes: Buffer) => void };
  setUrlAccessPolicy: (allows: () => boolean) => void;
  setLocalAccessPolicy: (allows: () => boolean) => void;
  fonts: Record<string, Record<string, string>>;
  createPdf: (definition: object) => { getBuffer: () => Promise<Uint8Array> };
}

/** The tool that most sites take. */
export function pdfmake(document: Document): Rival {
  const { locale, title } = document;
  const tool = require('pdfmake') as PdfMake;
  tool.virtualfs.writeFileSync(`${locale}.ttf`, wholeFont(locale, 400));
  tool.virtualfs.writeFileSync(`${locale}-bold.ttf`, wholeFont(locale, 700));
  tool.fonts = { Own: { normal: `${locale}.ttf`, bold: `${locale}-bold.ttf` } };
  tool.setUrlAccessPolicy(() => false);
  tool.setLocalAccessPolicy(() => true);
  const side = directionOf(locale) === 'rtl' ? 'right' : 'left';
  // It writes into what it is given, so each run gets its own.
  const definition = () => ({
    info: { title },
    version: '1.7',
    tagged: true,
    defaultStyle: { font: 'Own', fontSize: 10.5, lineHeight: 1.3, alignment: side },
    content: simpleBlocks(document).map(pdfmakeBlock),
  });
  return {
    name: 'pdfmake',
    make: async () => new Uint8Array(await tool.createPdf(definition()).getBuffer()),
    shipped: program('pdfmake/build/pdfmake.min.js') + fonts(locale),
    close: nothing,
  };
}

function pdfmakeBlock(block: Simple): object {
  switch (block.kind) {
    case 'heading':
      return { text: block.text, fontSize: 20, bold: true, margin: [0, 14, 0, 6] };
    case 'strong':
      return { text: block.text, bold: true };
    case 'text':
      return { text: block.text, margin: [0, 0, 0, 7] };
    case 'list':
      return { ul: [...block.items] };
    case 'table': {
      const body = [block.header, ...block.rows].map((row) => [...row]);
      return { table: { headerRows: 1, widths: block.header.map(() => '*'), body } };
    }
    default:
      return block satisfies never;
  }
}

const page = { width: 475, left: 60, right: 535, top: 68, bottom: 778 };

/** As its manual shows it: fonts added, lines split and drawn one after another. */
export function plainJsPdf(document: Document): Rival {
  const { locale } = document;
  const [regular, bold] = ([400, 700] as const).map((weight) =>
    wholeFont(locale, weight).toString('base64'),
  );
  const make = () => {
    const pdf = new jsPDF({ unit: 'pt', format: 'a4', compress: true });
    pdf.addFileToVFS('regular.ttf', regular ?? '');
    pdf.addFileToVFS('bold.ttf', bold ?? '');
    pdf.addFont('regular.ttf', 'own', 'normal');
    pdf.addFont('bold.ttf', 'own', 'bold');
    let y = page.top;
    const write = (
      text: string,
      size: number,
      weight: 'normal' | 'bold',
      from: number,
      to: number,
    ) => {
      pdf.setFont('own', weight).setFontSize(size);
      const isTurned = directionOf(locale) === 'rtl';
      for (const line of pdf.splitTextToSize(text, to - from) as string[]) {
        if (y > page.bottom) {
          pdf.addPage();
          y = page.top;
        }
        pdf.text(line, isTurned ? to : from, y, isTurned ? { align: 'right' } : {});
        y += size * 1.5;
      }
    };
    for (const block of simpleBlocks(document)) writeBlock(block, write, (to) => (y = to ?? y));
    return Promise.resolve(new Uint8Array(pdf.output('arraybuffer')));
  };
  const shipped = program('jspdf/dist/jspdf.es.min.js') + fonts(locale);
  return { name: 'plain jsPDF', make, shipped, close: nothing };
}

type Write = (
  text: string,
  size: number,
  weight: 'normal' | 'bold',
  from: number,
  to: number,
) => void;

/** @param place moves the pen to a height, and says where it is */
function writeBlock(block: Simple, write: Write, place: (to?: number) => number) {
  const { left, right } = page;
  switch (block.kind) {
    case 'heading':
      write(block.text, 20, 'bold', left, right);
      return;
    case 'strong':
      write(block.text, 10.5, 'bold', left, right);
      return;
    case 'text':
      write(block.text, 10.5, 'normal', left, right);
      return;
    case 'list':
      for (const item of block.items) write(`• ${item}`, 10.5, 'normal', left + 20, right);
      return;
    case 'table': {
      const across = page.width / block.header.length;
      for (const row of [block.header, ...block.rows]) {
        // A row that would not fit begins a page, so that its cells stay side by side.
        if (place() > page.bottom - 60) place(page.bottom + 1);
        const top = place();
        const feet = row.map((text, column) => {
          place(column === 0 ? top : Math.min(top, place()));
          write(text, 9.5, 'normal', left + column * across, left + (column + 1) * across - 6);
          return place();
        });
        place(Math.max(...feet));
      }
      return;
    }
    default:
      block satisfies never;
  }
}

/** What a browser prints from the same words as a page. */
export async function chromiumPrint(document: Document): Promise<Rival> {
  const browser = await chromium.launch(launchOptions);
  const tab = await browser.newPage();
  await tab.setContent(htmlOf(document));
  await tab.evaluate(async () => {
    await globalThis.document.fonts.ready;
  });
  return {
    name: 'Chromium’s print',
    make: async () =>
      new Uint8Array(await tab.pdf({ preferCSSPageSize: true, tagged: true, outline: true })),
    shipped: fonts(document.locale),
    close: () => browser.close(),
  };
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

function htmlOf(document: Document): string {
  const { locale, title } = document;
  const faces = ([400, 700] as const).map((weight) => {
    const data = wholeWoff(locale, weight).toString('base64');
    return `@font-face { font-family: own; font-weight: ${weight}; src: url(data:font/woff;base64,${data}) }`;
  });
  const style = `${faces.join('')} @page { size: A4; margin: 64pt 60pt } body { font: 10.5pt/1.6 own; margin: 0 } h1 { font-size: 20pt } table { width: 100%; border-collapse: collapse; table-layout: fixed; font-size: 9.5pt } td, th { text-align: start; padding: 5pt }`;
  const blocks = simpleBlocks(document).map(htmlBlock).join('');
  return `<!doctype html><html lang="${tagOf(locale)}" dir="${directionOf(locale)}"><meta charset="utf-8"><title>${escaped(title)}</title><style>${style}</style>${blocks}`;
}

function htmlBlock(block: Simple): string {
  switch (block.kind) {
    case 'heading':
      return `<h1>${escaped(block.text)}</h1>`;
    case 'strong':
      return `<p><b>${escaped(block.text)}</b></p>`;
    case 'text':
      return `<p>${escaped(block.text)}</p>`;
    case 'list':
      return `<ul>${block.items.map((item) => `<li>${escaped(item)}</li>`).join('')}</ul>`;
    case 'table': {
      const cells = (row: readonly string[], tag: 'th' | 'td') =>
        `<tr>${row.map((text) => `<${tag}>${escaped(text)}</${tag}>`).join('')}</tr>`;
      return `<table><thead>${cells(block.header, 'th')}</thead><tbody>${block.rows.map((row) => cells(row, 'td')).join('')}</tbody></table>`;
    }
    default:
      return block satisfies never;
  }
}
