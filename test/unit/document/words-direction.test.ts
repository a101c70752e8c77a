import { describe, expect, test } from 'vitest';
import { directionOfWords, setApart, setApartOnce } from '../../../src/document/words-direction';

describe('words in an Arabic document', () => {
  test.for([
    ['run from the left when a Polish sentence', 'Klienci czekają zbyt długo.', 'ltr'],
    ['so too when it begins with a number', '(3) Odpowiadamy w 4 godziny.', 'ltr'],
    ['so too when it names a shop in Arabic', 'Sprzedaje nam «متجر» od lat.', 'ltr'],
    ['run from the right when Arabic', 'نرد خلال أربع ساعات.', 'rtl'],
    ['so too when they begin with a foreign name', 'NPS يرتفع إلى 50', 'rtl'],
    ['so too when half of them are Arabic', 'A/R معًا', 'rtl'],
    ['run as the document does when they are numbers', '90% (12)', 'rtl'],
  ] as const)('%s', ([, words, direction]) => {
    expect(directionOfWords(words, 'rtl')).toBe(direction);
  });
});

describe('words in an English document', () => {
  test.for([
    ['run from the right when an Arabic sentence', 'نرد خلال أربع ساعات.', 'rtl'],
    ['so too when half of it are names', 'رد عبر WhatsApp Business', 'rtl'],
    [
      'run from the left when they begin with one Arabic word',
      'متجر is what we are called.',
      'ltr',
    ],
    ['so too when Chinese does', 'متجر الواحة 是我们的名字', 'ltr'],
    ['so too when the Arabic stands isolated', '\u2067نرد خلال ساعة\u2069 1.2', 'ltr'],
    ['so too within another isolate', '\u2067نرد \u2067خلال\u2069 ساعة\u2069', 'ltr'],
  ] as const)('%s', ([, words, direction]) => {
    expect(directionOfWords(words, 'ltr')).toBe(direction);
  });
});

describe('a place in a sentence', () => {
  test('isolates words of the other direction', () => {
    expect(setApart('Czy działa?', 'rtl')).toBe('\u2066Czy działa?\u2069');
    expect(setApart('هل يعمل؟', 'ltr')).toBe('\u2067هل يعمل؟\u2069');
  });

  test('isolates words of its own direction that end in others', () => {
    expect(setApart('مقياس NPS', 'rtl')).toBe('\u2067مقياس NPS\u2069');
  });

  test('leaves all else as it is', () => {
    expect(setApart('Does it work?', 'ltr')).toBe('Does it work?');
    expect(setApart('90‎%', 'rtl')).toBe('90‎%');
    expect(setApart('هدف \u2066NPS\u2069', 'rtl')).toBe('هدف \u2066NPS\u2069');
  });

  test('is isolated once where the message does it too', () => {
    expect(setApartOnce('«\u2068\u2066Czat\u2069\u2069»')).toBe('«\u2066Czat\u2069»');
    expect(setApartOnce('\u2068من \u2066Czat\u2069\u2069')).toBe('\u2068من \u2066Czat\u2069\u2069');
  });
});
