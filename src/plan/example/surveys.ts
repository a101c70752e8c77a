import type { Plan } from '../plan';
import { markStep } from '../progress/edits';
import { addRow } from '../rows';
import { rowOf, type Rows } from '../shared/rows';
import type { ExampleStep } from './words';

const surveys = [
  {
    id: 'after-delivery',
    kind: 'afterPurchase',
    channelId: 'email',
    ownerRoleId: 'delivery',
    cadence: 'quarterly',
    /** Month and day. */
    start: '02-01',
    invited: 2000,
    replies: 400,
    population: null,
    // ±5 needs more than twice the replies that are expected: what the checks are for.
    margin: 5,
    questions: [
      { id: 'recommend', kind: 'nps', measureId: 'nps', isWorded: false },
      { id: 'reason', kind: 'open', measureId: null, isWorded: false },
      { id: 'wrong', kind: 'choice', measureId: null, isWorded: true },
    ],
  },
  {
    id: 'after-contact',
    kind: 'experience',
    channelId: 'email',
    ownerRoleId: 'head',
    cadence: 'monthly',
    start: '01-15',
    invited: 600,
    replies: 150,
    population: null,
    margin: 10,
    questions: [
      // Feeds no measure yet: one press makes it.
      { id: 'effort', kind: 'ces', measureId: null, isWorded: false },
      { id: 'better', kind: 'open', measureId: null, isWorded: true },
    ],
  },
] as const;

/** Step 7: a survey after the delivery, and one after each case. */
export const withSurveys: ExampleStep = (plan, translate, year) => {
  const asked = surveys.reduce<Plan>((now, survey) => {
    const { id, questions, start, channelId, ownerRoleId, ...plain } = survey;
    const fields = {
      ...plain,
      name: translate(`surveys.${id}`),
      moment: translate(`surveys.${id}.moment`),
      audience: translate(`surveys.${id}.audience`),
      channelId: known(now.channels, channelId),
      ownerRoleId: known(now.roles, ownerRoleId),
      start: `${year}-${start}`,
    };
    let next = addRow(now, { part: 'surveys', id, fields });
    for (const { id: questionId, kind, measureId, isWorded } of questions) {
      next = addRow(next, {
        part: 'questions',
        id: `${id}-${questionId}`,
        fields: {
          surveyId: id,
          kind,
          measureId: known(now.measures, measureId),
          wording: isWorded ? translate(`surveys.question.${questionId}`) : '',
          choices: kind === 'choice' ? translate(`surveys.question.${questionId}.choices`) : '',
        },
      });
    }
    return next;
  }, plan);
  return markStep(asked, 'surveys', 'inProgress');
};

/** Rows may have been taken away where the example is loaded step by step. */
const known = (rows: Rows<unknown>, id: string | null) =>
  rowOf(rows, id) === undefined ? null : id;
