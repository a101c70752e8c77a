import type { Plan } from '../plan';
import type { Need } from '../replies-needed';
import { deleteRows, fillRow } from '../rows';
import { measureFor, measureKindOf, measureQuestion } from '../survey-measures';
import type { Question, Survey } from '../surveys/schema';
import { finding, reasoned, sentence, type Cure, type Finding, type Place } from './finding';
import { tooFewReplies } from './too-few-replies';

/** What a rule sees: one survey with its questions. */
export interface SurveyInView {
  readonly plan: Plan;
  readonly id: string;
  readonly survey: Survey;
  readonly questions: readonly (readonly [id: string, question: Question])[];
  /** What its scored questions need for the precision wanted. */
  readonly needs: readonly Need[];
}

export type SurveyRule = (view: SurveyInView) => Finding | readonly Finding[] | null;

const at = (rowId: string, field: keyof Survey | 'questions'): Place => ({
  step: 'surveys',
  part: 'surveys',
  rowId,
  field,
});
const atQuestion = (rowId: string, field: keyof Question): Place => ({
  step: 'surveys',
  part: 'questions',
  rowId,
  field,
});

/** Longer, and people stop in the middle. */
const mostQuestions = 10;

export const noName: SurveyRule = ({ id, survey }) =>
  survey.name.trim() !== ''
    ? null
    : finding('noName', {
        severity: 'stop',
        place: at(id, 'name'),
        ...reasoned('surveys.noName'),
      });

const noMoment: SurveyRule = ({ id, survey }) =>
  survey.moment.trim() !== ''
    ? null
    : finding('noMoment', {
        severity: 'warn',
        place: at(id, 'moment'),
        ...reasoned('surveys.noMoment'),
      });

const noAudience: SurveyRule = ({ id, survey }) =>
  survey.audience.trim() !== ''
    ? null
    : finding('noAudience', {
        severity: 'warn',
        place: at(id, 'audience'),
        ...reasoned('surveys.noAudience'),
      });

const moreRepliesThanInvited: SurveyRule = ({ id, survey: { invited, replies } }) =>
  invited === null || replies === null || replies <= invited
    ? null
    : finding('moreRepliesThanInvited', {
        severity: 'stop',
        place: at(id, 'replies'),
        ...reasoned('surveys.moreRepliesThanInvited', { replies, invited }),
      });

const moreInvitedThanCustomers: SurveyRule = ({ id, survey: { invited, population } }) =>
  invited === null || population === null || invited <= population
    ? null
    : finding('moreInvitedThanCustomers', {
        severity: 'stop',
        place: at(id, 'invited'),
        ...reasoned('surveys.moreInvitedThanCustomers', { invited, population }),
      });

const noMargin: SurveyRule = ({ id, survey: { margin }, questions }) =>
  (margin !== null && margin > 0) || !questions.some(([, { kind }]) => measureKindOf(kind))
    ? null
    : finding('noMargin', {
        severity: 'note',
        place: at(id, 'margin'),
        ...reasoned('surveys.noMargin'),
      });

const noQuestions: SurveyRule = ({ id, questions }) =>
  questions.length > 0
    ? null
    : finding('noQuestions', {
        severity: 'warn',
        place: at(id, 'questions'),
        ...reasoned('surveys.noQuestions'),
      });

/** Said once for the survey where nothing in it is measured; otherwise question by question. */
const unmeasured: SurveyRule = ({ plan, id, questions }) => {
  const open = questions.filter(([, { measureId, kind }]) => measureId === null && kind !== 'open');
  if (questions.length > 0 && questions.every(([, { measureId }]) => measureId === null)) {
    const [first] = open.filter(([, { kind }]) => measureKindOf(kind));
    return finding('feedsNothing', {
      severity: 'warn',
      place: at(id, 'questions'),
      ...reasoned('surveys.feedsNothing'),
      cures: first ? [measureCure(plan, ...first)] : [],
    });
  }
  return open.map(([questionId, question]) =>
    finding('noMeasure', {
      severity: measureKindOf(question.kind) ? 'warn' : 'note',
      place: atQuestion(questionId, 'measureId'),
      ...reasoned('surveys.noMeasure'),
      cures: measureKindOf(question.kind) ? [measureCure(plan, questionId, question)] : [],
    }),
  );
};

function measureCure(plan: Plan, questionId: string, { kind }: Question): Cure {
  const isThere = measureFor(plan, kind) !== undefined;
  return {
    label: sentence(isThere ? 'surveys.cure.useMeasure' : 'surveys.cure.makeMeasure'),
    apply: (now) => measureQuestion(now, questionId),
  };
}

const twoNps: SurveyRule = ({ questions }) =>
  questions
    .filter(([, { kind }]) => kind === 'nps')
    .slice(1)
    .map(([questionId]) =>
      finding('twoNps', {
        severity: 'warn',
        place: atQuestion(questionId, 'kind'),
        ...reasoned('surveys.twoNps'),
        cures: [
          {
            label: sentence('surveys.cure.deleteQuestion'),
            apply: (plan) => deleteRows(plan, 'questions', [questionId]),
          },
        ],
      }),
    );

const tooManyQuestions: SurveyRule = ({ id, questions }) =>
  questions.length <= mostQuestions
    ? null
    : finding('tooManyQuestions', {
        severity: 'note',
        place: at(id, 'questions'),
        ...reasoned('surveys.tooManyQuestions', { questions: questions.length }),
      });

/** The other kinds have a wording of their own. */
const noWording: SurveyRule = ({ questions }) =>
  questions.flatMap(([questionId, { kind, wording, choices }]) => {
    if (kind !== 'choice') return [];
    const answers = choices.split('\n').filter((line) => line.trim() !== '').length;
    const field = wording.trim() === '' ? 'wording' : 'choices';
    if (field === 'choices' && answers >= 2) return [];
    return finding(field === 'wording' ? 'noWording' : 'noChoices', {
      severity: 'warn',
      place: atQuestion(questionId, field),
      title: sentence(field === 'wording' ? 'surveys.noWording' : 'surveys.noChoices'),
      why: [sentence(field === 'wording' ? 'surveys.noWording.why' : 'surveys.noChoices.why')],
    });
  });

const measureOfOtherKind: SurveyRule = ({ plan, questions }) =>
  questions.flatMap(([questionId, { kind, measureId }]) => {
    const wanted = measureKindOf(kind);
    const measure = measureId === null ? undefined : plan.measures[measureId];
    if (!wanted || !measure || measure.kind === wanted || isOwn(measure.kind)) return [];
    return finding('measureOfOtherKind', {
      severity: 'warn',
      place: atQuestion(questionId, 'measureId'),
      ...reasoned('surveys.measureOfOtherKind'),
      cures: [
        {
          label: sentence('surveys.cure.letGo'),
          apply: (now) => fillRow(now, 'questions', questionId, { measureId: null }),
        },
      ],
    });
  });

const isOwn = (kind: string) => kind === 'share' || kind === 'count';

/** In the order of the fields, as a person fills them in. */
export const surveyRules: readonly SurveyRule[] = [
  noName,
  noMoment,
  noAudience,
  moreInvitedThanCustomers,
  moreRepliesThanInvited,
  noMargin,
  tooFewReplies,
  noQuestions,
  unmeasured,
  measureOfOtherKind,
  twoNps,
  noWording,
  tooManyQuestions,
];
