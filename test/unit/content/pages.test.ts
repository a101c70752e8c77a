import { describe, expect, it } from 'vitest';
import { organisation } from '../../../src/content/organisation';
import {
  differenceByChance,
  npsVariance,
  repliesForDifference,
  repliesForNps,
} from '../../../src/plan/measures/statistics/waves';
import { exampleFigures, proseOf, slipsIn, strayPercentages, structureOf, used } from './checks';
import { pages, terms, type Source } from './handbook';

const { languages, defaultLanguage } = organisation;
const originals = pages.filter(({ locale }) => locale === defaultLanguage);
const inLanguage = (path: string, locale: string) =>
  pages.find((page) => page.path === path && page.locale === locale);
const name = ({ locale, path }: Source) => `${locale}/${path}`;
const cases = pages.map((page) => [name(page), page] as const);

describe.each(originals.map((page) => [page.path, page] as const))('%s', (path, original) => {
  it.each(languages)('has the same bones in %s', (locale) => {
    const page = inLanguage(path, locale);
    expect(page && structureOf(page.body)).toEqual(structureOf(original.body));
  });

  it.each(languages)('says the same of itself in %s', (locale) => {
    const { order, group, audience } = original.facts;
    expect(inLanguage(path, locale)?.facts).toMatchObject({ order, group, audience });
  });

  it.each(languages)('gives the same figures in its examples in %s', (locale) => {
    expect(exampleFigures(inLanguage(path, locale)?.body ?? '')).toEqual(
      exampleFigures(original.body),
    );
  });
});

describe.each(cases)('%s', (_, { locale, facts, body }) => {
  const read = proseOf(`${facts.title}\n${facts.lead}\n${body}`);

  it('states no percentage outside an example: those come from the registers', () => {
    expect(strayPercentages(`${facts.lead}\n${body}`)).toEqual([]);
  });

  it('explains each term once', () => {
    const explained = structureOf(body).filter((part) => part.startsWith('Term '));
    expect(explained).toEqual([...new Set(explained)]);
  });

  it('uses no word that a term replaces', () => {
    const replaced = terms.flatMap(({ avoid }) => avoid?.[locale] ?? []);
    const right = terms.map(({ term }) => term[locale] ?? '');
    expect(used(replaced, read, right)).toEqual([]);
  });

  it('is set as its language sets it', () => {
    expect(slipsIn(read, locale)).toEqual([]);
  });
});

it('the arithmetic of the one-point trap is right', () => {
  const body = inLanguage('playbooks/set-goals-that-can-fail', defaultLanguage)?.body ?? '';
  const variance = npsVariance(0.5, 0.2);
  const rounded = (replies: number) =>
    (Math.round(replies / 1000) * 1000).toLocaleString(defaultLanguage);

  expect(body).toContain(`≈ ${rounded(repliesForDifference(variance, 0.01))}`);
  expect(body).toContain(
    `about ${rounded(repliesForDifference(variance, 0.01, { mostly: true }))} replies`,
  );
  expect(body).toContain(
    `takes ${Math.ceil(repliesForNps(variance, 0.01, 5000)).toLocaleString(defaultLanguage)} replies`,
  );
  for (const [replies, points] of [
    ['100', 22],
    ['400', 11],
    ['1,000', 7],
    ['5,000', 3],
    ['47,000', 1],
  ] as const) {
    const shown = differenceByChance(variance, Number(replies.replace(',', '')));
    expect(Math.round(shown * 100)).toBe(points);
    expect(body).toContain(`['${replies}', '${String(points)} point`);
  }
});
