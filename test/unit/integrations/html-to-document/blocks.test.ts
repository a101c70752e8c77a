import { describe, expect, it } from 'vitest';
import {
  bullets,
  callout,
  cards,
  cell,
  code,
  definition,
  definitions,
  emphasis,
  heading,
  numbered,
  paragraph,
  quotation,
  strong,
  subscript,
  superscript,
  table,
  writeIn,
} from '../../../../src/document/build';
import { read } from './read';

describe('text', () => {
  it('is a paragraph, in an element of its own or between two blocks', () => {
    expect(read('one<p>two</p><div>three <b>four</b></div>')).toEqual([
      paragraph('one'),
      paragraph('two'),
      paragraph(['three ', strong('four')]),
    ]);
  });

  it('is shown with the spaces that a browser shows', () => {
    expect(read('<p>\n  a\n  <em> b </em> c<br>\n d </p>')).toEqual([
      paragraph(['a ', emphasis('b '), 'c\nd']),
    ]);
    expect(read('<pre>a\n  b\n</pre>')).toEqual([paragraph(code('a\n  b'))]);
  });

  it('stands above and below its line', () => {
    expect(read('<p>m<sup>2</sup> CO<sub>2</sub></p>')).toEqual([
      paragraph(['m', superscript('2'), ' CO', subscript('2')]),
    ]);
  });

  it('has no space where a line of Chinese goes on', () => {
    expect(read('<p>服務\n  標準，\n不是口號 A\nB</p>', 'zh-Hant')).toEqual([
      paragraph('服務標準，不是口號 A B'),
    ]);
  });

  it('marks words in another of our languages, and only those', () => {
    const html = '<p>a <span lang="pl">b <i lang="en">c</i></span> <i lang="fr">d</i></p>';
    expect(read(html)).toEqual([
      paragraph([
        'a ',
        {
          kind: 'language',
          locale: 'pl',
          content: [
            { kind: 'text', text: 'b ' },
            { kind: 'language', locale: 'en', content: [emphasis('c')] },
          ],
        },
        ' ',
        emphasis('d'),
      ]),
    ]);
    expect(read('<div lang="pl"><p>b</p></div>')).toEqual([
      paragraph({ kind: 'language', locale: 'pl', content: [{ kind: 'text', text: 'b' }] }),
    ]);
  });

  it('keeps what bdi keeps apart in Arabic', () => {
    expect(read('<p>رمز <bdi>S-07</bdi></p>', 'ar')).toEqual([paragraph('رمز \u2068S-07\u2069')]);
    expect(read('<p>code <bdi>S-07</bdi></p>')).toEqual([paragraph('code S-07')]);
  });

  it('has the quotation marks of its language', () => {
    expect(read('<p><q>a</q> <q lang="pl">b</q></p>')).toEqual([
      paragraph([
        '“a” ',
        { kind: 'language', locale: 'pl', content: [{ kind: 'text', text: '„b”' }] },
      ]),
    ]);
  });
});

describe('headings', () => {
  it('go four levels down and keep their ids', () => {
    expect(read('<h2 id="a">A</h2><h5>B</h5><h3> </h3>')).toEqual([
      heading(2, 'A', 'a'),
      heading(4, 'B'),
    ]);
  });

  it('answer for the part that they open', () => {
    expect(read('<article id="s-07"><p>strip</p><h3>A</h3><h4>B</h4></article>')).toEqual([
      paragraph('strip'),
      heading(3, 'A', 's-07'),
      heading(4, 'B'),
    ]);
  });
});

describe('lists', () => {
  it('nest', () => {
    expect(
      read('<ul><li>a<ol><li>b</li></ol></li><li><p>c</p><p>d</p></li><li></li></ul>'),
    ).toEqual([
      bullets([
        [paragraph('a'), numbered(['b'])],
        [paragraph('c'), paragraph('d')],
      ]),
    ]);
  });

  it('of boxes are choices, so are those that say it', () => {
    const choices = (...labels: [label: string, ticked: boolean][]) => ({
      kind: 'choices',
      choices: labels.map(([text, ticked]) => ({ label: [{ kind: 'text', text }], ticked })),
    });
    const boxes =
      '<ul><li><label><input type="checkbox" checked> a</label></li><li><input type="checkbox"> b</li></ul>';
    expect(read(boxes)).toEqual([choices(['a', true], ['b', false])]);
    const list = '<ul><li>a</li></ul>';
    expect(read(`<div data-document="choices">${list}</div>`)).toEqual([choices(['a', false])]);
  });

  it('of terms may wrap each pair, share details and hold blocks', () => {
    const html =
      '<dl><div><dt>a</dt><dd>b</dd></div><dt>c</dt><dt>d</dt><dd><ul><li>e</li></ul></dd><dd>f</dd></dl>';
    expect(read(html)).toEqual([
      definitions([
        definition('a', 'b'),
        definition(['c', '\n', 'd'], [bullets(['e']), paragraph('f')]),
      ]),
    ]);
  });
});

