import type { timeUnits } from '../../shared/fields';

/** What one cell of a table says. Undefined: it does not say it. */

export type TimeUnit = (typeof timeUnits)[number];

export const secondsIn: Readonly<Record<TimeUnit, number>> = {
  seconds: 1,
  minutes: 60,
  hours: 3600,
  days: 86_400,
};

/**
 * A number as any of the five languages writes it: 1234.5, 1,234.5, 1 234,5, ٣٫٥. The last of two marks is
 * the decimal one. A lone comma before three digits divides thousands, unless the table writes decimals with it.
 */
export function readNumber(cell: string, decimal: '.' | ',' = '.'): number | undefined {
  const plain = latin(cell).replace(/[\s\u00a0\u202f'’%％]/g, '');
  if (!/^[+−-]?(?:\d|[.,]\d)[\d.,]*$/.test(plain)) return undefined;
  const marks = plain.match(/[.,]/g) ?? [];
  const last = Math.max(plain.lastIndexOf('.'), plain.lastIndexOf(','));
  const isThousands =
    marks.length === 1
      ? plain[last] !== decimal && /^[^.,]{1,4}[.,]\d{3}$/.test(plain)
      : marks.length > 1 && new Set(marks).size === 1;
  const whole = (text: string) => text.replace(/[.,]/g, '').replace('−', '-');
  const text =
    last === -1 || isThousands
      ? whole(plain)
      : `${whole(plain.slice(0, last))}.${plain.slice(last + 1)}`;
  const value = Number(text);
  return Number.isFinite(value) ? value : undefined;
}

/**
 * A time as a number in `unit`, or as a clock writes it: 1:02:03; of two parts the first are minutes where the
 * unit is seconds or minutes, otherwise hours. @returns seconds
 */
export function readDuration(
  cell: string,
  unit: TimeUnit,
  decimal: '.' | ',' = '.',
): number | undefined {
  const clock = /^(?:(\d+)[ .d]\s*)?(\d+):([0-5]?\d)(?::([0-5]?\d)(?:[.,]\d+)?)?$/.exec(
    latin(cell.trim()),
  );
  if (!clock) {
    const value = readNumber(cell, decimal);
    return value === undefined ? undefined : value * secondsIn[unit];
  }
  const [, days = '0', first = '0', second = '0', third] = clock;
  const isShort = third === undefined && (unit === 'seconds' || unit === 'minutes');
  const [hours, minutes, seconds] = isShort ? ['0', first, second] : [first, second, third ?? '0'];
  return Number(days) * 86_400 + Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
}

/**
 * A moment: 2026-11-03 10:15, with or without seconds and zone; 2026/11/3; 3.11.2026 10:15. A date with
 * slashes that begins with the day or the month is not read, because nobody can tell which. @returns seconds
 */
export function readMoment(cell: string): number | undefined {
  const text = latin(cell.trim());
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})(.*)$/.exec(text);
  const turned = dotted ? `${dotted[3]}-${dotted[2]}-${dotted[1]}${dotted[4]}` : text;
  const match =
    /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?:[T ,]+(\d{1,2}):(\d{2})(?::(\d{2}))?(?:[.,]\d+)?\s*(Z|[+-]\d{2}:?\d{2})?)?$/i.exec(
      turned,
    );
  if (!match) return undefined;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = match
    .slice(1, 7)
    .map((part) => Number(part) || 0);
  const time = Date.UTC(year, month - 1, day, hour, minute, second);
  const back = new Date(time);
  const isReal = back.getUTCMonth() === month - 1 && back.getUTCDate() === day && hour < 24;
  return isReal && minute < 60 ? time / 1000 - zoneOf(match[7]) : undefined;
}

function zoneOf(zone: string | undefined): number {
  const [, sign, hours, minutes] = /^([+-])(\d{2}):?(\d{2})$/.exec(zone ?? '') ?? [];
  const seconds = Number(hours ?? 0) * 3600 + Number(minutes ?? 0) * 60;
  return sign === '-' ? -seconds : seconds;
}

const yes = new Set(
  ['1', 'y', 'yes', 'true', 'x', '✓', 'tak', 't', 'prawda', '是', '有', '真', 'نعم', 'صح'].map(
    (word) => word.normalize('NFKC'),
  ),
);
const no = new Set(
  ['0', 'n', 'no', 'false', '-', '✗', 'nie', 'fałsz', '否', '无', '無', '假', 'لا', 'خطأ'].map(
    (word) => word.normalize('NFKC'),
  ),
);

export function readAnswer(cell: string): boolean | undefined {
  const word = latin(cell).trim().normalize('NFKC').toLowerCase();
  if (yes.has(word)) return true;
  return no.has(word) ? false : undefined;
}

/** Arabic and full-width digits and marks as ASCII ones. */
function latin(text: string): string {
  return text
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0))
    .replace(/٫/g, '.')
    .replace(/٬/g, ',')
    .replace(/[０-９．，：]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0));
}
