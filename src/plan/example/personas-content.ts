import type { Card, Lane } from '../journeys/schema';

/** The facts of step 5 in the example, the same in every language; its words are the area `example-personas`. */
export const examplePersonas = [
  { id: 'parent', evidence: 'researched', channels: ['app', 'chat', 'helpPages'] },
  { id: 'carer', evidence: 'assumed', channels: ['phone', 'email'] },
] as const;

interface ExampleCard {
  readonly id: CardId;
  readonly stageId: 'awareness' | 'consideration' | 'decision' | 'afterPurchase';
  readonly lane: Lane;
  /** Of the touchpoints that step 2 brings; null: none. */
  readonly touchpointId: string | null;
  readonly feeling: Card['feeling'];
}

type CardId =
  | 'search'
  | 'find'
  | 'doubt'
  | 'compare'
  | 'curious'
  | 'idea-status'
  | 'choose'
  | 'hopeful'
  | 'pain-slot'
  | 'pay'
  | 'confirm'
  | 'wait'
  | 'pain-late'
  | 'angry'
  | 'doorstep'
  | 'driver'
  | 'relieved'
  | 'report'
  | 'pain-refund'
  | 'tired'
  | 'behind'
  | 'idea-photo';

/** The first order of a parent: it begins well, and goes wrong at the door. */
export const exampleCards: readonly ExampleCard[] = [
  card('search', 'awareness', 'action'),
  card('find', 'awareness', 'touchpoint', 'search-ad'),
  felt('doubt', 'awareness', 0),
  card('compare', 'consideration', 'action'),
  felt('curious', 'consideration', 1),
  card('idea-status', 'consideration', 'idea'),
  card('choose', 'decision', 'touchpoint', 'slot-choice'),
  felt('hopeful', 'decision', 1),
  card('pain-slot', 'decision', 'pain'),
  card('pay', 'decision', 'touchpoint', 'checkout'),
  card('confirm', 'afterPurchase', 'touchpoint', 'order-mail'),
  card('wait', 'afterPurchase', 'action'),
  card('pain-late', 'afterPurchase', 'pain'),
  felt('angry', 'afterPurchase', -2),
  card('doorstep', 'afterPurchase', 'touchpoint', 'doorstep'),
  card('driver', 'afterPurchase', 'delight'),
  felt('relieved', 'afterPurchase', 1),
  card('report', 'afterPurchase', 'touchpoint', 'missing-item-call'),
  card('pain-refund', 'afterPurchase', 'pain'),
  felt('tired', 'afterPurchase', -1),
  card('behind', 'afterPurchase', 'backstage'),
  card('idea-photo', 'afterPurchase', 'idea'),
];

function card(
  id: CardId,
  stageId: ExampleCard['stageId'],
  lane: Lane,
  touchpointId: string | null = null,
): ExampleCard {
  return { id, stageId, lane, touchpointId, feeling: null };
}

function felt(id: CardId, stageId: ExampleCard['stageId'], feeling: number): ExampleCard {
  return { id, stageId, lane: 'feeling', touchpointId: null, feeling };
}
