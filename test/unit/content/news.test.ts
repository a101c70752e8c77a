import { describe, expect, it } from 'vitest';
import { newsOf } from '../../../src/content/news';
import type { Promised } from '../../../src/content/promises';
import type { Standard } from '../../../src/content/schemas/standards';

const standard: Standard = {
  id: 'S-07',
  version: 2,
  status: 'in-force',
  since: '2026-03-01',
  channel: 'email',
  stages: ['decision'],
  subject: { en: 'first reply' },
  promise: { en: 'A person answers within four business hours.' },
  measured: { en: 'From arrival to reply.' },
  floor: { percent: 90, limit: { value: 4, unit: 'business-hour' }, period: 'month' },
  hours: { en: '8:00 to 20:00' },
  exclusions: { en: 'None.' },
  owner: { en: 'Email team lead' },
  review: '2027-03-01',
  changes: [
    { date: '2026-11-03', what: { en: 'the limit fell', pl: 'limit skrócono' } },
    { date: '2026-06-01', what: { en: 'the hours grew' } },
  ],
};
const promised: Promised = {
  standard,
  slug: 's-07',
  path: 'standards/s-07/',
  title: { text: 'Email · first reply', locale: 'en' },
};

const told = (most: number) =>
  newsOf([promised], [], 'pl', most).map(({ date, what }) => [
    date,
    typeof what === 'string' ? what : `${what.locale}: ${what.text}`,
  ]);

describe('newsOf', () => {
  it('tells changes and beginnings, newest first, in the language that there is', () => {
    expect(told(9)).toEqual([
      ['2026-11-03', 'pl: limit skrócono'],
      ['2026-06-01', 'en: the hours grew'],
      ['2026-03-01', 'since'],
    ]);
  });

  it('tells no more than asked for', () => {
    expect(told(1)).toEqual([['2026-11-03', 'pl: limit skrócono']]);
  });
});
