import type { Locale } from '../../i18n/locales';
import {
  addGoal,
  describeGoal,
  measureFirst,
  noteOnGoal,
  setBaseline,
  setDue,
  setGoalMeasure,
  setGoalOwner,
  setSample,
  setTarget,
} from '../goals/edits';
import { addMeasure, defineMeasure } from '../measures/edits';
import { emptyPlan, type Plan } from '../plan';
import { markStep } from '../progress/edits';
import { addRole } from '../roles/edits';
import { addRow } from '../rows';
import { withAudit } from './audit';
import { withCompetitors } from './competitors';
import {
  exampleGoals,
  exampleMeasures,
  examplePeople,
  exampleRoles,
  type ExampleGoal,
} from './content';
import { withCover } from './cover';
import { withMeasuring } from './measures';
import { withOptimising } from './optimise';
import { withPersonas } from './personas';
import { withResearch } from './research';
import { withSurveys } from './surveys';
import { withTactics } from './tactics';
import type { ExampleStep, ExampleWords } from './words';

export interface ExampleStart {
  id?: string;
  /** ISO calendar date; the example plans the calendar year that follows. */
  today: string;
}

/**
 * A filled-in plan of an invented grocer, to look at and to learn from. It has what real plans have: a goal
 * that its survey cannot show, a sub-goal that comes too late, a baseline that nobody knows.
 */
export function examplePlan(
  translate: ExampleWords,
  locale: Locale,
  { id, today }: ExampleStart,
): Plan {
  const year = String(Number(today.slice(0, 4)) + 1);
  const empty = emptyPlan({
    locale,
    title: translate('title', { year }),
    organisation: translate('organisation'),
    ...(id === undefined ? {} : { id }),
  });
  const steps: readonly ExampleStep[] = [
    withCover,
    withRoles,
    withMeasures,
    withGoals,
    withAudit,
    withCompetitors,
    withResearch,
    withPersonas,
    withTactics,
    withMeasuring,
    withOptimising,
    withSurveys,
  ];
  const plan = steps.reduce((now, step) => step(now, translate, year, today), empty);
  return { ...plan, about: { ...plan.about, isExample: true } };
}

function withRoles(plan: Plan, translate: ExampleWords): Plan {
  const staffed = exampleRoles.reduce(
    (now, id) => addRole(now, { id, name: translate(`role.${id}`) }),
    plan,
  );
  return examplePeople.reduce((now, { id, roleId }) => {
    const name = translate(`person.${id}`);
    return addRow(now, { part: 'participants', id, fields: { name, roleId } });
  }, staffed);
}

function withMeasures(plan: Plan, translate: ExampleWords): Plan {
  return exampleMeasures.reduce((now, { id, kind, isNamed, definition }) => {
    const name = isNamed ? translate(`measure.${id}`) : '';
    return defineMeasure(addMeasure(now, { id, kind, name }), id, definition);
  }, plan);
}

function withGoals(plan: Plan, translate: ExampleWords, year: string): Plan {
  const begun = markStep(plan, 'goals', 'inProgress');
  return exampleGoals.reduce((now, goal) => withGoal(now, goal, translate, year), begun);
}

function withGoal(plan: Plan, goal: ExampleGoal, translate: ExampleWords, year: string): Plan {
  const { id, parentId, measureId, ownerRoleId, baseline, target, due, sample, hasNote } = goal;
  let next = addGoal(plan, { id, parentId });
  next = describeGoal(next, id, translate(`goal.${id}`));
  next = setGoalMeasure(next, id, measureId);
  next = baseline === null ? measureFirst(next, id) : setBaseline(next, id, baseline);
  next = setTarget(next, id, target);
  next = setGoalOwner(next, id, ownerRoleId);
  next = setDue(next, id, `${year}-${due}`);
  next = setSample(next, id, sample);
  return hasNote ? noteOnGoal(next, id, translate('note.recommend')) : next;
}
