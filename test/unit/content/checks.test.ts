import { describe, expect, it } from 'vitest';
import {
  exampleFigures,
  proseOf,
  slipsIn,
  strayPercentages,
  structureOf,
  used,
  withoutLanguage,
} from './checks';

describe('withoutLanguage', () => {
  const entry = { id: 'S-01', promise: { en: 'a', pl: 'b' }, changes: [{ what: { en: 'c' } }] };

  it('names every place whose words lack the language', () => {
    expect(withoutLanguage(entry, 'pl')).toEqual(['changes.0.what']);
    expect(withoutLanguage(entry, 'ar')).toEqual(['promise', 'changes.0.what']);
  });

  it('is silent where all is there', () => {
    expect(withoutLanguage(entry, 'en')).toEqual([]);
  });
});

describe('structureOf', () => {
  it('lists components with their ids and headings with their level', () => {
    const body = `## A\n\n<Term id="x">y</Term>\n\n### B\n\n<Register ids={['S-01']} />\n<Pair\n  bad={{}}\n/>`;
    expect(structureOf(body)).toEqual(['##', 'Term x', '###', "Register 'S-01'", 'Pair']);
  });
});

describe('structureOf a sentence with two terms', () => {
  it('does not ask in which order they stand', () => {
    const body = '<Term id="x">a</Term> of <Term id="b">c</Term>\n\n## A';
    expect(structureOf(body)).toEqual(['Term b', 'Term x', '##']);
  });
});

describe('strayPercentages', () => {
  it.each([
    'rises by 5%',
    'rises by 5 per cent',
    '提高百分之五',
    'o 5 procent',
    'بنسبة 5٪',
    '5 في المئة',
  ])('finds one in “%s”', (text) => {
    expect(strayPercentages(text)).toHaveLength(1);
  });

  it('lets examples have theirs, and only those', () => {
    const body = '<Example title="t">\n5%\n</Example>\n\n<Pair\n  good="9%"\n/>\n\nand 7% more';
    expect(strayPercentages(body)).toEqual(['7%']);
  });

  it('knows a percentage from a word that begins like one', () => {
    expect(strayPercentages('a percentage floor of 4 hours')).toEqual([]);
  });
});

describe('exampleFigures', () => {
  it('reads numbers as each language sets them', () => {
    const inExample = (text: string) => exampleFigures(`<Example>${text}</Example>`);
    expect(inExample('≈ 47,000, 0.61 and 80%')).toEqual([0.61, 80, 47000]);
    expect(inExample('≈ 47 000, 0,61 i 80%')).toEqual([0.61, 80, 47000]);
  });

  it('leaves small counts to the writer', () => {
    expect(exampleFigures('<Example>2 days</Example> 5,000')).toEqual([]);
  });
});

describe('proseOf', () => {
  it('leaves out what nobody reads', () => {
    const body = `import A from "./a";\n\n<Term id="nps">[Touchpoint](/x/)</Term> <Q ask="why">`;
    expect(proseOf('a `b.touchpoint.json` c')).toBe('a  c');
    expect(proseOf(body).trim()).toBe('<Term >[</Term> <Q why>');
    expect(proseOf(`{ to: '/playbooks/x/', title: 'y' }`)).toBe(`{ , title: 'y' }`);
  });
});

describe('used', () => {
  it('finds words at the beginning of a word, in any case', () => {
    expect(used(['touchpoint'], 'Touchpoints matter')).toEqual(['touchpoint']);
    expect(used(['cel'], 'podcel')).toEqual([]);
  });

  it('finds them anywhere in Chinese, which sets no spaces', () => {
    expect(used(['觸點'], '每一個觸點')).toEqual(['觸點']);
  });

  it('does not take the right word for the wrong one', () => {
    expect(used(['觸點'], '每一個接觸點', ['接觸點'])).toEqual([]);
    expect(used(['觸點'], '接觸點不是觸點', ['接觸點'])).toEqual(['觸點']);
  });
});

describe('slipsIn', () => {
  it.each([
    ['zh-hant', '顧客说'],
    ['zh-hant', '他說“好”'],
    ['zh-hant', '好,再見'],
    ['zh-hans', '顧客說'],
    ['zh-hans', '他说「好」'],
    ['pl', 'Mówi “dobrze”'],
    ['pl', 'wynik 0.61'],
    ['ar', 'نعم, حسنًا'],
    ['ar', 'بعد ٣ أيام'],
  ] as const)('finds what is foreign to %s in “%s”', (locale, text) => {
    expect(slipsIn(text, locale)).not.toEqual([]);
  });

  it.each([
    ['zh-hant', '他說「好」，再見。'],
    ['zh-hans', '他说“好”，再见。'],
    ['pl', 'Mówi „dobrze”, wynik 0,61'],
    ['ar', 'قال «نعم»، بعد 3 أيام؟'],
  ] as const)('lets pass what is right in %s', (locale, text) => {
    expect(slipsIn(text, locale)).toEqual([]);
  });
});
