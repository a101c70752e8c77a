import type { Matrix } from './schema';

export type Variant = Matrix['variant'];

/** What a role has to do with a task. Each has its words. */
type Part =
  | 'responsible'
  | 'accountable'
  | 'supports'
  | 'consulted'
  | 'informed'
  | 'verifies'
  | 'signsOff'
  | 'drives'
  | 'approves'
  | 'contributes'
  | 'recommends'
  | 'agrees'
  | 'performs'
  | 'input'
  | 'decides';

interface Letter {
  readonly letter: string;
  readonly part: Part;
}

interface VariantRules {
  /** In the order in which they are written. */
  readonly letters: readonly Letter[];
  /** The letter that one role has, and no more than one. */
  readonly holder: string;
  /** The letter of whoever does the work; a task without it will not be done. */
  readonly doer: string;
  /** Letters that leave the work to others. */
  readonly quiet: readonly string[];
}

const responsible = { letter: 'R', part: 'responsible' } as const;
const accountable = { letter: 'A', part: 'accountable' } as const;
const consulted = { letter: 'C', part: 'consulted' } as const;
const informed = { letter: 'I', part: 'informed' } as const;

/** RACI and its relatives. RAPID is for decisions, not for tasks. */
export const variants: Readonly<Record<Variant, VariantRules>> = {
  raci: {
    letters: [responsible, accountable, consulted, informed],
    holder: 'A',
    doer: 'R',
    quiet: ['C', 'I'],
  },
  rasci: {
    letters: [responsible, accountable, { letter: 'S', part: 'supports' }, consulted, informed],
    holder: 'A',
    doer: 'R',
    quiet: ['C', 'I'],
  },
  raciVs: {
    letters: [
      responsible,
      accountable,
      consulted,
      informed,
      { letter: 'V', part: 'verifies' },
      { letter: 'S', part: 'signsOff' },
    ],
    holder: 'A',
    doer: 'R',
    quiet: ['C', 'I'],
  },
  daci: {
    letters: [
      { letter: 'D', part: 'drives' },
      { letter: 'A', part: 'approves' },
      { letter: 'C', part: 'contributes' },
      informed,
    ],
    holder: 'A',
    doer: 'D',
    quiet: ['C', 'I'],
  },
  rapid: {
    letters: [
      { letter: 'R', part: 'recommends' },
      { letter: 'A', part: 'agrees' },
      { letter: 'P', part: 'performs' },
      { letter: 'I', part: 'input' },
      { letter: 'D', part: 'decides' },
    ],
    holder: 'D',
    doer: 'P',
    quiet: ['A', 'I'],
  },
};

/** The letters that a variant knows, each once, in its order. */
export function lettersIn(variant: Variant, letters: string): string {
  return variants[variant].letters
    .map(({ letter }) => letter)
    .filter((letter) => letters.includes(letter))
    .join('');
}
