import fc from 'fast-check';
import type { Inline } from '../../../src/document/inline';
import { locales } from '../../../src/i18n/locales';

/** Words of all scripts, beside everything that people type or paste between them. */
const word = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.constantFrom(
      ...[
        'goal',
        'AVATAR',
        'office',
        'Cel',
        'żółć',
        '„tak”',
        '目標',
        '客户，服务。',
        '（2026）',
        '「好」',
      ],
      ...['هدف', 'نُقَلِّلُ', 'الأول', 'لا،', '«نردّ»', '(24 ساعة)', '30%', '+48 22 123 45 67', '≥ 85'],
      ...['https://example.org/a-b/?c=1', 'service@example.org', '2026-11-03', '…', '—', 'z²s²/d²'],
    ),
  },
  { weight: 2, arbitrary: fc.string({ unit: 'grapheme', maxLength: 6 }) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      ...['\u202e', '\u2067', '\u2069', '\u200d', '\u200f', '\u00ad', '\ufe0f', '\u00a0', '\u3000'],
      ...['\ud800', '\udc00', '\u0000', '\u0007', '\n', '\t', '\u0301', '\u064b', '🙂', '🦉'],
    ),
  },
);

export const words = (maxLength: number) =>
  fc
    .array(fc.tuple(word, fc.constantFrom(' ', ' ', '')), { maxLength })
    .map((parts) => parts.flat().join(''));

const address = fc.constantFrom(
  ...['https://example.org/', 'mailto:service@example.org', 'javascript:alert(1)', 'http://a b'],
);
const target = fc.oneof(
  address.map((url) => ({ kind: 'address' as const, url })),
  fc.constantFrom('a', 'b', 'nowhere').map((id) => ({ kind: 'heading' as const, id })),
);

const { run } = fc.letrec<{ run: Inline }>((tie) => {
  const content = fc.array(tie('run'), { maxLength: 3 });
  return {
    run: fc.oneof(
      { maxDepth: 2, depthSize: 'small' },
      fc.record({ kind: fc.constantFrom('text', 'code'), text: words(5) }),
      fc.record({
        kind: fc.constantFrom('strong', 'emphasis', 'superscript', 'subscript'),
        content,
      }),
      fc.record({ kind: fc.constant('link'), target, content }),
      fc.record({ kind: fc.constant('language'), locale: fc.constantFrom(...locales), content }),
    ),
  };
});
export const content = fc.array(run, { maxLength: 3 });
