import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { bullets, heading, paragraph, strong, type Words } from '../../../src/document/build';
import { writeFile } from '../../../src/export/write';
import type { Locale } from '../../../src/i18n/locales';
import { setApart } from '../../../src/document/words-direction';
import { documentOf } from './documents';

const signs: Readonly<Record<string, string>> = {
  '\u200e': '‹lrm›',
  '\u200f': '‹rlm›',
  '\u202a': '‹ltr›',
  '\u202b': '‹rtl›',
  '\u202c': '‹end›',
};

/** Each run of the first paragraph after the title: `>` from the left, `<` from the right. */
async function runsIn(words: Words, locale: Locale): Promise<string[]> {
  const document = documentOf([paragraph(words)], locale);
  const files = unzipSync(await writeFile({ format: 'docx', document }));
  const xml = strFromU8(files['word/document.xml'] ?? new Uint8Array());
  const [, , written = ''] = xml.split('<w:p>');
  return Array.from(written.matchAll(/<w:r>(.*?)<\/w:r>/gs), ([, run = '']) => {
    const text = /<w:br\/>/.test(run) ? '↵' : (/<w:t[^>]*>(.*?)<\/w:t>/s.exec(run)?.[1] ?? '');
    const shown = Array.from(text, (sign) => signs[sign] ?? sign).join('');
    return (run.includes('<w:rtl/>') ? '<' : '>') + shown;
  });
}

describe('words in a Word file', () => {
  it('of its own direction need no signs', async () => {
    expect(await runsIn('Ask first.', 'en')).toEqual(['>Ask first.']);
    expect(await runsIn('اسأل أولًا.', 'ar')).toEqual(['<اسأل أولًا.']);
    expect(await runsIn('90%', 'ar')).toEqual(['<90%']);
  });

  it('of another are embedded, line by line', async () => {
    expect(await runsIn('(1) Zapytaj.\nSprawdź.', 'ar')).toEqual([
      '>‹ltr›',
      '>(1) Zapytaj.',
      '>‹end›',
      '>↵',
      '>‹ltr›',
      '>Sprawdź.',
      '>‹end›',
    ]);
    expect(await runsIn(['اسأل', strong(' أولًا.')], 'en')).toEqual([
      '<‹rtl›',
      '<اسأل',
      '< أولًا.',
      '<‹end›',
    ]);
  });

  it('inside a sentence keep to their place', async () => {
    expect(await runsIn(`هدف: ${setApart('Czat?', 'rtl')} 24`, 'ar')).toEqual([
      '<هدف: ',
      '>‹rlm›‹ltr›Czat?‹end›‹rlm›',
      '< 24',
    ]);
    expect(await runsIn(`Goal: ${setApart('هل وصل؟', 'ltr')} 24`, 'en')).toEqual([
      '>Goal: ',
      '<‹lrm›‹rtl›هل وصل؟‹end›‹lrm›',
      '> 24',
    ]);
  });

  it('whose direction is left to them take that of their letters, nested or never closed', async () => {
    expect(await runsIn('هدف: \u2068Czat \u2067نعم\u2069!', 'ar')).toEqual([
      '<هدف: ',
      '>‹rlm›‹ltr›Czat ',
      '<‹lrm›‹rtl›نعم‹end›‹lrm›',
      '>!‹end›‹rlm›',
    ]);
    expect(await runsIn('Done\u2069.', 'en')).toEqual(['>Done.']);
  });

  it('that quote Arabic give that alone to the right', async () => {
    expect(await runsIn('We ask «الواحة» first.', 'en')).toEqual([
      '>We ask «',
      '<الواحة',
      '>» first.',
    ]);
  });
});

it('headings and lists hold embedded words too, in paragraphs of the document’s direction', async () => {
  const document = documentOf([heading(1, '(1) Cel.'), bullets(['(2) Czat.'])], 'ar');
  const files = unzipSync(await writeFile({ format: 'docx', document }));
  const xml = strFromU8(files['word/document.xml'] ?? new Uint8Array());
  expect(xml.match(/\u202a/g)).toHaveLength(3);
  expect(xml.match(/<w:bidi\/>/g)).toHaveLength(3);
});
