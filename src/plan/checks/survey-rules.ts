import type { Plan } from '../plan';
import type { Need } from '../replies-needed';
import { deleteRows, fillRow } from '../rows';
import { measureFor, measureKindOf, measureQuestion } from '../survey-measures';
import type { Question, Survey } from '../surveys/schema';
import { finding, sentence, type Cure, type Finding, type Place } from './finding';
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
        title: sentence('surveys.noName'),
        why: [sentence('surveys.noName.why')],
      });

const noMoment: SurveyRule = ({ id, survey }) =>
  survey.moment.trim() !== ''
    ? null
    : finding('noMoment', {
        severity: 'warn',
        place: at(id, 'moment'),
        title: sentence('surveys.noMoment'),
        why: [sentence('surveys.noMoment.why')],
      });

const noAudience: SurveyRule = ({ id, survey }) =>
  survey.audience.trim() !== ''
    ? null
    : finding('noAudience', {
        severity: 'warn',
        place: at(id, 'audience'),
        title: sentence('surveys.noAudience'),
        why: [sentence('surveys.noAudience.why')],
      });

const moreRepliesThanInvited: SurveyRule = ({ id, survey: { invited, replies } }) =>
  invited === null || replies === null || replies <= invited
    ? null
    : finding('moreRepliesThanInvited', {
        severity: 'stop',
        place: at(id, 'replies'),
        title: sentence('surveys.moreRepliesThanInvited', { replies, invited }),
        why: [sentence('surveys.moreRepliesThanInvited.why')],
      });

const moreInvitedThanCustomers: SurveyRule = ({ id, survey: { invited, population } }) =>
  invited === null || population === null || invited <= population
    ? null
    : finding('moreInvitedThanCustomers', {
        severity: 'stop',
        place: at(id, 'invited'),
        title: sentence('surveys.moreInvitedThanCustomers', { invited, population }),
        why: [sentence('surveys.moreInvitedThanCustomers.why')],
      });

const noMargin: SurveyRule = ({ id, survey: { margin }, questions }) =>
  (margin !== null && margin > 0) || !questions.some(([, { kind }]) => measureKindOf(kind))
    ? null
    : finding('noMargin', {
        severity: 'note',
        place: at(id, 'margin'),
        title: sentence('surveys.noMargin'),
        why: [sentence('surveys.noMargin.why')],
      });

const noQuestions: SurveyRule = ({ id, questions }) =>
  questions.length > 0
    ? null
    : finding('noQuestions', {
        severity: 'warn',
        place: at(id, 'questions'),
        title: sentence('surveys.noQuestions'),
        why: [sentence('surveys.noQuestions.why')],
      });

/** Said once for the survey where nothing in it is measured; otherwise question by question. */
const unmeasured: SurveyRule = ({ plan, id, questions }) => {
  const open = questions.filter(([, { measureId, kind }]) => measureId === null && kind !== 'open');
  if (questions.length > 0 && questions.every(([, { measureId }]) => measureId === null)) {
    const [first] = open.filter(([, { kind }]) => measureKindOf(kind));
    return finding('feedsNothing', {
      severity: 'warn',
      place: at(id, 'questions'),
      title: sentence('surveys.feedsNothing'),
      why: [sentence('surveys.feedsNothing.why')],
      cures: first ? [measureCure(plan, ...first)] : [],
    });
  }
  return open.map(([questionId, question]) =>
    finding('noMeasure', {
      severity: measureKindOf(question.kind) ? 'warn' : 'note',
      place: atQuestion(questionId, 'measureId'),
      title: sentence('surveys.noMeasure'),
      why: [sentence('surveys.noMeasure.why')],
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
        title: sentence('surveys.twoNps'),
        why: [sentence('surveys.twoNps.why')],
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
        title: sentence('surveys.tooManyQuestions', { questions: questions.length }),
        why: [sentence('surveys.tooManyQuestions.why')],
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
      title: sentence('surveys.measureOfOtherKind'),
      why: [sentence('surveys.measureOfOtherKind.why')],
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
