import type { Goal } from '../../../../plan/goals/schema';
import type { Act } from '../acts';
import type { Topic } from './topics';

interface FieldFacts {
  /** What changing it is called in “Undo: …”. */
  act: Act;
  topic: Topic;
}

/** The fields of a goal as people know them. */
const fields: Record<keyof Goal, FieldFacts> = {
  parentId: { act: 'goal.move', topic: 'goal' },
  order: { act: 'goal.move', topic: 'goal' },
  sentence: { act: 'goal.sentence', topic: 'goal' },
  measureId: { act: 'goal.measure', topic: 'measure' },
  baseline: { act: 'goal.baseline', topic: 'baseline' },
  baselineBasis: { act: 'goal.baseline', topic: 'baseline' },
  target: { act: 'goal.target', topic: 'target' },
  ownerRoleId: { act: 'goal.owner', topic: 'owner' },
  due: { act: 'goal.due', topic: 'due' },
  replies: { act: 'goal.sample', topic: 'sample' },
  population: { act: 'goal.sample', topic: 'sample' },
  promoters: { act: 'goal.sample', topic: 'sample' },
  detractors: { act: 'goal.sample', topic: 'sample' },
  deviation: { act: 'goal.sample', topic: 'sample' },
  note: { act: 'goal.note', topic: 'goal' },
};

const isField = (name: string): name is keyof Goal => Object.hasOwn(fields, name);

export const actOfField = (field: string): Act =>
  isField(field) ? fields[field].act : 'goal.sentence';

/** What to give guidance on while this control has focus. */
export function topicOfControl(control: string | undefined): Topic | undefined {
  return control !== undefined && isField(control) ? fields[control].topic : undefined;
}
