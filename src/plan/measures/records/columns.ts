import type { Measure } from '../schema';
import { readAnswer, readDuration, readMoment, readNumber, type TimeUnit } from './cells';

/** What a column of records can say about a measure. */
export type Role =
  | 'score'
  | 'hit'
  | 'solvable'
  | 'start'
  | 'end'
  | 'duration'
  | 'talk'
  | 'hold'
  | 'wrapUp'
  | 'wait'
  | 'hungUp';

/** How a table is read: what each column says, and what the cells mean. */
export interface Reading {
  /** Column numbers from 0; null: there is none. */
  readonly columns: Readonly<Partial<Record<Role, number | null>>>;
  /** The first row names the columns. */
  readonly hasHeader: boolean;
  /** What a plain number of time is counted in. */
  readonly timeUnit: TimeUnit;
  /** The highest place of a satisfaction scale. */
  readonly scaleTop: number;
  readonly decimal: '.' | ',';
}

/** What a measure can be counted from; every list is one way, and the first that is filled in is taken. */
function waysOf(measure: Measure): readonly (readonly Role[])[] {
  switch (measure.kind) {
    case 'nps':
    case 'csat':
    case 'ces':
      return [['score']];
    case 'firstContactResolution':
      return measure.solvable === 'net' ? [['hit', 'solvable']] : [['hit']];
    case 'responseRate':
    case 'share':
      return [['hit']];
    case 'firstReplyTime':
    case 'averageResponseTime':
    case 'resolutionTime':
      return [['duration'], ['start', 'end']];
    case 'handleTime':
      return [['talk'], ['talk', 'hold', 'wrapUp'], ['duration']];
    case 'serviceLevel':
      return [['wait'], ['wait', 'hungUp']];
    case 'count':
      return [];
    default:
      return measure.kind satisfies never;
  }
}

export const rolesOf = (measure: Measure): readonly Role[] => [...new Set(waysOf(measure).flat())];

/** What the columns chosen come to: the fullest way that they fill in, or none. */
export function wayChosen(measure: Measure, { columns }: Reading): readonly Role[] | undefined {
  return waysOf(measure)
    .filter((way) => way.every((role) => typeof columns[role] === 'number'))
    .toSorted((a, b) => b.length - a.length)[0];
}

/** The scales that satisfaction is asked on. */
export const scaleTops = [3, 4, 5, 7, 10] as const;

/**
 * How a table is likely meant, from its first rows; whoever shows it lets it be changed.
 * @param rows some rows from its beginning
 */
export function recognise(
  measure: Measure,
  rows: readonly (readonly string[])[],
  decimal: '.' | ',',
): Reading {
  const [first = [], ...rest] = rows;
  const hasHeader = rest.length > 0 && first.every((cell) => !isFigure(cell));
  const sample = hasHeader ? rest : rows;
  const width = Math.max(0, ...rows.map((row) => row.length));
  const timeUnit = timeUnitIn(first) ?? unitOf(measure);
  const settings = { hasHeader, timeUnit, scaleTop: 5, decimal };
  const columns: Partial<Record<Role, number | null>> = {};
  const free = new Set(Array.from({ length: width }, (_, column) => column));
  for (const role of rolesOf(measure)) {
    const ratings = [...free].map((column) => {
      const cells = sample.map((row) => row[column] ?? '');
      const named = hasHeader && names[role].test(normal(first[column] ?? ''));
      return { column, rating: fitOf(role, cells, settings) + (named ? 1 : 0) };
    });
    const best = ratings.toSorted((a, b) => b.rating - a.rating)[0];
    const needed = width === 1 && alone.includes(role) ? 0.5 : leastFor(role);
    const column = best && best.rating >= needed ? best.column : null;
    columns[role] = column;
    if (column !== null) free.delete(column);
  }
  const scores = columnOf(sample, columns.score).map((cell) => readNumber(cell, decimal) ?? 0);
  const highest = Math.max(0, ...scores);
  const scaleTop = scaleTops.find((top) => top >= Math.max(5, highest)) ?? 10;
  return { ...settings, columns, scaleTop };
}

/** What the only column of a table must be. */
const alone: readonly Role[] = ['score', 'hit', 'wait', 'duration'];

