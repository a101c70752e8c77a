import type { Locale } from '../../../../../i18n/locales';
import type { ListPart } from '../../../../../plan/rows';
import { parseNumber } from '../../../../ui/numbers';
import type { FieldSpec, Target } from '../fields';
import { searchable } from '../filter';
import { nameIn, namesIn } from './names';

/** What a cell of a pasted table means for its field. */
export type CellValue =
  | { readonly kind: 'value'; readonly value: string | number | boolean | null }
  /** Names of rows of another part: there already or still to be made. */
  | { readonly kind: 'names'; readonly names: readonly string[] }
  | { readonly kind: 'trouble' };

export interface ReadingWords {
  readonly locale: Locale;
  readonly yes: string;
  readonly no: string;
  /** Whether a row of that name is there. */
  readonly isThere: (to: Target, name: string) => boolean;
  /** In UTF-16 units; undefined: the field is no free text. */
  readonly longestOf: (field: string) => number | undefined;
}

const trouble: CellValue = { kind: 'trouble' };
const value = (of: string | number | boolean | null): CellValue => ({ kind: 'value', value: of });

export function readCell<K extends ListPart>(
  spec: FieldSpec<K>,
  text: string,
  words: ReadingWords,
): CellValue {
  const typed = text.trim();
  const known = (to: Target) => (name: string) => words.isThere(to, name);
  switch (spec.kind) {
    case 'line':
      return readText(typed.replace(/\s+/g, ' '), spec.field, words);
    case 'text':
    case 'lines':
      return readText(typed, spec.field, words);
    case 'choice':
      return readChoice(spec, typed);
    case 'rating': {
      const number = readNumber(typed, words.locale, { whole: true });
      const [least, most] = [spec.least ?? 1, spec.most ?? 5];
      const fits = number === null || (number !== undefined && number >= least && number <= most);
      return fits ? value(number) : trouble;
    }
    case 'number':
    case 'count': {
      const whole = spec.kind === 'count';
      const least = spec.least ?? (whole ? 0 : -Infinity);
      const number = readNumber(typed, words.locale, { whole, least });
      return number === undefined ? trouble : value(number);
    }
    case 'date': {
      const date = readDate(typed);
      return date === undefined ? trouble : value(date);
    }
    case 'check':
      return readCheck(typed, words);
    case 'reference':
      return readNames(typed === '' ? [] : [nameIn(typed, known(spec.to))], spec.to, words);
    case 'links':
      return readNames(namesIn(typed, known(spec.to)), spec.to, words);
    default:
      return spec satisfies never;
  }
}

function readText(typed: string, field: string, { longestOf }: ReadingWords): CellValue {
  const longest = longestOf(field);
  return longest !== undefined && typed.length > longest ? trouble : value(typed);
}

function readChoice<K extends ListPart>(
  { options, empty }: FieldSpec<K> & { kind: 'choice' },
  typed: string,
): CellValue {
  // Where one of the options always is chosen, an empty cell leaves the first.
  if (typed === '') return value(empty === undefined ? (options[0]?.value ?? '') : '');
  const wanted = searchable(typed);
  const found = options.find((option) =>
    [option.label, option.value].some((name) => searchable(name) === wanted),
  );
  return found ? value(found.value) : trouble;
}

/** @returns null where the cell is empty, undefined where it is no such number */
function readNumber(
  typed: string,
  locale: Locale,
  demands: { whole?: boolean; least?: number },
): number | null | undefined {
  const own = parseNumber(typed, locale, demands);
  if (own.ok) return own.value;
  // Spreadsheets set to another language write 4.5 where this one writes 4,5.
  const other = parseNumber(typed, 'en', demands);
  return other.ok ? other.value : undefined;
}

/**
 * Year first, as in `2027-03-31` and `2027年3月31日`; or day first, as in `31.03.2027`, the other way round only
 * where the numbers leave no choice. Dates are shown in words before they are taken over.
 */
export function readDate(typed: string): string | undefined {
  if (typed === '') return '';
  const parts = typed.match(/\d+/g)?.map(Number) ?? [];
  const isDate = /^\d+[-./年\s]+\d+[-./月\s]+\d+日?\.?$/.test(typed);
  const [a = 0, b = 0, c = 0] = parts;
  if (!isDate || parts.length !== 3) return undefined;
  if (a > 999) return isoDate(a, b, c);
  return c > 999 ? isoDate(c, ...(b > 12 ? ([a, b] as const) : ([b, a] as const))) : undefined;
}

function isoDate(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const isReal = date.getUTCMonth() === month - 1 && date.getUTCDate() === day && year <= 9999;
  return isReal ? date.toISOString().slice(0, 10) : undefined;
}

function readCheck(typed: string, { yes, no }: ReadingWords): CellValue {
  const said = searchable(typed);
  if (['', '0', 'false', 'no', searchable(no)].includes(said)) return value(false);
  return ['1', 'x', '✓', 'true', 'yes', searchable(yes)].includes(said) ? value(true) : trouble;
}

function readNames(names: readonly string[], to: Target, { isThere }: ReadingWords): CellValue {
  const isKnown = names.every((name) => to.another !== undefined || isThere(to, name));
  return isKnown ? { kind: 'names', names } : trouble;
}
