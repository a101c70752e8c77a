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
    Object.entries(expected).every(
      ([key, test]) => (Object.hasOwn(value, key) || test(undefined)) && test(value[key]),
    );
const rows =
  (expected: Fields): Test =>
  (value) =>
    record(value) &&
    Object.keys(value).length <= 5000 &&
    Object.entries(value).every(([key, row]) => id(key) && fields(expected)(row));

/** A part that is missing is empty; without the first nobody knows which plan it is. */
const parts =
  ({ about = () => false, ...others }: Fields): Test =>
  (value) =>
    record(value) &&
    Object.hasOwn(value, 'about') &&
    about(value['about']) &&
    Object.entries(others).every(([key, test]) => !Object.hasOwn(value, key) || test(value[key]));
/** A field that came later: where it is missing it is empty. */
const later =
  (test: Test): Test =>
  (value) =>
    value === undefined || test(value);

const name = text(200);
const sentence = text(1000);
const long = text(10_000);
const between =
  (least: number, most: number): Test =>
  (value) =>
    value === null ||
    (Number.isSafeInteger(value) && Number(value) >= least && Number(value) <= most);
const flag = oneOf(true, false);
const evidence = oneOf('', 'assumed', 'partly', 'researched');
const cadence = oneOf('', 'daily', 'weekly', 'monthly', 'quarterly', 'halfYearly', 'yearly');
const swot = { strengths: long, weaknesses: long, opportunities: long, threats: long };
const pattern =
  (allowed: RegExp): Test =>
  (value) =>
    typeof value === 'string' && allowed.test(value);
const own: Test = (value) => value !== null && id(value);
const state = oneOf('notStarted', 'inProgress', 'done');
const time = ['seconds', 'minutes', 'hours', 'days'];