/** Roles that only a header tells apart need one: a share of rows that can be read is not enough. */
const leastFor = (role: Role) => (['score', 'hit', 'wait', 'start'].includes(role) ? 0.8 : 1.5);

function fitOf(role: Role, cells: readonly string[], settings: Omit<Reading, 'columns'>): number {
  const filled = cells.filter((cell) => cell.trim() !== '');
  if (filled.length === 0) return 0;
  const fits = filled.filter((cell) => reads(role, cell, settings));
  return fits.length / filled.length;
}

function reads(role: Role, cell: string, { timeUnit, decimal }: Omit<Reading, 'columns'>): boolean {
  switch (role) {
    case 'score': {
      const score = readNumber(cell, decimal);
      return score !== undefined && Number.isInteger(score) && score >= 0 && score <= 10;
    }
    case 'hit':
    case 'solvable':
    case 'hungUp':
      return readAnswer(cell) !== undefined;
    case 'start':
    case 'end':
      return readMoment(cell) !== undefined;
    case 'duration':
    case 'talk':
    case 'hold':
    case 'wrapUp':
    case 'wait':
      return readDuration(cell, timeUnit, decimal) !== undefined;
    default:
      return role satisfies never;
  }
}

/** Words that name a column, in the five languages. */
const names: Record<Role, RegExp> = {
  score:
    /score|rating|nps|csat|ces|answer|reply|wynik|ocena|odpowied|分數|分数|評分|评分|得分|درج|تقييم|إجابة/,
  hit: /solved|resolved|answered|first|hit|success|met|rozwi|odpowied|tak|解決|解决|回覆|回复|回應|响应|是否|حُل|حل|رد/,
  solvable: /solvable|first.?(line|level)|eligible|możliw|pierwsz|可解|一線|一线|قابل|الأول/,
  start:
    /creat|open|received|start|asked|utworz|otrzym|zgłosz|początek|建立|创建|收到|開始|开始|إنشاء|فتح|استلام|بداية/,
  end: /repl|respon|solv|clos|end|answer|odpowied|rozwi|zamkn|koniec|回覆|回复|解決|解决|結束|结束|關閉|关闭|رد|حل|إغلاق|نهاية/,
  duration: /time|duration|minutes|hours|seconds|czas|時間|时间|時長|时长|وقت|مدة|زمن/,
  talk: /talk|rozmow|通話|通话|حديث|مكالمة/,
  hold: /hold|wstrzym|zawiesz|保留|保持|انتظار/,
  wrapUp: /wrap|after|acw|po kontakcie|po rozmowie|後續|后续|整理|إتمام|بعد/,
  wait: /wait|queue|answer|oczekiw|kolejk|等待|等候|排隊|排队|انتظار/,
  hungUp: /abandon|hang|hung|lost|porzuc|rozłącz|掛斷|挂断|放棄|放弃|أنهى|قطع|تخل/,
};

const units: readonly (readonly [TimeUnit, RegExp])[] = [
  ['seconds', /second|\bsec|sekund|秒|ثاني|ثوان/],
  ['minutes', /minut|\bmin\b|分鐘|分钟|دقيق|دقائق/],
  ['hours', /hour|godzin|小時|小时|ساع/],
  ['days', /\bday|dni\b|天|يوم|أيام/],
];

function timeUnitIn(header: readonly string[]): TimeUnit | undefined {
  const words = normal(header.join(' '));
  return units.find(([, name]) => name.test(words))?.[0];
}

function unitOf({ unit, thresholdUnit, statistic, kind }: Measure): TimeUnit {
  if (kind === 'serviceLevel' || statistic === 'share') return thresholdUnit;
  const own = units.find(([name]) => name === unit);
  return own?.[0] ?? 'minutes';
}

const normal = (text: string) => text.normalize('NFC').toLowerCase();
const isFigure = (cell: string) =>
  readNumber(cell) !== undefined || readMoment(cell) !== undefined || /^\d+:\d/.test(cell);
const columnOf = (rows: readonly (readonly string[])[], column: number | null | undefined) =>
  typeof column === 'number' ? rows.map((row) => row[column] ?? '') : [];
