import { describe, expect, test } from 'vitest';
import { locales } from '../../../../src/i18n/locales';
import { translator, type Messages } from '../../../../src/i18n/translate';
import type { FileProblem, StateCause } from '../../../../src/store/files/problem';
import { linkWordsOf, wordsOf } from '../../../../src/store/files/words';

const causes = {
  altered: true,
  'not-a-state': true,
  incomplete: true,
  unsafe: true,
} satisfies Record<StateCause, true>;

/** One of each kind; the compiler asks for those that are missing. */
const problems: { [K in FileProblem['kind']]: readonly Extract<FileProblem, { kind: K }>[] } = {
  'too-large': [{ kind: 'too-large', bytes: 50_000_000, limit: 40_000_000 }],
  unreadable: [{ kind: 'unreadable' }],
  'not-text': [{ kind: 'not-text' }],
  'cut-short': [{ kind: 'cut-short' }],
  'not-json': [{ kind: 'not-json' }],
  'too-deep': [{ kind: 'too-deep', limit: 40 }],
  'unsafe-key': [{ kind: 'unsafe-key', key: '__proto__' }],
  'not-a-plan': [{ kind: 'not-a-plan' }],
  'too-new': [{ kind: 'too-new', version: 2 }],
  misshapen: [{ kind: 'misshapen', paths: ['goals.g1.target', 'roles'] }],
  'bad-state': Object.keys(causes)
    .filter((cause): cause is StateCause => cause in causes)
    .map((cause) => ({ kind: 'bad-state', cause })),
};

const sharing = import.meta.glob<Messages>('../../../../src/i18n/messages/*/sharing.json', {
  import: 'default',
  eager: true,
});

const files = import.meta.glob<Messages>('../../../../src/i18n/messages/*/files.json', {
  import: 'default',
  eager: true,
});

describe.each(locales)('%s', (locale) => {
  const messages = files[`../../../../src/i18n/messages/${locale}/files.json`] ?? {};
  const t = translator(messages, locale);

  test('has a message of its own for each problem, with every place filled', () => {
    const all = Object.values(problems).flat();
    const texts = all.map((problem) => {
      const { key, params } = wordsOf(problem);
      return t(key, params);
    });
    expect(new Set(texts).size).toBe(all.length);
    for (const text of texts) expect(text).not.toMatch(/[{}]/);
    expect(
      t('problem.too-large', wordsOf({ kind: 'too-large', bytes: 5e7, limit: 4e7 }).params),
    ).toMatch(/50.*40/);
  });

  test('has no message that no problem asks for', () => {
    const asked = Object.values(problems)
      .flat()
      .map((problem) => wordsOf(problem).key);
    expect(Object.keys(messages).sort()).toEqual([...asked, 'problem.unchanged'].sort());
  });

  test('has a message of its own for each problem that a link can have', () => {
    const links = sharing[`../../../../src/i18n/messages/${locale}/sharing.json`] ?? {};
    const ofLinks = Object.values(problems)
      .flat()
      .filter(({ kind }) => kind !== 'bad-state' && kind !== 'unreadable');
    const texts = ofLinks.map((problem) => {
      const { key, params } = linkWordsOf(problem);
      return translator(links, locale)(key, params);
    });
    expect(new Set(texts).size).toBe(ofLinks.length);
    for (const text of texts) expect(text).not.toMatch(/[{}]/);
    const asked = Object.values(problems)
      .flat()
      .map((problem) => linkWordsOf(problem).key);
    const there = Object.keys(links).filter((key) => key.startsWith('link.'));
    expect(there.sort()).toEqual([...new Set(asked)].sort());
  });
});