describe('quotations, figures and asides', () => {
  it('name their source', () => {
    const quote = '<blockquote><p>a</p></blockquote>';
    expect(read(`<figure>${quote}<figcaption>B, <cite>C</cite></figcaption></figure>`)).toEqual([
      quotation('a', ['B, ', emphasis('C')]),
    ]);
    expect(read('<blockquote>a<footer>B</footer></blockquote>')).toEqual([quotation('a', 'B')]);
  });

  it('keep a caption that nothing else can hold', () => {
    expect(read('<figure><p>a</p><p>b</p><figcaption>c</figcaption></figure>')).toEqual([
      paragraph('a'),
      paragraph('b'),
      paragraph('c'),
    ]);
  });

  it('take the first heading of an aside as its title', () => {
    expect(read('<aside><h3>a</h3><p>b</p></aside><aside>c</aside>')).toEqual([
      callout('note', 'a', 'b'),
      callout('note', '', 'c'),
    ]);
    expect(read('<div role="note"><h3>a</h3>b</div>')).toEqual([callout('note', 'a', 'b')]);
    expect(read('<div data-document="warning"><p>a</p></div>')).toEqual([
      callout('warning', '', 'a'),
    ]);
  });

  it('number lists from where they start', () => {
    expect(read('<ol start="4"><li>a</li></ol><ol start="x"><li>b</li></ol>')).toEqual([
      numbered(['a'], 4),
      numbered(['b']),
    ]);
  });

  it.each([
    ['on from an item that says its number', '<ol><li>a<li value="7">b<li>c</ol>', [1, 7, 8]],
    ['anew from any item', '<ol start="3"><li value="x">a<li value="-2">b<li>c</ol>', [3, -2, -1]],
    ['items without words too', '<ol><li>a<li><li>c</ol>', [1, 3]],
    ['down where a list is reversed', '<ol reversed><li>a<li>b<li>c</ol>', [3, 2, 1]],
    ['down from a number', '<ol reversed start="9"><li>a<li value="5">b<li>c</ol>', [9, 5, 4]],
  ])('count lists %s', (_, html, numbers) => {
    const lists = read(html)?.filter((block) => block.kind === 'list') ?? [];
    const counted = lists.flatMap(({ start, items }) => items.map((_item, index) => start + index));
    expect(counted).toEqual(numbers);
  });

  it('stay one list as long as they count up by one', () => {
    expect(read('<ol><li>a<li value="2">b</ol>')).toEqual([numbered(['a', 'b'])]);
  });

  it('say what a picture shows', () => {
    expect(read('<svg role="img" aria-label="a"><title>b</title></svg>')).toEqual([paragraph('a')]);
    expect(read('<p><svg><title>b</title><path/></svg> <img alt="c"></p>')).toEqual([
      paragraph('b c'),
    ]);
  });
});

