import { addTacticFor, type Problem } from '../answers';
import { fillRow, linkId } from '../rows';
import { sentence, type Cure } from './finding';

/** The tactic's id comes from what it answers, so that pressing twice, or in two tabs, begins one. */
export function beginTactic(problem: Problem): Cure {
  const { id, name } = problem;
  const tacticId = linkId('for', id);
  return {
    label: sentence('cure.answerIt'),
    apply: (plan) => fillRow(addTacticFor(plan, tacticId, problem), 'tactics', tacticId, { name }),
  };
}
