import { wordsSchema } from '../../../src/content/schemas/words';
import type { Locale } from '../../../src/i18n/locales';

/** Places in an entry of a register whose words lack the language: `changes.0.what`. */
export function withoutLanguage(entry: unknown, locale: Locale, place = ''): string[] {
  if (typeof entry !== 'object' || entry === null) return [];
  const words = wordsSchema.safeParse(entry);
  if (words.success && Object.keys(words.data).length > 0) {
    return words.data[locale] === undefined ? [place] : [];
  }
  return Object.entries(entry).flatMap(([key, value]) =>
    withoutLanguage(value, locale, place === '' ? key : `${place}.${key}`),
  );
}

const component = /<([A-Z]\w*)([^>]*)/g;
const id = /\bids?=(?:"([^"]*)"|\{\[([^\]]*)\]\})/;
/** Neither a component’s text nor code at the head of a page. */
const code = /^(?:import|export) .*$/gm;

/**
 * The bones of a page: components with their ids, and headings by their level, in order. Terms that
 * follow each other stand in the order of the alphabet, since languages order a sentence differently.
 */
export function structureOf(body: string): string[] {
  const found = [
    ...[...body.matchAll(component)].map((match) => {
      const [, name = '', attributes = ''] = match;
      const [, one, several] = id.exec(attributes) ?? [];
      return { at: match.index, part: [name, one ?? several].filter(Boolean).join(' ') };
    }),
    ...[...body.matchAll(/^(#+) /gm)].map((match) => ({ at: match.index, part: match[1] ?? '' })),
  ];
  const parts = found.toSorted((a, b) => a.at - b.at).map(({ part }) => part);
  const isTerm = (part: string | undefined) => part?.startsWith('Term ') === true;
  const runs = parts.reduce<string[][]>((all, part, index) => {
    const run = all.at(-1);
    if (run && isTerm(part) && isTerm(parts[index - 1])) run.push(part);
    else all.push([part]);
    return all;
  }, []);
  return runs.flatMap((run) => run.toSorted());
}

/** Where figures may stand: made up to show something, and marked so. */
const examples = [
  /<Example\b[^]*?<\/Example>/g,
  /<Pair\b[^]*?\n\/>/g,
  /<Question\b[^]*?<\/Question>/g,
];
const percentage =
  /\d[\d.,\s]*[%％٪]|\bper ?cent\b|百分之|百分點|百分点|\bproc\.|\bprocent|(?:بال|في ال)(?:مئة|مائة)/g;

/** Percentages that a page states itself, with neither source nor caveat. */
export function strayPercentages(body: string): string[] {
  const stated = examples.reduce((text, example) => text.replace(example, ''), body);
  return stated.match(percentage) ?? [];
}

/** Figures of the examples that a translator could get wrong: large, broken or percentages. */
export function exampleFigures(body: string): number[] {
  const texts = body.match(examples[0] ?? '') ?? [];
  const figures = texts.flatMap((text) =>
    [...text.matchAll(/\d+(?:[,.\s\u00a0]\d{3})*(?:[.,]\d+)?%?/g)].map(([figure]) => figure),
  );
  const telling = figures.filter((figure) => /\d{3}|[.,]|%/.test(figure)).map(valueOf);
  return [...new Set(telling)].toSorted((a, b) => a - b);
}

function valueOf(figure: string): number {
  const whole = figure.replace(/[,.\s\u00a0](?=\d{3}(?!\d))/g, '');
  return Number(whole.replace(',', '.').replace('%', ''));
}

/** What a person reads: no code, addresses or ids, and not the product's name. */
export const proseOf = (text: string) =>
  text
    .replace(code, '')
    .replace(
      /\bto: '[^']*'|\bid="[^"]*"|\]\([^)]*\)|`[^`]*`|touchpoint:|\.touchpoint\.json|Touchpoint/g,
      '',
    )
    .replace(/\b\w+="([^"]*)"/g, '$1');

/**
 * Words of the list that begin somewhere in the text, whatever their case; in Chinese, which sets no
 * spaces, that stand anywhere.
 * @param rightly words in which they may stand: 觸點 in 接觸點
 */
export function used(words: readonly string[], text: string, rightly: readonly string[] = []) {
  const lower = rightly.reduce((rest, word) => rest.replaceAll(word, ' '), text).toLowerCase();
  return words.filter((word) =>
    new RegExp(
      String.raw`(?<![\p{L}--\p{Script=Han}])${RegExp.escape(word.toLowerCase())}`,
      'v',
    ).test(lower),
  );
}

/** What a reader of the language would stumble over: foreign marks, digits, characters. */
const slips: Record<Locale, RegExp> = {
  en: /[„«»「」]|\s[;:?!]/g,
  'zh-hant':
    /[“”‘’]|\p{Script=Han}[,;:?!()]|[,;:?!(]\p{Script=Han}|[们这为说时对请让还点实学发现么开关问题选择户标队单门见员电话务]/gu,
  'zh-hans':
    /[「」『』]|\p{Script=Han}[,;:?!()]|[,;:?!(]\p{Script=Han}|[們這為說時對請讓還點實學發現麼開關問題選擇戶標隊單門見員電話務]/gu,
  pl: /[“"«»]|\s[;:?!]|(?<!WCAG )\d\.\d/g,
  ar: /[“”„٠-٩۰-۹]|\p{Script=Arabic}\s?[,;?]|[٫٬]/gu,
};

export const slipsIn = (prose: string, locale: Locale): string[] =>
  prose.match(slips[locale]) ?? [];
