import type { Block } from '../../document/blocks';
import { bullets, heading, paragraph, table } from '../../document/build';
import { formatDate, formatNumber } from '../../i18n/format';
import type { Channel } from '../channels/schema';
import { workOf } from '../checks/too-few-replies';
import { wordSentence } from '../checks/words';
import { measureName } from '../measures/words';
import { repliesNeeded, type Need } from '../replies-needed';
import { pointsOf } from '../shared/points';
import { groupingInOrder } from '../shared/grouped';
import { inOrder, rowOf } from '../shared/rows';
import { wordingOf } from '../survey-words';
import type { Question, Survey } from '../surveys/schema';
import type { Chapter, ChapterContext } from './chapter';

const questionsOf = groupingInOrder<Question>('surveyId');

/** Step 7: each survey with whom it asks, what it asks, and how many replies its precision needs. */
export const surveysChapter: Chapter = (context) => {
  const { plan, translate } = context;
  const surveys = inOrder(plan.surveys);
  const title = heading(1, translate('surveys.title'));
  if (surveys.length === 0) return [title, paragraph(translate('surveys.none'))];
  const asksForNps = Object.values(plan.questions).some(({ kind }) => kind === 'nps');
  return [
    title,
    ...surveys.flatMap(([id, survey]) => surveyBlocks(id, survey, context)),
    ...(asksForNps ? [paragraph(translate('surveys.trademark'), 'small')] : []),
  ];
};

function surveyBlocks(id: string, survey: Survey, context: ChapterContext): Block[] {
  const { plan, translate } = context;
  const facts = factsOf(survey, context);
  const questions = questionsOf(plan.questions)(id);
  const notes = survey.note.split('\n').filter((line) => line.trim() !== '');
  return [
    heading(2, survey.name.trim() || translate('unnamed')),
    ...notes.map((line) => paragraph(line)),
    ...(facts.length === 0 ? [] : [bullets(facts)]),
    ...(questions.length === 0
      ? [paragraph(translate('surveys.noneAsked'))]
      : [questionTable(questions, survey, context)]),
    ...needBlocks(repliesNeeded(plan, id), context),
  ];
}

function factsOf(survey: Survey, { plan, translate, locale }: ChapterContext): string[] {
  const { kind, moment, audience, cadence, start, invited, replies, population, margin } = survey;
  const channel = rowOf(plan.channels, survey.channelId);
  const owner = rowOf(plan.roles, survey.ownerRoleId)?.name ?? '';
  const count = (value: number | null) => (value === null ? '' : formatNumber(value, locale));
  const facts = [
    ['kind', kind === '' ? '' : translate(`surveyKind.${kind}`)],
    ['moment', moment.trim()],
    ['audience', audience.trim()],
    ['channel', channel ? channelIn(channel, translate) : ''],
    ['owner', owner],
    ['cadence', cadence === '' ? '' : translate(`cadence.${cadence}`)],
    ['start', start === '' ? '' : formatDate(start, locale)],
    ['invited', count(invited)],
    ['replies', count(replies)],
    ['population', count(population)],
    ['margin', count(margin)],
  ] as const;
  return facts.flatMap(([fact, value]) =>
    value === '' ? [] : [translate(`surveys.fact.${fact}`, { value })],
  );
}

const channelIn = ({ name, kind }: Channel, translate: ChapterContext['translate']) =>
  name.trim() || (kind === '' ? '' : translate(`channelKind.${kind}`));

function questionTable(
  questions: readonly (readonly [string, Question])[],
  survey: Survey,
  { plan, translate }: ChapterContext,
): Block {
  const columns = ['question', 'kind', 'measure'] as const;
  return table({
    header: columns.map((column) => translate(`surveys.column.${column}`)),
    widths: [7, 3, 4],
    rowHeaders: true,
    rows: questions.map(([, question]) => {
      const measure = rowOf(plan.measures, question.measureId);
      const wording = wordingOf(question, survey, plan.cover.organisation, translate);
      const choices = question.kind === 'choice' ? pointsOf(question.choices) : [];
      return [
        [
          paragraph(wording || translate('unnamed')),
          ...(choices.length === 0 ? [] : [bullets(choices)]),
        ],
        translate(`questionKind.${question.kind}`),
        measure ? measureName(measure, translate) : '',
      ];
    }),
  });
}

function needBlocks(needs: readonly Need[], { translate, locale }: ChapterContext): Block[] {
  if (needs.length === 0) return [];
  const item = (need: Need) => [
    paragraph(
      translate('surveys.needed', {
        kind: translate(`questionKind.${need.kind}`),
        margin: need.margin,
        needed: need.needed[1],
      }),
    ),
    ...workOf(need).map((step) => paragraph(wordSentence(step, translate, locale), 'small')),
  ];
  return [heading(3, translate('surveys.neededTitle')), bullets(needs.map(item))];
}
