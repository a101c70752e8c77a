import type words from '../../i18n/messages/en/example-research.json';

/** The facts of step 4 in the example, the same in every language; its words are the area `example-research`. */
export const exampleCriteria = [
  { id: 'reviews', kind: 'reviews' },
  { id: 'help-pages', kind: 'helpPages' },
  { id: 'chatbot', kind: 'chatbot' },
  { id: 'answer-time', kind: 'answerTime' },
] as const;
type CriterionId = (typeof exampleCriteria)[number]['id'];

interface ExampleScore {
  readonly criterionId: CriterionId;
  /** Null: our own. */
  readonly competitorId: 'direct-1' | 'indirect-1' | 'aspirational-1' | null;
  readonly score: number;
  readonly evidence: 'assumed' | 'partly' | 'researched';
  /** What was found; null: nothing was written down. */
  readonly finding: Found | null;
  readonly hasSource: boolean;
  /** Month and day, in the year before the plan's; '': nobody noted it. */
  readonly seen: string;
}

type Found = Extract<keyof typeof words, `research.finding.${string}`>;

/**
 * We have no chatbot and so no score for one, are the worst at help pages, and one score has lost its
 * source: the example shows what the checks say of that.
 */
export const exampleScores: readonly ExampleScore[] = [
  {
    criterionId: 'reviews',
    competitorId: null,
    score: 3,
    evidence: 'researched',
    finding: 'research.finding.reviews.us',
    hasSource: true,
    seen: '10-06',
  },
  {
    criterionId: 'reviews',
    competitorId: 'direct-1',
    score: 3,
    evidence: 'researched',
    finding: 'research.finding.reviews.direct-1',
    hasSource: true,
    seen: '10-06',
  },
  {
    criterionId: 'reviews',
    competitorId: 'indirect-1',
    score: 2,
    evidence: 'partly',
    finding: 'research.finding.reviews.indirect-1',
    hasSource: false,
    seen: '10-06',
  },
  {
    criterionId: 'reviews',
    competitorId: 'aspirational-1',
    score: 5,
    evidence: 'researched',
    finding: 'research.finding.reviews.aspirational-1',
    hasSource: true,
    seen: '10-06',
  },
  {
    criterionId: 'help-pages',
    competitorId: null,
    score: 2,
    evidence: 'researched',
    finding: 'research.finding.help-pages.us',
    hasSource: true,
    seen: '10-07',
  },
  {
    criterionId: 'help-pages',
    competitorId: 'direct-1',
    score: 4,
    evidence: 'researched',
    finding: 'research.finding.help-pages.direct-1',
    hasSource: true,
    seen: '10-07',
  },
  {
    criterionId: 'help-pages',
    competitorId: 'indirect-1',
    score: 3,
    evidence: 'researched',
    finding: 'research.finding.help-pages.indirect-1',
    hasSource: true,
    seen: '10-07',
  },
  {
    criterionId: 'help-pages',
    competitorId: 'aspirational-1',
    score: 3,
    evidence: 'assumed',
    finding: null,
    hasSource: false,
    seen: '',
  },
  {
    criterionId: 'chatbot',
    competitorId: 'direct-1',
    score: 2,
    evidence: 'researched',
    finding: 'research.finding.chatbot.direct-1',
    hasSource: true,
    seen: '10-08',
  },
  {
    criterionId: 'chatbot',
    competitorId: 'aspirational-1',
    score: 4,
    evidence: 'researched',
    finding: 'research.finding.chatbot.aspirational-1',
    hasSource: true,
    seen: '10-08',
  },
  {
    criterionId: 'answer-time',
    competitorId: null,
    score: 2,
    evidence: 'researched',
    finding: 'research.finding.answer-time.us',
    hasSource: true,
    seen: '10-14',
  },
  {
    criterionId: 'answer-time',
    competitorId: 'direct-1',
    score: 2,
    evidence: 'researched',
    finding: 'research.finding.answer-time.direct-1',
    hasSource: true,
    seen: '10-14',
  },
  {
    criterionId: 'answer-time',
    competitorId: 'indirect-1',
    score: 1,
    evidence: 'researched',
    finding: 'research.finding.answer-time.indirect-1',
    hasSource: true,
    seen: '10-14',
  },
  {
    criterionId: 'answer-time',
    competitorId: 'aspirational-1',
    score: 4,
    evidence: 'researched',
    finding: 'research.finding.answer-time.aspirational-1',
    hasSource: true,
    seen: '10-14',
  },
];

export const exampleGaps = [
  { id: 'gap-evening', criterionId: 'answer-time' },
  { id: 'gap-status', criterionId: 'reviews' },
] as const satisfies readonly { id: string; criterionId: CriterionId }[];

export const exampleAxes = {
  acrossCriterionId: 'answer-time',
  upCriterionId: 'help-pages',
} as const satisfies Record<string, CriterionId>;
