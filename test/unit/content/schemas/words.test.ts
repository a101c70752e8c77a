import { describe, expect, it } from 'vitest';
import { dateSchema, wordsSchema } from '../../../../src/content/schemas/words';

describe('dateSchema', () => {
  it('takes a date as text or as the Date that some readers of YAML make of it', () => {
    expect(dateSchema.parse('2026-11-03')).toBe('2026-11-03');
    expect(dateSchema.parse(new Date('2026-11-03T00:00:00Z'))).toBe('2026-11-03');
  });

  it('refuses what is no day', () => {
    expect(dateSchema.safeParse('2026-02-30').success).toBe(false);
  });
});

describe('wordsSchema', () => {
  it('takes some languages, trimmed', () => {
    expect(wordsSchema.parse({ en: ' box ', ar: 'صندوق' })).toEqual({ en: 'box', ar: 'صندوق' });
  });

  it('refuses empty words and languages that the site does not have', () => {
    expect(wordsSchema.safeParse({ en: ' ' }).success).toBe(false);
    expect(wordsSchema.safeParse({ de: 'Kiste' }).success).toBe(false);
  });
});
