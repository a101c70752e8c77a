import { repliesNeeded } from '../replies-needed';
import { groupingInOrder } from '../shared/grouped';
import { inOrder } from '../shared/rows';
import type { Question } from '../surveys/schema';
import { noName, surveyRules, type SurveyInView } from './survey-rules';
import { whenChanged } from './when-changed';

const questionsOf = groupingInOrder<Question>('surveyId');

/** What will not work about the surveys, survey by survey. */
export const checkSurveys = whenChanged(
  ['surveys', 'questions', 'measures', 'readings', 'goals'],
  (plan) =>
    inOrder(plan.surveys).flatMap(([id, survey]) => {
      const questions = questionsOf(plan.questions)(id);
      const view: SurveyInView = {
        plan,
        id,
        survey,
        questions,
        needs: repliesNeeded(plan, id),
      };
      const rules = isBlank(view) ? [noName] : surveyRules;
      return rules.flatMap((rule) => rule(view) ?? []);
    }),
);

/** A survey that was only just added is asked for its name and nothing else yet. */
function isBlank({ survey, questions }: SurveyInView): boolean {
  const { name, moment, audience, invited, replies } = survey;
  const texts = [name, moment, audience];
  return (
    texts.every((text) => text.trim() === '') &&
    invited === null &&
    replies === null &&
    questions.length === 0
  );
}
