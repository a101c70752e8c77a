import type { Plan } from './plan';
import { inOrder } from './shared/rows';
import type { Touchpoint } from './touchpoints/schema';

/** The touchpoints of one channel in one stage. */
export interface MatrixCell {
  readonly touchpoints: readonly (readonly [id: string, touchpoint: Touchpoint])[];
  /** Of those that are rated; null: none is. */
  readonly mean: number | null;
}

export interface TouchpointMatrix {
  /** Ids; null, last, where touchpoints have no stage. */
  readonly stages: readonly (string | null)[];
  /** Ids; null, last, where touchpoints have no channel. */
  readonly channels: readonly (string | null)[];
  readonly cell: (channelId: string | null, stageId: string | null) => MatrixCell;
}

/** Where touchpoints lie: channels × stages. */
export function touchpointMatrix({
  stages,
  channels,
  touchpoints,
}: Pick<Plan, 'stages' | 'channels' | 'touchpoints'>): TouchpointMatrix {
  const all = inOrder(touchpoints);
  const places = Map.groupBy(all, ([, { channelId, stageId }]) => keyOf(channelId, stageId));
  const lost = (field: 'stageId' | 'channelId') =>
    all.some(([, touchpoint]) => touchpoint[field] === null) ? [null] : [];
  return {
    stages: [...inOrder(stages).map(([id]) => id), ...lost('stageId')],
    channels: [...inOrder(channels).map(([id]) => id), ...lost('channelId')],
    cell: (channelId, stageId) => {
      const here = places.get(keyOf(channelId, stageId)) ?? [];
      return { touchpoints: here, mean: meanRating(here.map(([, { rating }]) => rating)) };
    },
  };
}

/** Ids hold no blank. */
const keyOf = (channelId: string | null, stageId: string | null) =>
  `${channelId ?? ''} ${stageId ?? ''}`;

function meanRating(ratings: readonly (number | null)[]): number | null {
  const rated = ratings.filter((rating) => rating !== null);
  if (rated.length === 0) return null;
  return rated.reduce((sum, rating) => sum + rating, 0) / rated.length;
}
