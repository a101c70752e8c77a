import { describe, expect, it } from 'vitest';
import { link, paragraph } from '../../../../src/document/build';
import { read } from './read';

const linked = (href: string) => read(`<h2 id="here">H</h2><p><a href="${href}">a</a></p>`)?.[1];

describe('links', () => {
  it.each([
    ['/pl/standards/', 'https://handbook.example/pl/standards/'],
    ['../two/#x', 'https://handbook.example/standards/two/#x'],
    ['https://example.org/', 'https://example.org/'],
    ['mailto:a@example.org', 'mailto:a@example.org'],
    ['#nowhere', 'https://handbook.example/standards/one/#nowhere'],
  ])('%s leads to %s', (href, url) => {
    expect(linked(href)).toEqual(paragraph(link(url, 'a')));
  });

  it('stay inside the document where they lead to one of its headings', () => {
    expect(linked('#here')).toEqual(
      paragraph({
        kind: 'link',
        target: { kind: 'heading', id: 'here' },
        content: [{ kind: 'text', text: 'a' }],
      }),
    );
  });

  it.each(['javascript:alert(1)', 'http://example.org/', 'tel:1', 'data:text/html,a', 'https://['])(
    '%s is plain words',
    (href) => {
      expect(linked(href)).toEqual(paragraph('a'));
    },
  );

  it('may go around blocks, and never stand in one another', () => {
    expect(read('<a href="/x"><h3>a</h3><p>b</p></a>')?.[1]).toEqual(
      paragraph(link('https://handbook.example/x', 'b')),
    );
  });
});
