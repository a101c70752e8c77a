import { describe, expect, it } from 'vitest';
import {
  callout,
  heading,
  landscape,
  link,
  pageBreak,
  paragraph,
  type Words,
} from '../../../src/document/build';
import { figure, label } from '../../../src/document/draw';
import type { Block } from '../../../src/document/blocks';
import { joinPages } from '../../../src/document/join';
import type { PageDocument } from '../../../src/document/parse';
import type { Locale } from '../../../src/i18n/locales';

const at = (name: string) => `https://handbook.example/${name}/`;
const page = (name: string, blocks: readonly Block[], locale: Locale = 'en'): PageDocument => ({
  address: at(name),
  document: {
    ...{ locale, title: name, author: '', date: '2026-11-03', paper: 'a4', cover: null },
    running: { header: '', pageLabel: '' },
    blocks,
  },
});
const inner = (id: string) =>
  paragraph({ kind: 'link', target: { kind: 'heading', id }, content: [] });

describe('joinPages', () => {
  it('gives each page a sheet, and each heading its address for an id', () => {
    const pages = [
      page('a', [paragraph('note'), heading(1, 'A'), callout('note', 't', [heading(2, 'B', 'b')])]),
      page('c', [heading(1, 'C', 'own')]),
    ];
    expect(joinPages(pages, { locale: 'en', all: pages, down: 0 })).toEqual([
      pageBreak,
      paragraph('note'),
      heading(1, 'A', at('a')),
      callout('note', 't', [heading(2, 'B', `${at('a')}#b`)]),
      pageBreak,
      heading(1, 'C', at('c')),
    ]);
  });

  it('moves headings down, the fourth level excepted', () => {
    const pages = [page('a', [heading(1, 'A'), heading(4, 'B')])];
    expect(joinPages(pages, { locale: 'en', all: pages, down: 1 })).toEqual([
      pageBreak,
      heading(2, 'A', at('a')),
      heading(4, 'B'),
    ]);
  });

  it('keeps links between its pages inside, and all others as they are', () => {
    const a = page('a', [heading(1, 'A'), heading(2, 'X', 'x'), inner('x')]);
    const b = page('b', [
      heading(1, 'B'),
      paragraph(link(at('a'), '')),
      paragraph(link(`${at('a')}#x`, '')),
      paragraph(link(`${at('a')}#no-heading`, '')),
      paragraph(link(at('elsewhere'), '')),
    ]);
    const join = (pages: PageDocument[], all: PageDocument[]) =>
      joinPages(pages, { locale: 'en', all, down: 0 }).filter(({ kind }) => kind === 'paragraph');
    expect(join([a], [a])).toEqual([inner(`${at('a')}#x`)]);
    const outside = paragraph(link(at('elsewhere'), ''));
    expect(join([b], [a, b])).toEqual([
      inner(at('a')),
      inner(`${at('a')}#x`),
      inner(at('a')),
      outside,
    ]);
    expect(join([b], [b])[0]).toEqual(paragraph(link(at('a'), '')));
  });

  it('changes words in figures and on landscape pages too', () => {
    const drawn = (words: Words) =>
      figure({
        ...{ width: 1, height: 1, alternative: words, caption: words },
        shapes: [label([0, 0], words)],
      });
    const words: Words = { kind: 'language', locale: 'pl', content: [{ kind: 'text', text: 'A' }] };
    const pages = [page('a', [landscape([drawn('A')])], 'pl')];
    expect(joinPages(pages, { locale: 'ar', all: pages, down: 0 })).toEqual([
      pageBreak,
      landscape([drawn(words)]),
    ]);
  });

  it('says which language a page is in, where it is another one', () => {
    const pages = [page('a', [paragraph('A'), paragraph('')], 'pl')];
    expect(joinPages(pages, { locale: 'ar', all: pages, down: 0 })).toEqual([
      pageBreak,
      paragraph({ kind: 'language', locale: 'pl', content: [{ kind: 'text', text: 'A' }] }),
      paragraph(''),
    ]);
  });
});
