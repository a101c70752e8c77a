import { describe, expect, it } from 'vitest';
import { organisation } from '../../../src/content/organisation';
import { slipsIn, used, withoutLanguage } from './checks';
import { claims, groups, standards, terms } from './handbook';

const registers = { standards, claims, terms, groups };
const { languages, defaultLanguage } = organisation;

describe.each(Object.entries(registers))('the register of %s', (_, entries) => {
  it('has entries, each with all its words in the default language', () => {
    expect(entries).not.toEqual([]);
    expect(entries.flatMap((entry) => withoutLanguage(entry, defaultLanguage))).toEqual([]);
  });

  it.each(languages)('is complete in %s', (locale) => {
    expect(entries.flatMap((entry) => withoutLanguage(entry, locale))).toEqual([]);
  });
});

describe('standards', () => {
  it('bear each number once', () => {
    expect(new Set(standards.map(({ id }) => id)).size).toBe(standards.length);
  });

  it('are reviewed after they came into force and after their last change', () => {
    const late = standards.filter(({ since, review, changes }) =>
      [since, ...changes.map(({ date }) => date)].some((date) => date >= review),
    );
    expect(late.map(({ id }) => id)).toEqual([]);
  });

  it('count one version for each change', () => {
    const off = standards.filter(({ version, changes }) => version !== changes.length + 1);
    expect(off.map(({ id }) => id)).toEqual([]);
  });

  it('have readings that so many cases can give', () => {
    const impossible = standards.filter(({ reading }) => {
      if (!reading) return false;
      const kept = Math.round((reading.percent / 100) * reading.cases);
      return ((kept / reading.cases) * 100).toFixed(1) !== reading.percent.toFixed(1);
    });
    expect(impossible.map(({ id }) => id)).toEqual([]);
  });
});

describe.each(languages)('the words of the registers in %s', (locale) => {
  const texts = [
    ...standards.flatMap((it) => [
      ...[it.subject, it.promise, it.measured, it.hours, it.exclusions, it.owner],
      ...it.changes.map(({ what }) => what),
    ]),
    ...claims.flatMap((it) => [it.figure, it.statement, it.source, it.caveat, it.evidence]),
    ...terms.flatMap((it) => [it.term, it.definition]),
  ].map((words) => words[locale] ?? '');

  it('are set as the language sets them', () => {
    expect(texts.flatMap((text) => slipsIn(text, locale).map((slip) => [slip, text]))).toEqual([]);
  });

  it('use no word that a term replaces', () => {
    const replaced = terms.flatMap(({ avoid }) => avoid?.[locale] ?? []);
    const right = terms.map(({ term }) => term[locale] ?? '');
    expect(texts.flatMap((text) => used(replaced, text, right))).toEqual([]);
  });
});
