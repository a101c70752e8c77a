import { describe, expect, test } from 'vitest';
import { packObjects } from '../../../../src/pdf/writer/pack';
import { PdfObjects } from '../../../helpers/pdf/file';
import { Ref } from '../../../helpers/pdf/values';

/** A file as jsPDF writes it: objects one after another, then a table of where each one is. */
function classicFile(bodies: readonly string[]): string {
  let file = '%PDF-1.3\n';
  const offsets = bodies.map((body, index) => {
    const offset = file.length;
    file += `${index + 1} 0 obj\n${body}\nendobj\n`;
    return offset;
  });
  const table = file.length;
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  return (
    `${file}xref\n0 ${bodies.length + 1}\n0000000000 65535 f \n${rows}` +
    `trailer\n<<\n/Size ${bodies.length + 1}\n/Root 1 0 R\n/Info 2 0 R\n/ID [ <AB> <AB> ]\n>>\n` +
    `startxref\n${table}\n%%EOF`
  );
}

const stream = (data: string, entries = '') =>
  `<<${entries} /Length ${data.length}>>\nstream\n${data}\nendstream`;
const text = (bytes: Uint8Array) => new TextDecoder('latin1').decode(bytes);
const packed = (...bodies: string[]) =>
  packObjects(classicFile(['<</Type /Catalog>>', '<</Title (A)>>', ...bodies]));

describe('a packed file', () => {
  test('has every object, found through its table', () => {
    const file = new PdfObjects(packed('<</Third true>>', '[1 2 3]'));
    expect(file.catalog.get('Type')).toMatchObject({ name: 'Catalog' });
    expect(file.dictionary(new Ref(3)).get('Third')).toBe(true);
    expect(file.get(new Ref(4))).toEqual([1, 2, 3]);
  });

  test('keeps its trailer', () => {
    const { trailer } = new PdfObjects(packed());
    expect(trailer.get('Root')).toEqual(new Ref(1));
    expect(trailer.get('Info')).toEqual(new Ref(2));
    expect(trailer.get('ID')).toEqual(['\xab', '\xab']);
  });

  test('has streams of any bytes, compressed', () => {
    const bytes = Uint8Array.from({ length: 256 }, (_, byte) => byte);
    const data = String.fromCharCode(...bytes);
    const file = new PdfObjects(packed(stream(data), stream('word '.repeat(200))));
    expect(file.stream(new Ref(3))).toEqual(bytes);
    expect(text(file.stream(new Ref(4)))).toBe('word '.repeat(200));
    expect(file.dictionary(new Ref(4)).get('Length')).toBeLessThan(40);
  });

  test('is not misled by words of PDF inside a stream', () => {
    const data = 'endobj\n9 0 obj\nstartxref\n0\nxref\ntrailer >>\nstream\n';
    const file = new PdfObjects(packed(stream(data), '<</After 1>>'));
    expect(text(file.stream(new Ref(3)))).toBe(data);
    expect(file.dictionary(new Ref(4)).get('After')).toBe(1);
  });

  test('leaves metadata readable without unpacking', () => {
    const bytes = packed(stream('<rdf>Touchpoint</rdf>', '/Type /Metadata /Subtype /XML'));
    expect(text(bytes)).toContain('<rdf>Touchpoint</rdf>');
  });

  test('holds thousands of small objects in few streams', () => {
    const bodies = Array.from({ length: 1000 }, (_, index) => `<</Number ${index} /Kind /Small>>`);
    const bytes = packed(...bodies);
    const file = new PdfObjects(bytes);
    expect(bodies.map((_, index) => file.dictionary(new Ref(index + 3)).get('Number'))).toEqual(
      bodies.map((_, index) => index),
    );
    expect(text(bytes).match(/ObjStm/g)).toHaveLength(6);
    expect(bytes.length).toBeLessThan(classicFile(bodies).length / 5);
  });
});
