/** The cover and the nine steps, in their order. */
export const steps = [
  'cover',
  'goals',
  'audit',
  'competitors',
  'research',
  'personas',
  'tactics',
  'surveys',
  'measures',
  'optimise',
] as const;
export type Step = (typeof steps)[number];