export const isPlan = parts({
  about: fields({ id: text(40), isExample: oneOf(true, false) }),
  cover: fields({
    ...{ title: name, organisation: name, periodStart: date, periodEnd: date, vision: long },
    locale: oneOf('en', 'zh-hant', 'zh-hans', 'pl', 'ar'),
    currency: later(pattern(/^([A-Z][A-Z][A-Z])?$/)),
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
    ...{ baseline: later(number), target: later(number), cadence: later(cadence) },
    ...{ source: later(sentence), ownerRoleId: later(reference) },
  }),
  meetings: rows({ order, date, name, attendees: sentence, outcome: long }),
  stages: rows({
    ...{ order, name, note: long },
    kind: oneOf('', 'awareness', 'consideration', 'decision', 'afterPurchase'),
  }),
  channels: rows({
    ...{ order, name, hours: sentence, note: long },
    kind: oneOf(
      ...['', 'phone', 'email', 'chat', 'messaging', 'social', 'form', 'helpPages', 'chatbot'],
      ...['inPerson', 'post', 'reviews', 'other'],
    ),
    timing: oneOf('', 'synchronous', 'asynchronous'),
    stance: oneOf('', 'reactive', 'proactive', 'both'),
  }),
  channelOwners: rows({ channelId: own, roleId: own }),
  standards: rows({
    ...{ order, code: name, version: name, sentence, isDraft: flag, channelId: reference },
    ...{ measureId: reference, floor: number, limit: number, limitUnit: oneOf(...time) },
    note: long,
  }),
  readings: rows({
    ...{ order, measureId: own, date, value: number, cases: count, low: number, high: number },
    note: sentence,
  }),
  touchpoints: rows({
    ...{ order, name, stageId: reference, channelId: reference, purpose: sentence },
    ...{ rating: between(1, 5), evidence, source: sentence, ...swot, note: long },
  }),
  workflows: rows({
    ...{ order, name, channelId: reference, ownerRoleId: reference, steps: long, gaps: long },
    ...{ redundancies: long, equipped: oneOf('', 'yes', 'partly', 'no'), missing: long },
    ...{ agentsSay: long, note: long },
  }),
  competitors: rows({
    ...{ order, name, kind: oneOf('', 'direct', 'indirect', 'aspirational'), website: sentence },
    ...{ channels: sentence, watch: long, cadence, ...swot, note: long },
  }),
  rankings: rows({
    ...{ order, competitorId: reference, keyword: name, rank: count, checkedOn: date },
    note: sentence,
  }),
  ownPosition: fields(swot),
  criteria: rows({
    ...{ order, kind: oneOf('reviews', 'helpPages', 'chatbot', 'answerTime', 'own'), name },
    ...{ scale: sentence, note: long },
  }),
  scores: rows({
    ...{ criterionId: own, competitorId: reference, score: between(1, 5), evidence },
    ...{ finding: long, source: sentence, seenOn: date },
  }),
  gaps: rows({ order, name, criterionId: reference, note: long }),
  marketMap: fields({ acrossCriterionId: reference, upCriterionId: reference, note: long }),
  personas: rows({
    ...{ order, name, situation: long, needs: long, frustrations: long, delights: long },
    ...{ evidence, source: sentence, note: long },
  }),
  personaChannels: rows({ personaId: own, channelId: own }),
  journeys: rows({ order, name, aim: sentence, evidence, source: sentence, note: long }),
  journeyPersonas: rows({ journeyId: own, personaId: own }),
  cards: rows({
    ...{ order, journeyId: own, stageId: reference, text: sentence, touchpointId: reference },
    lane: oneOf(
      ...['action', 'touchpoint', 'thought', 'feeling', 'pain', 'delight', 'idea', 'backstage'],
    ),
    feeling: between(-2, 2),
  }),
  tactics: rows({
    ...{ order, name, description: long, ownerRoleId: reference, start: date, end: date },
    ...{ cost: number, costNote: sentence, note: long },
    status: oneOf('planned', 'inProgress', 'done', 'dropped'),
  }),
  tacticSteps: rows({
    ...{ order, tacticId: own, text: sentence, ownerRoleId: reference, due: date, isDone: flag },
  }),
  tacticGoals: rows({ tacticId: own, goalId: own }),
  tacticAnswers: rows({
    ...{ tacticId: own, touchpointId: reference, workflowId: reference, cardId: reference },
    ...{ gapId: reference, feedbackId: reference, weakness: later(long) },
  }),
  matrices: rows({
    ...{ order, name, variant: oneOf('raci', 'rasci', 'raciVs', 'daci', 'rapid'), note: long },
  }),
  matrixRoles: rows({ order, matrixId: own, roleId: own }),
  tasks: rows({ order, matrixId: own, name, tacticId: reference, note: long }),
  duties: rows({ taskId: own, roleId: own, letters: pattern(/^[A-Z]{0,8}$/) }),
  surveys: rows({
    ...{ order, name, kind: oneOf('', 'brand', 'experience', 'product', 'afterPurchase') },
    ...{ moment: sentence, audience: sentence, channelId: reference, ownerRoleId: reference },
    ...{ cadence, start: date, invited: count, replies: count, population: count },
    ...{ margin: number, note: long },
  }),
  questions: rows({
    ...{ order, surveyId: own, kind: oneOf('nps', 'csat', 'ces', 'open', 'choice') },
    ...{ wording: sentence, choices: long, measureId: reference },
  }),
  feedback: rows({
    ...{ order, heardOn: date, heard: long, touchpointId: reference, decision: long },
    ...{ decidedOn: date, changed: long, changedOn: date },
    source: oneOf(
      ...['', 'survey', 'reviewSite', 'socialListening', 'agents', 'competitorWatch', 'other'],
    ),
  }),
  lessons: rows({
    ...{ order, kind: oneOf('works', 'doesNot', 'try'), text: sentence, tacticId: reference },
  }),
  reviews: rows({ order, date, isHeld: flag, agenda: long, outcome: long }),
  rhythm: fields({ cadence, next: date, attendees: sentence, agenda: long }),
  report: fields({ start: date, end: date, summary: long }),
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
