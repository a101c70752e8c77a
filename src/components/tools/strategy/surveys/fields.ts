import { measureName } from '../../../../plan/measures/words';
import { cadences } from '../../../../plan/shared/fields';
import { questionKinds, surveyKinds } from '../../../../plan/surveys/schema';
import type { GuideWords } from '../margin.svelte';
import { target, type FieldSpec } from '../register/fields';
import type { SurveyStepWords } from './words';

type Topic = 'survey' | 'moment' | 'audience' | 'replies' | 'margin' | 'question' | 'measure';

/** What to say beside the work about one thing. */
export const guideTo = (topic: Topic, t: SurveyStepWords): GuideWords => ({
  title: t(`guide.${topic}`),
  text: t(`guide.${topic}.text`),
  example: t(`guide.${topic}.example`),
});

/** The fields of a survey. */
export function surveyFields(t: SurveyStepWords): FieldSpec<'surveys'>[] {
  return [
    {
      kind: 'line',
      field: 'name',
      label: t('survey.name'),
      width: 'half',
      guide: guideTo('survey', t),
    },
    {
      kind: 'choice',
      field: 'kind',
      label: t('survey.kind'),
      options: surveyKinds.map((value) => ({ value, label: t(`surveyKind.${value}`) })),
      empty: t('survey.kind.choose'),
      inTable: true,
      guide: guideTo('survey', t),
    },
    {
      kind: 'line',
      field: 'moment',
      label: t('survey.moment'),
      width: 'wide',
      guide: guideTo('moment', t),
    },
    {
      kind: 'line',
      field: 'audience',
      label: t('survey.audience'),
      width: 'wide',
      guide: guideTo('audience', t),
    },
    {
      kind: 'reference',
      field: 'channelId',
      label: t('survey.channel'),
      to: target(
        'channels',
        (_, { name, kind }) => name.trim() || (kind === '' ? '' : t(`channelKind.${kind}`)),
        { label: t('survey.channel.another'), name: t('survey.channel.name') },
      ),
      empty: t('survey.channel.choose'),
    },
    {
      kind: 'reference',
      field: 'ownerRoleId',
      label: t('survey.owner'),
      to: target('roles', (_, role) => role.name, {
        label: t('survey.owner.another'),
        name: t('survey.owner.name'),
        hint: t('survey.owner.hint'),
      }),
      empty: t('survey.owner.choose'),
      inTable: true,
    },
    {
      kind: 'choice',
      field: 'cadence',
      label: t('survey.cadence'),
      options: cadences.map((value) => ({ value, label: t(`cadence.${value}`) })),
      empty: t('survey.cadence.choose'),
    },
    { kind: 'date', field: 'start', label: t('survey.start'), width: 'half' },
    ...numberFields(t),
    { kind: 'text', field: 'note', label: t('survey.note'), width: 'wide' },
  ];
}

function numberFields(t: SurveyStepWords): FieldSpec<'surveys'>[] {
  // Two in a row: in a third of it some languages break the label, and the boxes no longer stand level.
  const count = { kind: 'count', width: 'half', guide: guideTo('replies', t) } as const;
  return [
    { ...count, field: 'invited', label: t('survey.invited') },
    { ...count, field: 'replies', label: t('survey.replies'), inTable: true },
    {
      ...count,
      field: 'population',
      label: t('survey.population'),
      hint: t('survey.population.hint'),
    },
    {
      kind: 'number',
      field: 'margin',
      label: t('survey.margin'),
      unit: t('survey.margin.unit'),
      least: 0,
      width: 'half',
      guide: guideTo('margin', t),
    },
  ];
}

/** The fields of a question. */
export function questionFields(t: SurveyStepWords): FieldSpec<'questions'>[] {
  return [
    {
      kind: 'text',
      field: 'wording',
      label: t('question.wording'),
      hint: t('question.wording.hint'),
      width: 'wide',
      guide: guideTo('question', t),
    },
    {
      kind: 'choice',
      field: 'kind',
      label: t('question.kind'),
      options: questionKinds.map((value) => ({ value, label: t(`questionKind.${value}`) })),
      inTable: true,
      guide: guideTo('question', t),
    },
    {
      kind: 'lines',
      field: 'choices',
      label: t('question.choices'),
      width: 'wide',
      when: ({ kind }) => kind === 'choice',
    },
    {
      kind: 'reference',
      field: 'measureId',
      label: t('question.measure'),
      to: target('measures', (_, measure) => measureName(measure, t), {
        label: t('question.measure.another'),
        name: t('question.measure.name'),
      }),
      empty: t('question.measure.choose'),
      inTable: true,
      when: ({ kind }) => kind !== 'open',
      guide: guideTo('measure', t),
    },
  ];
}
