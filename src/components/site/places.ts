import { sections } from '../../content/schemas/pages';

/** Where the head of every page leads. */
export const places = [...sections, 'tools'] as const;
export type Place = (typeof places)[number];
