import { feedbackSources, lessonKinds } from '../../../../plan/reviews/schema';
import type { GuideWords } from '../margin.svelte';
import { target, type FieldSpec } from '../register/fields';
import type { OptimiseWords } from './words';

const guideOn = (topic: 'lesson' | 'review', t: OptimiseWords): GuideWords => ({
  title: t(`optimise.guide.${topic}`),
  text: t(`optimise.guide.${topic}.text`),
  example: t(`optimise.guide.${topic}.example`),
});

/** What was heard, what was decided, what changed: each with its day. */
export const feedbackFields = (t: OptimiseWords): FieldSpec<'feedback'>[] => [
  {
    kind: 'text',
    field: 'heard',
    label: t('optimise.heard'),
    width: 'wide',
    guide: {
      title: t('optimise.guide'),
      text: t('optimise.guide.text'),
      example: t('optimise.guide.example'),
    },
  },
  { kind: 'date', field: 'heardOn', label: t('optimise.heardOn') },
  {
    kind: 'choice',
    field: 'source',
    label: t('optimise.source'),
    options: feedbackSources.map((source) => ({
      value: source,
      label: t(`feedbackSource.${source}`),
    })),
    empty: t('optimise.source.choose'),
    inTable: true,
  },
  {
    kind: 'reference',
    field: 'touchpointId',
    label: t('optimise.touchpoint'),
    to: target('touchpoints', (_, touchpoint) => touchpoint.name),
    empty: t('optimise.touchpoint.choose'),
  },
  { kind: 'text', field: 'decision', label: t('optimise.decision'), width: 'wide', inTable: true },
  { kind: 'date', field: 'decidedOn', label: t('optimise.decidedOn') },
  { kind: 'text', field: 'changed', label: t('optimise.changed'), width: 'wide', inTable: true },
  { kind: 'date', field: 'changedOn', label: t('optimise.changedOn') },
];

export const lessonFields = (t: OptimiseWords): FieldSpec<'lessons'>[] => [
  {
    kind: 'text',
    field: 'text',
    label: t('optimise.lesson.text'),
    width: 'wide',
    guide: guideOn('lesson', t),
  },
  {
    kind: 'choice',
    field: 'kind',
    label: t('optimise.lesson.kind'),
    options: lessonKinds.map((kind) => ({ value: kind, label: t(`lessonKind.${kind}`) })),
    guide: guideOn('lesson', t),
    inTable: true,
    width: 'half',
  },
  {
    kind: 'reference',
    field: 'tacticId',
    label: t('optimise.lesson.tactic'),
    to: target('tactics', (_, tactic) => tactic.name),
    empty: t('optimise.lesson.tactic.choose'),
    guide: guideOn('lesson', t),
    width: 'half',
  },
];

export const reviewFields = (t: OptimiseWords): FieldSpec<'reviews'>[] => [
  {
    kind: 'date',
    field: 'date',
    label: t('optimise.review.date'),
    width: 'half',
    guide: guideOn('review', t),
  },
  {
    kind: 'check',
    field: 'isHeld',
    label: t('optimise.review.isHeld'),
    guide: guideOn('review', t),
    inTable: true,
    width: 'half',
  },
  {
    kind: 'lines',
    field: 'agenda',
    label: t('optimise.agenda'),
    width: 'wide',
    guide: guideOn('review', t),
  },
  {
    kind: 'text',
    field: 'outcome',
    label: t('optimise.review.outcome'),
    guide: guideOn('review', t),
    width: 'wide',
    inTable: true,
  },
];
