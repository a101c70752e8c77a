import { build } from 'vite';
import { beforeAll, expect, test } from 'vitest';
import { leanJsPdf, withoutAdditions } from '../../../src/integrations/lean-jspdf';
import { PdfFile } from '../../../src/pdf/writer/jspdf';
import { pt } from '../../../src/pdf/units';

let code = '';
let Lean: typeof PdfFile;

beforeAll(async () => {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [leanJsPdf()],
    build: {
      ...{ write: false, minify: false },
      rolldownOptions: { input: 'src/pdf/writer/jspdf.ts', preserveEntrySignatures: 'strict' },
    },
  });
  if ('output' in built) ({ code } = built.output[0]);
  const url = `data:text/javascript;base64,${Buffer.from(code).toString('base64')}`;
  const module: unknown = await import(/* @vite-ignore */ url);
  if (!hasFiles(module)) throw new TypeError('The build has made no writer');
  Lean = module.PdfFile;
});

const hasFiles = (module: unknown): module is { PdfFile: typeof PdfFile } =>
  typeof module === 'object' && module !== null && 'PdfFile' in module;

/** A file with all that the engine asks of jsPDF. */
function written(File: typeof PdfFile): string {
  const file = new File({
    ...{ width: pt(595), height: pt(842), title: 'Zażółć 目標', author: 'A (B)' },
    ...{ date: "D:20261103000000+00'00'", id: '0'.repeat(32) },
  });
  file.write('0 0 m 10 10 l S');
  file.addPage(pt(842), pt(595));
  file.write('1 0 0 rg');
  const stream = file.putStream(Uint8Array.of(0, 200, 255));
  file.putPlainStream('/Type /Metadata', Uint8Array.of(60, 62));
  file.addFont('F1', () => file.putNew(`<< /Type /Font /Stream ${String(stream)} 0 R >>`));
  return file.finish({
    pageEntries: (page) => `/StructParents ${String(page)} % ${file.pageReference(page)}`,
    putObjects: () => file.putNew('<< /Type /StructTreeRoot >>'),
    catalogEntries: () => '/MarkInfo << /Marked true >>',
  });
}

test('writes the same bytes as the whole jsPDF', () => {
  expect(written(Lean)).toBe(written(PdfFile));
});

test('what the engine never asks for is left out', () => {
  for (const left of [
    'AcroForm',
    'WebP',
    'html2canvas',
    'context2d',
    'Courier-Bold":',
    'fast-png',
  ]) {
    expect(code).not.toContain(left);
  }
});

test('a jsPDF of another shape is refused', () => {
  expect(() => withoutAdditions('export { jsPDF }')).toThrow('another shape');
});
