import type checks from '../../i18n/messages/en/checks.json';
import type { Goal } from '../goals/schema';
import type { Plan } from '../plan';
import type { WavesView } from './waves-view';

export type CheckKey = keyof typeof checks;

/** What a place in a message stands for: words, a number, a calendar date, a figure with fixed or few digits. */
export type FindingParam =
  | string
  | number
  | { readonly date: string }
  | { readonly fixed: number; readonly digits: number }
  | { readonly about: number };

/** A whole sentence, not yet in a language. */
export interface Sentence {
  readonly key: CheckKey;
  readonly params: Readonly<Record<string, FindingParam>>;
}

/** A pure edit that removes the finding's reason. Its label also names the step in "Undo: …". */
export interface Cure {
  readonly label: Sentence;
  readonly apply: (plan: Plan) => Plan;
}

/** Something in the plan that will not work as it stands. It never stops saving or exporting. */
export interface Finding {
  /** The same for the same reason at the same place, whatever else changes. */
  readonly id: string;
  /** `stop`: cannot be right. `warn`: will not work. `note`: good to know. */
  readonly severity: 'stop' | 'warn' | 'note';
  readonly place: Place;
  readonly title: Sentence;
  /** Why this matters, sentence by sentence. */
  readonly why: readonly Sentence[];
  /** How the figures were worked out. */
  readonly arithmetic: readonly Sentence[];
  /** The same figures as data, for drawing. */
  readonly waves: WavesView | null;
  readonly cures: readonly Cure[];
}

export interface Place {
  readonly step: 'goals';
  readonly goalId: string;
  readonly field: keyof Goal;
}

export type FindingStart = Pick<Finding, 'severity' | 'place' | 'title'> &
  Partial<Pick<Finding, 'why' | 'arithmetic' | 'waves' | 'cures'>>;

export function finding(code: string, start: FindingStart): Finding {
  return {
    id: `${start.place.goalId}.${code}`,
    why: [],
    arithmetic: [],
    waves: null,
    cures: [],
    ...start,
  };
}

export function sentence(key: CheckKey, params: Sentence['params'] = {}): Sentence {
  return { key, params };
}
