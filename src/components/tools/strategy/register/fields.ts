import type { Plan } from '../../../../plan/plan';
import type { RowOf, RowPart } from '../../../../plan/references';
import { rowsAt, type LinkPart, type ListPart } from '../../../../plan/rows';
import { rowOf } from '../../../../plan/shared/rows';
import type { GuideWords } from '../margin.svelte';

/** The fields of a row that hold such a value. */
type FieldWith<K extends ListPart, TValue> = {
  [F in keyof RowOf<K> & string]: RowOf<K>[F] extends TValue ? F : never;
}[keyof RowOf<K> & string];

interface Common<K extends ListPart> {
  readonly label: string;
  readonly hint?: string | ((row: RowOf<K>) => string);
  /** What to say beside the work while the field has focus. */
  readonly guide?: GuideWords;
  /** Shown in the closed row too, as a column. */
  readonly inTable?: boolean;
  /** A third of the width if not said; on a phone each has the whole. */
  readonly width?: 'half' | 'wide';
  /** Asked only of rows for which this is so. */
  readonly when?: (row: RowOf<K>) => boolean;
}

export interface Choice {
  readonly value: string;
  readonly label: string;
}

interface TextSpec<K extends ListPart, TKind> extends Common<K> {
  /** One line; several; or a list with one point a line. In the language of the plan. */
  readonly kind: TKind;
  readonly field: FieldWith<K, string>;
  /** False for what has no language: a code, an address. */
  readonly isProse?: boolean;
}

interface ChoiceSpec<K extends ListPart> extends Common<K> {
  readonly kind: 'choice';
  readonly field: FieldWith<K, string>;
  readonly options: readonly Choice[];
  /** Said while nothing is chosen; without it one of the options always is. */
  readonly empty?: string;
}

interface RatingSpec<K extends ListPart> extends Common<K> {
  /** A few whole numbers as a scale: 1 to 5 if not said. */
  readonly kind: 'rating';
  readonly field: FieldWith<K, number | null>;
  readonly least?: number;
  readonly most?: number;
  /** What the ends mean: “poor”, “excellent”. */
  readonly ends: readonly [least: string, most: string];
}

interface NumberSpec<K extends ListPart, TKind> extends Common<K> {
  /** `count` is whole and not negative. */
  readonly kind: TKind;
  readonly field: FieldWith<K, number | null>;
  readonly unit?: string | ((row: RowOf<K>) => string | undefined);
  readonly least?: number;
}

interface DateSpec<K extends ListPart> extends Common<K> {
  readonly kind: 'date';
  readonly field: FieldWith<K, string>;
}

interface CheckSpec<K extends ListPart> extends Common<K> {
  readonly kind: 'check';
  readonly field: FieldWith<K, boolean>;
}

/** Rows of another part that can be chosen; made by `target`. */
export interface Target {
  readonly part: RowPart;
  /** What a row is called; '' is shown as a row without a name. */
  readonly nameOf: (plan: Plan, id: string) => string;
  readonly another: Another | undefined;
}

/** One can be added on the spot, with a name. */
export interface Another {
  /** “Another role …” */
  readonly label: string;
  /** “Name of the role” */
  readonly name: string;
  readonly hint?: string;
}

/** @param another not given where none can be added on the spot */
export function target<P extends RowPart>(
  part: P,
  nameOf: (id: string, row: RowOf<P>) => string,
  another?: Another,
): Target {
  return {
    part,
    nameOf: (plan, id) => {
      const row = rowOf(rowsAt(plan, part), id);
      return row === undefined ? '' : nameOf(id, row);
    },
    another,
  };
}

interface ReferenceSpec<K extends ListPart> extends Common<K> {
  readonly kind: 'reference';
  readonly field: FieldWith<K, string | null>;
  readonly to: Target;
  /** Said while nothing is chosen: “Choose a role”. */
  readonly empty: string;
}

export type LinksPart = Exclude<LinkPart, 'scores' | 'tacticAnswers' | 'duties'>;

interface LinksSpec<K extends ListPart> extends Common<K> {
  /** Several rows of another part, held in a part of links: `channelOwners`. */
  readonly kind: 'links';
  readonly field: LinksPart;
  readonly to: Target;
  /** Said while none is chosen. */
  readonly empty: string;
}

/** One field of a row, as the register shows and edits it. */
export type FieldSpec<K extends ListPart> =
  | TextSpec<K, 'line'>
  | TextSpec<K, 'text'>
  | TextSpec<K, 'lines'>
  | ChoiceSpec<K>
  | RatingSpec<K>
  | NumberSpec<K, 'number'>
  | NumberSpec<K, 'count'>
  | DateSpec<K>
  | CheckSpec<K>
  | ReferenceSpec<K>
  | LinksSpec<K>;
