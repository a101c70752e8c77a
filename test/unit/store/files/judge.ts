/**
 * Says whether a value is a plan of version 1, written by hand from its description and sharing nothing
 * with the schemas that it judges.
 */
type Test = (value: unknown) => boolean;

const record = (value: unknown): value is Record<string, unknown> =>
  Object.prototype.toString.call(value) === '[object Object]';
const text =
  (longest: number): Test =>
  (value) =>
    typeof value === 'string' && value.length <= longest && !loneSurrogate.test(value);
const loneSurrogate = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:[^\uD800-\uDBFF]|^)[\uDC00-\uDFFF]/;
const number: Test = (value) =>
  value === null || (typeof value === 'number' && value > -Infinity && value < Infinity);
const count: Test = (value) =>
  value === null || (Number.isSafeInteger(value) && Number(value) >= 0);
const order: Test = (value) => typeof value === 'string' && value.length <= 200;
const oneOf =
  (...values: readonly unknown[]): Test =>
  (value) =>
    values.includes(value);
const born = new Set(Object.getOwnPropertyNames(Object.prototype));
const id: Test = (value) =>
  typeof value === 'string' &&
  value.length >= 1 &&
  value.length <= 40 &&
  Array.from(value).every((character, index) => {
    const isLetter = /[A-Za-z0-9]/.test(character);
    return isLetter || (index > 0 && (character === '_' || character === '-'));
  }) &&
  !born.has(value);
const reference: Test = (value) => value === null || id(value);

const daysIn = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const date: Test = (value) => {
  if (value === '') return true;
  const parts = typeof value === 'string' ? /^(\d\d\d\d)-(\d\d)-(\d\d)$/.exec(value) : null;
  if (!parts) return false;
  const [year = 0, month = 0, day = 0] = parts.slice(1).map(Number);
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  if (month === 2 && day === 29) return isLeap;
  return day >= 1 && day <= (daysIn[month - 1] ?? 0);
};

type Fields = Record<string, Test>;
const fields =
  (expected: Fields): Test =>
  (value) =>
    record(value) &&
    Object.entries(expected).every(([key, test]) => Object.hasOwn(value, key) && test(value[key]));
const rows =
  (expected: Fields): Test =>
  (value) =>
    record(value) &&
    Object.keys(value).length <= 5000 &&
    Object.entries(value).every(([key, row]) => id(key) && fields(expected)(row));

const name = text(200);
const long = text(10_000);
const state = oneOf('notStarted', 'inProgress', 'done');
const time = ['seconds', 'minutes', 'hours', 'days'];

export const isPlan = fields({
  about: fields({ id: text(40), isExample: oneOf(true, false) }),
  cover: fields({
    ...{ title: name, organisation: name, periodStart: date, periodEnd: date, vision: long },
    locale: oneOf('en', 'zh-hant', 'zh-hans', 'pl', 'ar'),
  }),
  participants: rows({ order, name, roleId: reference, note: long }),
  roles: rows({ order, name, note: long }),
  measures: rows({
    ...{ order, name, unitName: name, threshold: number, repeatDays: count, note: long },
    kind: oneOf(
      ...['nps', 'csat', 'ces', 'firstReplyTime', 'averageResponseTime', 'resolutionTime'],
      ...['responseRate', 'firstContactResolution', 'handleTime', 'serviceLevel', 'share', 'count'],
    ),
    unit: oneOf('points', 'percent', 'score', 'number', ...time),
    better: oneOf('higher', 'lower'),
    countedFrom: oneOf('survey', 'records'),
    statistic: oneOf('', 'mean', 'median', 'p90', 'share'),
    hours: oneOf('', 'business', 'calendar'),
    thresholdUnit: oneOf(...time),
    earlyHangUps: oneOf('', 'excluded', 'missed', 'met'),
    solvable: oneOf('', 'gross', 'net'),
  }),
  goals: rows({
    ...{ parentId: reference, order, sentence: text(1000), measureId: reference },
    ...{ baseline: number, baselineBasis: oneOf('measured', 'toMeasure'), target: number },
    ...{ ownerRoleId: reference, due: date, replies: count, population: count },
    ...{ promoters: number, detractors: number, deviation: number, note: long },
  }),
  progress: fields({
    ...{ cover: state, goals: state, audit: state, competitors: state, research: state },
    ...{ personas: state, tactics: state, surveys: state, measures: state, optimise: state },
  }),
});