describe('tables', () => {
  it('have a header, a caption and row headers', () => {
    const html =
      '<table><caption>c</caption><thead><tr><th>aa</th><th>bb</th></tr></thead>' +
      '<tbody><tr><th scope="row">r</th><td>x</td></tr></tbody></table>';
    expect(read(html)).toEqual([
      table({
        caption: 'c',
        header: ['aa', 'bb'],
        rows: [['r', 'x']],
        rowHeaders: true,
        widths: [4, 4],
      }),
    ]);
  });

  it('may have no header, or several rows of it', () => {
    expect(read('<table><tr><td>a</td></tr></table>')).toMatchObject([
      { header: [], rows: [[cell('a')]], rowHeaders: false },
    ]);
    expect(
      read('<table><tr><th colspan="2">a</th></tr><tr><th>b</th><th>c</th></tr></table>'),
    ).toMatchObject([
      { header: [[cell('a', { columnSpan: 2 })], [cell('b'), cell('c')]], rows: [] },
    ]);
  });

  it('keep what spans columns and rows', () => {
    const html =
      '<table><tr><td rowspan="2">a</td><td colspan="2">b</td></tr><tr><td>c</td><td>d</td></tr><tr><td>e</td></tr></table>';
    expect(read(html)).toMatchObject([
      {
        rows: [
          [cell('a', { rowSpan: 2 }), cell('b', { columnSpan: 2 })],
          [cell('c'), cell('d')],
          [cell('e')],
        ],
      },
    ]);
  });

  it('have no header that reaches into their rows', () => {
    const html = '<table><tr><th rowspan="2">a</th><th>b</th></tr><tr><td>c</td></tr></table>';
    expect(read(html)).toMatchObject([
      { header: [], rows: [[cell('a', { rowSpan: 2 }), cell('b')], [cell('c')]], rowHeaders: true },
    ]);
  });
});

describe('what a person fills in', () => {
  it('is ruled space of the size of its field', () => {
    expect(read('<label>a <textarea rows="3"></textarea></label>')).toEqual([writeIn('a', 3)]);
    const line = '<span data-document="write"></span>';
    expect(read(`<ol><li>a ${line}${line}</li><li>b ${line}</li></ol>`)).toEqual([
      writeIn('a', 2),
      writeIn('b', 1),
    ]);
    expect(read('<table><tr><td data-document="write"></td></tr></table>')).toMatchObject([
      { rows: [[cell([writeIn('', 1)])]] },
    ]);
  });
});

describe('data-document', () => {
  it('sets facts on one line', () => {
    expect(read('<p data-document="line"><span>a <b>b</b></span><span>c</span></p>')).toEqual([
      paragraph(['a ', strong('b'), ' · ', 'c'], 'small'),
    ]);
  });

  it('sets parts under or beside one another', () => {
    expect(read('<p data-document="stack">a <span>b</span></p>')).toEqual([
      paragraph('a'),
      paragraph('b'),
    ]);
    const side = (name: string) => `<div><p>${name}</p><p>x</p><p>y</p></div>`;
    expect(read(`<div data-document="columns">${side('a')}${side('b')}</div>`)).toEqual([
      table({
        header: ['a', 'b'],
        rows: [Array.from('ab', () => [paragraph('x'), paragraph('y')])],
      }),
    ]);
  });

  it('gives a promise its plate, with the heading in it, and text its voice', () => {
    expect(read('<article data-document="plate"><h3 id="p">a</h3>b</article>')).toEqual([
      callout('plate', '', [heading(3, 'a', 'p'), paragraph('b')]),
    ]);
    expect(read('<p data-document="lead">a</p>')).toEqual([paragraph('a', 'lead')]);
  });

  it('names what a frame is about', () => {
    const html =
      '<figure data-document="callout"><p data-document="title">25%</p><p>a</p></figure>';
    expect(read(html)).toEqual([callout('note', '25%', 'a')]);
  });

  it('makes cards of parts, and a link to them leads to the first', () => {
    const html =
      '<section data-document="cards" id="c"> <section><h3>a</h3></section><div></div><section><p>b</p></section></section>';
    expect(read(html)).toEqual([cards([[heading(3, 'a', 'c')], 'b'])]);
    expect(read('<div data-document="cards"> </div>')).toEqual([]);
  });
});

it('keeps words that open an explanation', () => {
  expect(
    read('<p>a <button popovertarget="m">b</button><span id="m" popover>c</span>.</p>'),
  ).toEqual([paragraph('a b.')]);
});

it('leaves out what is hidden, moves the reader on, or works only on a screen', () => {
  const dropped = [
    '<nav>a</nav>',
    '<p hidden>a</p>',
    '<p hidden="until-found">a</p>',
    '<span aria-hidden="true">a</span>',
    '<div popover>a</div>',
    '<button>a</button>',
    '<script>a</script>',
    '<template>a</template>',
    '<div data-document="none"><p>a</p></div>',
    '<ul><li hidden>a</li></ul>',
    '<dl hidden><dt>a</dt></dl>',
    '<table><tr hidden><td>a</td></tr></table>',
  ];
  expect(read(dropped.join(''))).toEqual([]);
});
