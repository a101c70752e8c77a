/** What can be spoilt of what is stored of a plan. */
export const spoilable = ['newest slot', 'older slot', 'both slots', 'tails', 'journal'] as const;
export type Spoilt = (typeof spoilable)[number];
