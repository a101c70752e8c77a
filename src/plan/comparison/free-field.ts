/** A place in the picture of the market: two scores from 1 to 5. */
export interface MarketPlace {
  readonly across: number;
  readonly up: number;
}

const scores = [1, 2, 3, 4, 5];

/**
 * The largest field of the picture that reaches its best corner and in which nobody stands: what lies at or
 * beyond both scores. Of two as large the squarer one; null where somebody is excellent in both.
 */
export function freeField(taken: readonly MarketPlace[]): MarketPlace | null {
  const free = scores
    .flatMap((across) => scores.map((up) => ({ across, up })))
    .filter((field) => !taken.some((place) => standsIn(place, field)));
  const [best] = free.sort((a, b) => areaOf(b) - areaOf(a) || narrownessOf(a) - narrownessOf(b));
  return best ?? null;
}

export function standsIn(place: MarketPlace, field: MarketPlace): boolean {
  return place.across >= field.across && place.up >= field.up;
}

const areaOf = ({ across, up }: MarketPlace) => (6 - across) * (6 - up);
const narrownessOf = ({ across, up }: MarketPlace) => Math.abs(across - up);
