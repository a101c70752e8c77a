import type { Measure, MeasureKind, MeasureUnit } from './schema';

/** How a measure is worked out; the rest of its row says what is known of it. */
export type Definition = Omit<
  Measure,
  'order' | 'name' | 'note' | 'baseline' | 'target' | 'cadence' | 'source' | 'ownerRoleId'
>;

const undefinedYet: Omit<Definition, 'kind' | 'unit' | 'better'> = {
  unitName: '',
  countedFrom: 'records',
  statistic: '',
  hours: '',
  threshold: null,
  thresholdUnit: 'hours',
  earlyHangUps: '',
  solvable: '',
  repeatDays: null,
};

/**
 * The usual definition of each kind, as a start: what a measure is made with when its kind is chosen.
 * Choices on which teams differ (hours, treatment of early hang-ups, gross or net) stay open for the planner.
 */
const starts: Record<MeasureKind, Partial<Definition> & Pick<Definition, 'unit' | 'better'>> = {
  nps: { unit: 'points', better: 'higher', countedFrom: 'survey' },
  csat: { unit: 'percent', better: 'higher', countedFrom: 'survey', statistic: 'share' },
  ces: { unit: 'score', better: 'higher', countedFrom: 'survey', statistic: 'mean' },
  firstReplyTime: { unit: 'hours', better: 'lower', statistic: 'median' },
  averageResponseTime: { unit: 'hours', better: 'lower', statistic: 'mean' },
  resolutionTime: { unit: 'hours', better: 'lower', statistic: 'median' },
  responseRate: { unit: 'percent', better: 'higher', statistic: 'share' },
  firstContactResolution: { unit: 'percent', better: 'higher', statistic: 'share' },
  handleTime: { unit: 'minutes', better: 'lower', statistic: 'mean' },
  serviceLevel: {
    unit: 'percent',
    better: 'higher',
    statistic: 'share',
    thresholdUnit: 'seconds',
  },
  share: { unit: 'percent', better: 'higher', statistic: 'share' },
  count: { unit: 'number', better: 'higher' },
};

export function startOf(kind: MeasureKind): Definition {
  return { kind, ...undefinedYet, ...starts[kind] };
}

/** Lowest and highest value that a unit can have. */
export function rangeOf(unit: MeasureUnit): readonly [number, number] {
  switch (unit) {
    case 'points':
      return [-100, 100];
    case 'percent':
      return [0, 100];
    case 'score':
      return [1, 7];
    case 'number':
      return [-Infinity, Infinity];
    case 'seconds':
    case 'minutes':
    case 'hours':
    case 'days':
      return [0, Infinity];
    default:
      return unit satisfies never;
  }
}

export function isOnScale(value: number, unit: MeasureUnit): boolean {
  const [lowest, highest] = rangeOf(unit);
  return value >= lowest && value <= highest;
}

/** Definition choices that a kind asks for; a form shows these and no others. */
export type Choice =
  | 'unit'
  | 'better'
  | 'countedFrom'
  | 'statistic'
  | 'hours'
  | 'threshold'
  | 'earlyHangUps'
  | 'solvable'
  | 'repeatDays';

const choices: Record<MeasureKind, readonly Choice[]> = {
  nps: [],
  csat: [],
  ces: ['statistic'],
  firstReplyTime: ['statistic', 'unit', 'hours', 'threshold'],
  averageResponseTime: ['unit', 'hours'],
  resolutionTime: ['statistic', 'unit', 'hours', 'threshold'],
  responseRate: ['hours', 'threshold'],
  firstContactResolution: ['solvable', 'repeatDays', 'countedFrom'],
  handleTime: ['unit'],
  serviceLevel: ['threshold', 'earlyHangUps'],
  share: ['better', 'countedFrom'],
  count: ['better'],
};

export function choicesOf(kind: MeasureKind): readonly Choice[] {
  return choices[kind];
}
