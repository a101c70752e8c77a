import type checkAudit from '../../i18n/messages/en/check-audit.json';
import type checkCompetitors from '../../i18n/messages/en/check-competitors.json';
import type checkCover from '../../i18n/messages/en/check-cover.json';
import type checkMeasures from '../../i18n/messages/en/check-measures.json';
import type checkOptimise from '../../i18n/messages/en/check-optimise.json';
import type checkPersonas from '../../i18n/messages/en/check-personas.json';
import type checkResearch from '../../i18n/messages/en/check-research.json';
import type checkSeverity from '../../i18n/messages/en/check-severity.json';
import type checkSurveys from '../../i18n/messages/en/check-surveys.json';
import type checkTactics from '../../i18n/messages/en/check-tactics.json';
import type checks from '../../i18n/messages/en/checks.json';
import type { Plan } from '../plan';
import type { Step } from '../progress/schema';
import type { WavesView } from './waves-view';

/** The message areas of the findings: their degrees, step 1 and what all share, then one a step. */
export const checkAreas = [
  'check-severity',
  'checks',
  'check-cover',
  'check-audit',
  'check-competitors',
  'check-research',
  'check-personas',
  'check-tactics',
  'check-surveys',
  'check-measures',
  'check-optimise',
] as const;
export type CheckArea = (typeof checkAreas)[number];
export type CheckKey =
  | keyof typeof checkSeverity
  | keyof typeof checks
  | keyof typeof checkCover
  | keyof typeof checkAudit
  | keyof typeof checkCompetitors
  | keyof typeof checkResearch
  | keyof typeof checkPersonas
  | keyof typeof checkTactics
  | keyof typeof checkSurveys
  | keyof typeof checkMeasures
  | keyof typeof checkOptimise;

/** The first word of a key names its area; the keys of step 1, and of what all steps share, name none. */
export function areaOf(key: string): CheckArea {
  const first = key.split('.')[0] ?? '';
  return checkAreas.find((area) => area === `check-${first}`) ?? 'checks';
}

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

/** Where it can be mended. */
export interface Place {
  /** The step whose work it is. */
  readonly step: Step;
  readonly part: keyof Plan;
  /** '' in a part that is no collection. */
  readonly rowId: string;
  /** Of the row; '' where it is about the whole. */
  readonly field: string;
}

export type FindingStart = Pick<Finding, 'severity' | 'place' | 'title'> &
  Partial<Pick<Finding, 'why' | 'arithmetic' | 'waves' | 'cures'>>;

export function finding(code: string, start: FindingStart): Finding {
  return {
    id: `${start.place.rowId || start.place.part}.${code}`,
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

/** Keys whose reason stands under the key with `.why` behind it. */
type ReasonedKey = { [Key in CheckKey]: `${Key}.why` extends CheckKey ? Key : never }[CheckKey];

/** A title, with the places in it, and its reason. */
export function reasoned(
  key: ReasonedKey,
  params?: Sentence['params'],
): Pick<Finding, 'title' | 'why'> {
  return { title: sentence(key, params), why: [sentence(`${key}.why`)] };
}
