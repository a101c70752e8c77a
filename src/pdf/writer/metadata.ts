import type { Document } from '../../document/document';
import { tagOf } from '../../i18n/locales';

/** `2026-11-03` as PDF writes dates. */
export const pdfDate = (date: string) => `D:${date.replaceAll('-', '')}000000+00'00'`;

const escaped = (text: string) =>
  text.replace(/[&<>]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[sign] ?? sign);

const namespaces = {
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  dc: 'http://purl.org/dc/elements/1.1/',
  xmp: 'http://ns.adobe.com/xap/1.0/',
  pdf: 'http://ns.adobe.com/pdf/1.3/',
  pdfuaid: 'http://www.aiim.org/pdfua/ns/id/',
};

/** The file about itself, as XMP: with the claim to be PDF/UA-1. */
export function xmp({ locale, title, author, date }: Document, producer: string): string {
  const declared = Object.entries(namespaces).map(([name, uri]) => `xmlns:${name}="${uri}"`);
  const creator =
    author === ''
      ? ''
      : `<dc:creator><rdf:Seq><rdf:li>${escaped(author)}</rdf:li></rdf:Seq></dc:creator>`;
  return [
    '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>',
    `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF ${declared.join(' ')}>`,
    '<rdf:Description rdf:about="">',
    '<dc:format>application/pdf</dc:format>',
    `<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${escaped(title)}</rdf:li></rdf:Alt></dc:title>`,
    `<dc:language><rdf:Bag><rdf:li>${tagOf(locale)}</rdf:li></rdf:Bag></dc:language>`,
    creator,
    `<xmp:CreateDate>${date}T00:00:00+00:00</xmp:CreateDate>`,
    '<xmp:CreatorTool>Touchpoint</xmp:CreatorTool>',
    `<pdf:Producer>${escaped(producer)}</pdf:Producer>`,
    '<pdfuaid:part>1</pdfuaid:part>',
    '</rdf:Description></rdf:RDF></x:xmpmeta>',
    '<?xpacket end="w"?>',
  ].join('\n');
}
