import { describe, expect, it } from 'vitest';
import {
  bullets,
  callout,
  cards,
  cell,
  code,
  contents,
  definition,
  definitions,
  emphasis,
  heading,
  landscape,
  link,
  numbered,
  pageBreak,
  paragraph,
  quotation,
  strong,
  subscript,
  superscript,
  table,
  together,
  writeIn,
} from '../../../src/document/build';
import {
  circle,
  close,
  curve,
  figure,
  label,
  line,
  lineTo,
  move,
  path,
  polygon,
  polyline,
  rectangle,
  stroke,
} from '../../../src/document/draw';
import type { Document } from '../../../src/document/document';
import { parseHandbook, parsePage } from '../../../src/document/parse';

/** One of everything. */
const document: Document = {
  locale: 'pl',
  title: 'T',
  author: '',
  date: '2026-11-03',
  paper: 'a4',
  running: { header: 'H', pageLabel: '{page}/{pages}' },
  cover: { overline: 'o', subtitle: [], facts: [{ term: 't', value: [] }] },
  blocks: [
    heading(1, 'h', 'id'),
    paragraph([
      'a',
      strong('b'),
      emphasis('c'),
      superscript('c'),
      subscript('c'),
      code('d'),
      link('https://e.example/', 'e'),
      { kind: 'link', target: { kind: 'heading', id: 'id' }, content: [] },
      { kind: 'language', locale: 'ar', content: [] },
    ]),
    bullets(['a', [numbered(['b'], 7)]]),
    definitions([definition('a', 'b')]),
    callout('warning', 'a', 'b'),
    quotation('a', 'b'),
    table({ caption: 'c', header: ['a'], rows: [['b']], rowHeaders: true }),
    table({ groups: [[cell('a', { columnSpan: 2 })]], header: ['b', 'c'], rows: [] }),
    figure({
      ...{ width: 9, height: 9, alternative: 'a', caption: 'b', mirrored: true },
      shapes: [
        line([0, 0], [9, 9], stroke('ink')),
        polyline([[0, 0]], stroke('edge', 2, 'dashed')),
        polygon([[0, 0]], { fill: 'wash' }),
        rectangle([0, 0], 9, 9, { stroke: stroke('rule') }),
        circle([0, 0], 9, {}),
        path([move([0, 0]), lineTo([1, 1]), curve([1, 1], [2, 2], [3, 3]), close], {}),
        label([0, 0], 'c', { room: 9 }),
      ],
    }),
    landscape([paragraph('a')]),
    cards(['a', [paragraph('b')]]),
    writeIn('a', 2),
    { kind: 'choices', choices: [{ label: [], ticked: true }] },
    together([paragraph('a')]),
    pageBreak,
    contents('c', 3),
  ],
};
const page = { address: 'https://handbook.example/a/', document };

describe('parsePage', () => {
  it('gives back what was written', () => {
    expect(parsePage(JSON.stringify(page))).toEqual({ ok: true, value: page });
  });

  it.each([
    ['no JSON', '{'],
    ['an unknown kind', JSON.stringify(page).replace('"choices","choices"', '"ticks","choices"')],
    ['an unknown language', JSON.stringify(page).replace('"ar"', '"fr"')],
    ['a missing field', JSON.stringify(page).replace('"tone":"warning",', '')],
    ['a field too many', JSON.stringify(page).replace('"tone"', '"colour":"red","tone"')],
    ['no address', JSON.stringify({ document })],
    ['a colour without a name', JSON.stringify(page).replace('"wash"', '"#e4efec"')],
    ['a date that is none', JSON.stringify(page).replace('2026-11-03', 'today')],
  ])('says what is wrong with %s', (_, json) => {
    expect(json).not.toBe(JSON.stringify(page));
    expect(parsePage(json)).toEqual({ ok: false, error: expect.stringMatching(/./) as string });
  });
});

it('parseHandbook reads sections and their pages', () => {
  const handbook = { sections: [{ section: 's', title: 't', lead: '', slugs: ['a'] }] };
  expect(parseHandbook(JSON.stringify(handbook))).toEqual({ ok: true, value: handbook });
  expect(parseHandbook('{"sections":[{}]}').ok).toBe(false);
});
