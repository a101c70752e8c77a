import type { Section } from '../../content/schemas/pages';

/** A part of the site that has an address of its own. */
export type Place = Section | 'tools';

/** Where the head of every page leads; the foot leads to `about`. */
export const places = ['standards', 'training', 'playbooks', 'tools'] as const satisfies Place[];
