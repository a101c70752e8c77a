/** 1 (poor) to 5 (excellent). */
export const ratings = [1, 2, 3, 4, 5] as const;
type Rating = (typeof ratings)[number];

/** A rating as one of the five; null: not rated. */
export function ratingOf(value: number | null): Rating | null {
  return ratings.find((rating) => rating === value) ?? null;
}
