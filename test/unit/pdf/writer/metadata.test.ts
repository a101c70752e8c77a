import { expect, test } from 'vitest';
import type { Document } from '../../../../src/document/document';
import { pdfDate, xmp } from '../../../../src/pdf/writer/metadata';

const document: Document = {
  locale: 'zh-hant',
  title: 'Tom & <Jerry>',
  author: '',
  date: '2026-11-03',
  paper: 'a4',
  running: { header: '', pageLabel: '' },
  cover: null,
  blocks: [],
};

test('a date is midnight in Greenwich, whatever the clock here says', () => {
  expect(pdfDate('2026-11-03')).toBe("D:20261103000000+00'00'");
});

test('it says title, language, date, and that the file is PDF/UA', () => {
  const text = xmp(document, 'jsPDF');
  expect(text).toContain('xml:lang="x-default">Tom &amp; &lt;Jerry&gt;</rdf:li>');
  expect(text).toContain('<dc:language><rdf:Bag><rdf:li>zh-Hant</rdf:li>');
  expect(text).toContain('<xmp:CreateDate>2026-11-03T00:00:00+00:00<');
  expect(text).toContain('<pdfuaid:part>1</pdfuaid:part>');
});

test('an author is named only where there is one', () => {
  expect(xmp(document, 'jsPDF')).not.toContain('dc:creator');
  expect(xmp({ ...document, author: 'A & B' }, 'jsPDF')).toContain(
    '<dc:creator><rdf:Seq><rdf:li>A &amp; B</rdf:li></rdf:Seq></dc:creator>',
  );
});
