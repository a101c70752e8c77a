/** What there is guidance on: what it is, what good looks like, one example. */
export type Topic =
  'vision' | 'goal' | 'measure' | 'owner' | 'baseline' | 'target' | 'due' | 'sample';
