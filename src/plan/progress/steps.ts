/** In their order. */
export const nineSteps = [
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
/** The cover, and after it the nine steps. */
export const steps = ['cover', ...nineSteps] as const;
export type Step = (typeof steps)[number];
