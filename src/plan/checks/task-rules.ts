import type { Task } from '../raci/schema';
import type { variants, Variant } from '../raci/variants';
import { finding, reasoned, type Finding, type Place } from './finding';

/** What a rule sees: one row of a responsibility matrix. */
export interface TaskInView {
  readonly id: string;
  readonly task: Task;
  /** The roles that have letters, each with those that the variant knows. */
  readonly cells: readonly (readonly [roleId: string, letters: string])[];
  /** How many roles the matrix has. */
  readonly columns: number;
  readonly rules: (typeof variants)[Variant];
}

type Rule = (view: TaskInView) => Finding | null;

const at = (rowId: string, field: keyof Task | 'duties'): Place => ({
  step: 'tactics',
  part: 'tasks',
  rowId,
  field,
});
const having = ({ cells }: TaskInView, letter: string) =>
  cells.filter(([, letters]) => letters.includes(letter));

const noName: Rule = ({ id, task }) =>
  task.name.trim() !== ''
    ? null
    : finding('noName', {
        severity: 'stop',
        place: at(id, 'name'),
        ...reasoned('tactics.raci.noName'),
      });

/** Said once of a row in which nothing stands. */
const nobody: Rule = ({ id, cells, task }) =>
  cells.length > 0 || task.name.trim() === ''
    ? null
    : finding('nobody', {
        severity: 'stop',
        place: at(id, 'duties'),
        ...reasoned('tactics.raci.nobody'),
      });

const noDoer: Rule = (view) => {
  const { id, cells, rules } = view;
  if (cells.length === 0 || having(view, rules.doer).length > 0) return null;
  return finding('noDoer', {
    severity: 'stop',
    place: at(id, 'duties'),
    ...reasoned('tactics.raci.noDoer', { letter: rules.doer }),
  });
};

const noHolder: Rule = (view) => {
  const { id, cells, rules } = view;
  if (cells.length === 0 || having(view, rules.holder).length > 0) return null;
  return finding('noHolder', {
    severity: 'stop',
    place: at(id, 'duties'),
    ...reasoned('tactics.raci.noHolder', { letter: rules.holder }),
  });
};

/** Edits keep to one; two plans that were merged may bring two. */
const manyHolders: Rule = (view) => {
  const { id, rules } = view;
  const holders = having(view, rules.holder).length;
  if (holders < 2) return null;
  return finding('manyHolders', {
    severity: 'stop',
    place: at(id, 'duties'),
    ...reasoned('tactics.raci.manyHolders', { letter: rules.holder, roles: holders }),
  });
};

const onlyQuiet: Rule = ({ id, cells, rules }) => {
  const letters = [...new Set(cells.flatMap(([, all]) => Array.from(all)))];
  if (letters.length === 0 || !letters.every((letter) => rules.quiet.includes(letter))) return null;
  const [first = '', second = ''] = rules.quiet;
  return finding('onlyQuiet', {
    severity: 'warn',
    place: at(id, 'duties'),
    ...reasoned('tactics.raci.onlyQuiet', { first, second }),
  });
};

const allConsulted: Rule = ({ id, cells, columns, rules }) => {
  const [consulted = ''] = rules.quiet;
  const asked = cells.filter(([, letters]) => letters.includes(consulted)).length;
  if (columns < 3 || asked < columns) return null;
  return finding('allConsulted', {
    severity: 'note',
    place: at(id, 'duties'),
    ...reasoned('tactics.raci.allConsulted', { letter: consulted }),
  });
};

const doerIsHolder: Rule = ({ id, cells, rules: { doer, holder } }) =>
  cells.some(([, letters]) => letters.includes(doer) && letters.includes(holder))
    ? finding('doerIsHolder', {
        severity: 'note',
        place: at(id, 'duties'),
        ...reasoned('tactics.raci.doerIsHolder', { doer, holder }),
      })
    : null;

/** Errors first. */
export const taskRules: readonly Rule[] = [
  noName,
  nobody,
  noDoer,
  noHolder,
  manyHolders,
  onlyQuiet,
  allConsulted,
  doerIsHolder,
];
