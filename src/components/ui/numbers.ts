import { formatNumber } from '../../i18n/format';
import { formatOf, type Locale } from '../../i18n/locales';
import { err, ok, type Result } from '../../lib/result';

export type NumberTrouble =
  'not-a-number' | 'unclear-marks' | 'not-whole' | 'too-small' | 'too-large';

interface Demands {
  whole?: boolean;
  least?: number;
}

/**
 * Reads a number as people of this language write it: comma or point, groups of three, Arabic,
 * Persian or full-width digits, a percent sign. Empty is null.
 */
export function parseNumber(
  text: string,
  locale: Locale,
  { whole = false, least = -Infinity }: Demands = {},
): Result<number | null, NumberTrouble> {
  const plain = plainly(text);
  if (plain === '') return ok(null);
  if (!/^-?[\d.,]*\d[\d.,]*$/.test(plain)) return err('not-a-number');
  const written = pointed(plain, groupMark(locale));
  if (written === null) return err('unclear-marks');
  const value = Number(written);
  // Beyond this a number is not kept to its last digit, and far beyond it is no number.
  if (Math.abs(value) > Number.MAX_SAFE_INTEGER) return err('too-large');
  if (whole && !Number.isInteger(value)) return err('not-whole');
  if (value < least) return err('too-small');
  return ok(value);
}

/** As it stands in a field: the language's decimal mark, no groups, and the hyphen of the keyboard. */
export function writeNumber(value: number | null, locale: Locale): string {
  if (value === null) return '';
  // Marks of direction that Intl puts before a minus in Arabic would be stray characters here.
  const written = formatNumber(value, locale, { useGrouping: false, maximumFractionDigits: 10 });
  return written.replace(/[\u061c\u200e\u200f]/g, '').replace('−', '-');
}

const zeros = ['٠', '۰', '０'].map((zero) => zero.charCodeAt(0));

function plainly(text: string): string {
  return (
    text
      .replace(/[٠-٩۰-۹０-９]/g, latinDigit)
      .replace(/[−–﹣－]/g, '-')
      .replace(/[٫．]/g, '.')
      .replace(/[，、،]/g, ',')
      // Groups of thousands that can be nothing else, marks of direction, a sign of per cent.
      .replace(/[\s\u00a0\u202f\u061c\u200e\u200f'’٬]/g, '')
      .replace(/[%٪％]$/, '')
  );
}

function latinDigit(digit: string): string {
  const code = digit.charCodeAt(0);
  const zero = zeros.find((first) => code >= first && code <= first + 9) ?? code;
  return String(code - zero);
}

/** Digits with at most a point, or null where marks contradict each other. */
function pointed(plain: string, group: string): string | null {
  const marks = plain.replace(/[^.,]/g, '');
  const decimal = decimalMark(plain, marks, group);
  if (decimal === null) return inGroups(plain, marks.charAt(0));
  const [before = '', after = '', ...more] = plain.split(decimal);
  if (more.length > 0) return null;
  const full = inGroups(before, decimal === ',' ? '.' : ',');
  if (full === null || /[.,]/.test(after)) return null;
  return `${full}.${after}`;
}

/** Which mark is the decimal one; null if none is. */
function decimalMark(plain: string, marks: string, group: string): string | null {
  if (marks === '') return null;
  const last = marks.charAt(marks.length - 1);
  if (marks.length > 1) return marks.replaceAll(last, '') === '' ? null : last;
  const threes = /^-?[1-9]\d{0,2}[.,]\d{3}$/.test(plain);
  return last === group && threes ? null : last;
}

function inGroups(digits: string, mark: string): string | null {
  if (mark === '' || !digits.includes(mark)) return digits;
  const right = mark === '.' ? /^-?\d{1,3}(\.\d{3})+$/ : /^-?\d{1,3}(,\d{3})+$/;
  return right.test(digits) ? digits.replaceAll(mark, '') : null;
}

function groupMark(locale: Locale): string {
  const parts = new Intl.NumberFormat(formatOf(locale)).formatToParts(1_000_000);
  return parts.find((part) => part.type === 'group')?.value ?? '';
}
