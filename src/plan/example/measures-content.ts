import type exampleMeasures from '../../i18n/messages/en/example-measures.json';
import type { Measure } from '../measures/schema';
import type { Replies } from '../measures/statistics/intervals';
import type { Standard } from '../standards/schema';

/** The facts of step 8 in the example, the same in every language; its words are the area `example-measures`. */
type Key = keyof typeof exampleMeasures;

interface MeasureFacts extends Pick<Measure, 'cadence' | 'ownerRoleId'> {
  readonly id: string;
  readonly source: Key | null;
}

export const exampleMeasureFacts: readonly MeasureFacts[] = [
  { id: 'once', cadence: 'monthly', source: 'measures.source.tickets', ownerRoleId: 'head' },
  { id: 'email', cadence: 'monthly', source: 'measures.source.tickets', ownerRoleId: 'email' },
  {
    id: 'answers',
    cadence: 'monthly',
    source: 'measures.source.answers',
    ownerRoleId: 'knowledge',
  },
  // Nobody has said who reads the score.
  { id: 'nps', cadence: 'quarterly', source: 'measures.source.survey', ownerRoleId: null },
  { id: 'claims', cadence: 'monthly', source: 'measures.source.claims', ownerRoleId: 'claims' },
  // Not measured yet: neither how often nor from what.
  { id: 'delays', cadence: '', source: null, ownerRoleId: 'delivery' },
];

/** Values of the last whole months, the newest last, and the contacts that each was counted from. */
export const exampleReadings: readonly {
  readonly measureId: string;
  readonly values: readonly number[];
  readonly cases: readonly number[] | null;
}[] = [
  {
    measureId: 'once',
    values: [59.8, 60.6, 61.4, 60.9, 61.8, 61.2],
    cases: [8214, 8390, 8105, 8467, 8533, 8412],
  },
  {
    measureId: 'email',
    values: [68.9, 70.2, 71.5, 70.8, 71.9, 71.1],
    cases: [2987, 3122, 2904, 3076, 3190, 3118],
  },
  { measureId: 'answers', values: [7, 8, 8, 10, 11, 12], cases: null },
  {
    measureId: 'claims',
    values: [27.4, 26.1, 26.6, 25.3, 25.8, 25.2],
    cases: [561, 548, 530, 517, 556, 539],
  },
];

/** Replies of the last four quarters. */
export const exampleWaves: readonly Replies[] = [
  { promoters: 196, passives: 118, detractors: 84 },
  { promoters: 203, passives: 112, detractors: 89 },
  { promoters: 211, passives: 120, detractors: 78 },
  { promoters: 200, passives: 120, detractors: 80 },
];

type StandardFacts = Pick<
  Standard,
  'code' | 'version' | 'measureId' | 'channelId' | 'floor' | 'limit' | 'limitUnit'
>;

/** As the handbook's register has them. */
export const exampleStandards: readonly (StandardFacts & { id: string; sentence: Key })[] = [
  {
    id: 's-07',
    code: 'S-07',
    version: '2',
    sentence: 'measures.standard.s07',
    measureId: 'email',
    channelId: 'email',
    floor: 90,
    limit: 4,
    limitUnit: 'hours',
  },
  {
    id: 's-03',
    code: 'S-03',
    version: '2',
    sentence: 'measures.standard.s03',
    measureId: null,
    channelId: 'door',
    floor: 95,
    limit: 1,
    limitUnit: 'hours',
  },
];
