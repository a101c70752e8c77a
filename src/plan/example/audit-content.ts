import type exampleAudit from '../../i18n/messages/en/example-audit.json';
import type { Channel } from '../channels/schema';
import type { Touchpoint } from '../touchpoints/schema';
import type { Workflow } from '../workflows/schema';

/** The facts of step 2 in the example, the same in every language; their words are the area `example-audit`. */
type Key = keyof typeof exampleAudit;

interface ExampleChannel extends Pick<Channel, 'kind' | 'timing' | 'stance'> {
  readonly id: string;
  readonly texts: { readonly name: Key; readonly hours?: Key; readonly note?: Key };
  readonly owners: readonly string[];
}

export const exampleChannels: readonly ExampleChannel[] = [
  {
    id: 'phone',
    kind: 'phone',
    timing: 'synchronous',
    stance: 'reactive',
    texts: { name: 'audit.channel.phone', hours: 'audit.hours.phone' },
    owners: ['head'],
  },
  {
    id: 'email',
    kind: 'email',
    timing: 'asynchronous',
    stance: 'both',
    texts: { name: 'audit.channel.email', hours: 'audit.hours.email' },
    owners: ['email'],
  },
  {
    id: 'chat',
    kind: 'chat',
    timing: 'synchronous',
    stance: 'reactive',
    texts: { name: 'audit.channel.chat', hours: 'audit.hours.chat' },
    owners: ['email', 'claims'],
  },
  {
    id: 'social',
    kind: 'social',
    timing: 'asynchronous',
    stance: 'both',
    texts: { name: 'audit.channel.social', note: 'audit.note.social' },
    owners: [],
  },
  {
    id: 'app',
    kind: 'messaging',
    timing: 'asynchronous',
    stance: 'proactive',
    texts: { name: 'audit.channel.app' },
    owners: ['delivery'],
  },
  {
    id: 'door',
    kind: 'inPerson',
    timing: 'synchronous',
    stance: 'proactive',
    texts: { name: 'audit.channel.door', hours: 'audit.hours.door' },
    owners: ['delivery'],
  },
  {
    id: 'helpPages',
    kind: 'helpPages',
    timing: 'asynchronous',
    stance: 'reactive',
    texts: { name: 'audit.channel.helpPages' },
    owners: ['knowledge'],
  },
];

type Texts<F extends string> = { readonly name: Key } & { readonly [field in F]?: Key };

interface ExampleTouchpoint extends Pick<
  Touchpoint,
  'stageId' | 'channelId' | 'rating' | 'evidence'
> {
  readonly id: string;
  readonly texts: Texts<
    'purpose' | 'source' | 'strengths' | 'weaknesses' | 'opportunities' | 'threats'
  >;
}

