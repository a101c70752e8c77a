import { lanes, type Card, type Lane } from './journeys/schema';
import type { Plan } from './plan';
import { inOrder, rowOf } from './shared/rows';
import type { Stage } from './stages/schema';

type CardEntry = readonly [id: string, card: Card];

/** One column of a journey map. */
export interface MapStage {
  /** Null: the cards that nobody has placed yet. */
  readonly id: string | null;
  readonly stage: Stage | null;
  /** In the order of the journey. */
  readonly cells: Readonly<Record<Lane, readonly CardEntry[]>>;
}

/** A journey as a map: the plan's stages, and at the end what stands in none. */
export function mapOf(plan: Pick<Plan, 'stages' | 'cards'>, journeyId: string): MapStage[] {
  const cards = inOrder(plan.cards).filter(([, card]) => card.journeyId === journeyId);
  const placed = inOrder(plan.stages).map(([id, stage]) => ({
    id,
    stage,
    cells: cellsOf(cards.filter(([, card]) => card.stageId === id)),
  }));
  const unplaced = cards.filter(([, { stageId }]) => rowOf(plan.stages, stageId) === undefined);
  if (unplaced.length === 0) return placed;
  return [...placed, { id: null, stage: null, cells: cellsOf(unplaced) }];
}

/** Without the stages that this journey does not touch. */
export function walkedStages(map: readonly MapStage[]): MapStage[] {
  return map.filter(({ cells }) => lanes.some((lane) => cells[lane].length > 0));
}

function cellsOf(cards: readonly CardEntry[]): MapStage['cells'] {
  const of = (lane: Lane) => cards.filter(([, card]) => card.lane === lane);
  return {
    action: of('action'),
    touchpoint: of('touchpoint'),
    thought: of('thought'),
    feeling: of('feeling'),
    pain: of('pain'),
    delight: of('delight'),
    idea: of('idea'),
    backstage: of('backstage'),
  };
}

/** A point of the emotion curve. */
export interface FeltPoint {
  readonly cardId: string;
  readonly text: string;
  /** −2 to 2. */
  readonly feeling: number;
  /** Along the stages of the map: 0.5 is the middle of the first. */
  readonly at: number;
}

/** The feelings of a journey in its order; several in one stage share its width evenly. */
export function curveOf(map: readonly MapStage[]): FeltPoint[] {
  return map.flatMap(({ cells }, index) => {
    const felt = cells.feeling.filter(([, { feeling }]) => feeling !== null);
    return felt.map(([cardId, { text, feeling }], place) => ({
      cardId,
      text: text.trim(),
      feeling: feeling ?? 0,
      at: index + (place + 0.5) / felt.length,
    }));
  });
}

/** What a card says: its text, else the touchpoint that it names. '' while it says nothing. */
export function cardText({ touchpoints }: Pick<Plan, 'touchpoints'>, card: Card): string {
  const said = card.text.trim();
  if (said !== '' || card.lane !== 'touchpoint') return said;
  return rowOf(touchpoints, card.touchpointId)?.name.trim() ?? '';
}

const feelings = ['awful', 'bad', 'neutral', 'good', 'wonderful'] as const;

/** The key of the words for a feeling from −2 to 2. */
export const feelingKey = (feeling: number) =>
  `feeling.${feelings[feeling + 2] ?? 'neutral'}` as const;
