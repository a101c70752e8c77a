import type { Sample } from '../goals/edits';
import type { MeasureChoices } from '../measures/edits';
import type { MeasureKind } from '../measures/schema';

/** The example's facts, the same in every language; its words are the messages of the area `example`. */
export const exampleRoles = ['head', 'email', 'knowledge', 'claims', 'delivery'] as const;
type RoleId = (typeof exampleRoles)[number];

export const examplePeople = [
  { id: 'first', roleId: 'head' },
  { id: 'second', roleId: 'knowledge' },
  { id: 'third', roleId: 'delivery' },
] as const satisfies readonly { id: string; roleId: RoleId }[];

interface ExampleMeasure {
  readonly kind: MeasureKind;
  readonly definition: Partial<MeasureChoices>;
}

export const exampleMeasures = [
  {
    id: 'once',
    kind: 'firstContactResolution',
    isNamed: false,
    definition: { solvable: 'gross', repeatDays: 7 },
  },
  {
    id: 'email',
    kind: 'firstReplyTime',
    isNamed: true,
    definition: { statistic: 'share', hours: 'business', threshold: 4, thresholdUnit: 'hours' },
  },
  { id: 'answers', kind: 'count', isNamed: true, definition: {} },
  { id: 'nps', kind: 'nps', isNamed: false, definition: {} },
  {
    id: 'claims',
    kind: 'resolutionTime',
    isNamed: true,
    definition: { statistic: 'mean', hours: 'calendar' },
  },
  { id: 'delays', kind: 'share', isNamed: true, definition: {} },
] as const satisfies readonly (ExampleMeasure & { id: string; isNamed: boolean })[];

export interface ExampleGoal {
  readonly id: 'once' | 'email' | 'answers' | 'recommend' | 'claims' | 'delays';
  readonly parentId: string | null;
  readonly measureId: (typeof exampleMeasures)[number]['id'];
  readonly ownerRoleId: RoleId | null;
  /** Null: it will be measured first. */
  readonly baseline: number | null;
  readonly target: number;
  /** Month and day. */
  readonly due: string;
  readonly sample: Partial<Sample>;
  readonly hasNote: boolean;
}

const plain = { sample: {}, hasNote: false };

export const exampleGoals: readonly ExampleGoal[] = [
  {
    id: 'once',
    parentId: null,
    measureId: 'once',
    ownerRoleId: 'head',
    baseline: 61,
    target: 75,
    due: '09-30',
    ...plain,
  },
  {
    id: 'email',
    parentId: 'once',
    measureId: 'email',
    ownerRoleId: 'email',
    baseline: 71,
    target: 90,
    due: '03-31',
    ...plain,
  },
  {
    id: 'answers',
    parentId: 'once',
    measureId: 'answers',
    ownerRoleId: 'knowledge',
    baseline: 12,
    target: 40,
    due: '10-15',
    ...plain,
  },
  {
    id: 'recommend',
    parentId: null,
    measureId: 'nps',
    ownerRoleId: null,
    baseline: 30,
    target: 31,
    due: '03-31',
    sample: { replies: 400, promoters: 50, detractors: 20 },
    hasNote: true,
  },
  {
    id: 'claims',
    parentId: 'recommend',
    measureId: 'claims',
    ownerRoleId: 'claims',
    baseline: 25,
    target: 20,
    due: '03-31',
    ...plain,
  },
  {
    id: 'delays',
    parentId: 'recommend',
    measureId: 'delays',
    ownerRoleId: 'delivery',
    baseline: null,
    target: 90,
    due: '02-28',
    ...plain,
  },
];