export const exampleTouchpoints: readonly ExampleTouchpoint[] = [
  {
    id: 'search-ad',
    stageId: 'awareness',
    channelId: 'helpPages',
    rating: 3,
    evidence: 'assumed',
    texts: {
      name: 'audit.touchpoint.search-ad',
      purpose: 'audit.touchpoint.search-ad.purpose',
      weaknesses: 'audit.touchpoint.search-ad.weaknesses',
    },
  },
  {
    id: 'product-page',
    stageId: 'consideration',
    channelId: 'chat',
    rating: 4,
    evidence: 'partly',
    texts: {
      name: 'audit.touchpoint.product-page',
      purpose: 'audit.touchpoint.product-page.purpose',
      strengths: 'audit.touchpoint.product-page.strengths',
      opportunities: 'audit.touchpoint.product-page.opportunities',
    },
  },
  {
    id: 'slot-choice',
    stageId: 'decision',
    channelId: 'app',
    rating: 2,
    evidence: 'partly',
    texts: {
      name: 'audit.touchpoint.slot-choice',
      purpose: 'audit.touchpoint.slot-choice.purpose',
      weaknesses: 'audit.touchpoint.slot-choice.weaknesses',
      threats: 'audit.touchpoint.slot-choice.threats',
    },
  },
  {
    id: 'checkout',
    stageId: 'decision',
    channelId: 'app',
    rating: 4,
    evidence: 'researched',
    texts: {
      name: 'audit.touchpoint.checkout',
      purpose: 'audit.touchpoint.checkout.purpose',
      strengths: 'audit.touchpoint.checkout.strengths',
      source: 'audit.touchpoint.checkout.source',
    },
  },
  {
    id: 'order-mail',
    stageId: 'afterPurchase',
    channelId: 'email',
    rating: 4,
    evidence: 'partly',
    texts: {
      name: 'audit.touchpoint.order-mail',
      strengths: 'audit.touchpoint.order-mail.strengths',
    },
  },
  {
    id: 'delay-notice',
    stageId: 'afterPurchase',
    channelId: 'app',
    rating: 1,
    evidence: 'researched',
    texts: {
      name: 'audit.touchpoint.delay-notice',
      purpose: 'audit.touchpoint.delay-notice.purpose',
      weaknesses: 'audit.touchpoint.delay-notice.weaknesses',
      threats: 'audit.touchpoint.delay-notice.threats',
      source: 'audit.touchpoint.delay-notice.source',
    },
  },
  {
    id: 'doorstep',
    stageId: 'afterPurchase',
    channelId: 'door',
    rating: 5,
    evidence: 'partly',
    texts: {
      name: 'audit.touchpoint.doorstep',
      strengths: 'audit.touchpoint.doorstep.strengths',
      opportunities: 'audit.touchpoint.doorstep.opportunities',
    },
  },
  {
    id: 'missing-item-call',
    stageId: 'afterPurchase',
    channelId: 'phone',
    rating: 2,
    evidence: 'researched',
    texts: {
      name: 'audit.touchpoint.missing-item-call',
      purpose: 'audit.touchpoint.missing-item-call.purpose',
      weaknesses: 'audit.touchpoint.missing-item-call.weaknesses',
      source: 'audit.touchpoint.missing-item-call.source',
    },
  },
  {
    id: 'refund-mail',
    stageId: 'afterPurchase',
    channelId: 'email',
    rating: 3,
    evidence: 'partly',
    texts: {
      name: 'audit.touchpoint.refund-mail',
      weaknesses: 'audit.touchpoint.refund-mail.weaknesses',
    },
  },
  {
    id: 'social-post',
    stageId: 'afterPurchase',
    channelId: 'social',
    rating: 1,
    evidence: 'researched',
    texts: {
      name: 'audit.touchpoint.social-post',
      purpose: 'audit.touchpoint.social-post.purpose',
      weaknesses: 'audit.touchpoint.social-post.weaknesses',
      threats: 'audit.touchpoint.social-post.threats',
      source: 'audit.touchpoint.social-post.source',
    },
  },
];

interface ExampleWorkflow extends Pick<Workflow, 'channelId' | 'ownerRoleId' | 'equipped'> {
  readonly id: string;
  readonly texts: Texts<'steps' | 'gaps' | 'redundancies' | 'missing' | 'agentsSay'>;
}

/** The second says that the team is not equipped, and not what it lacks; and its people were not asked. */
export const exampleWorkflows: readonly ExampleWorkflow[] = [
  {
    id: 'missing-items',
    channelId: 'phone',
    ownerRoleId: 'claims',
    equipped: 'partly',
    texts: {
      name: 'audit.workflow.missing-items',
      steps: 'audit.workflow.missing-items.steps',
      gaps: 'audit.workflow.missing-items.gaps',
      redundancies: 'audit.workflow.missing-items.redundancies',
      missing: 'audit.workflow.missing-items.missing',
      agentsSay: 'audit.workflow.missing-items.agentsSay',
    },
  },
  {
    id: 'late-van',
    channelId: 'app',
    ownerRoleId: 'delivery',
    equipped: 'no',
    texts: {
      name: 'audit.workflow.late-van',
      steps: 'audit.workflow.late-van.steps',
      gaps: 'audit.workflow.late-van.gaps',
    },
  },
];
