import { ratings } from '../../../../plan/shared/ratings';
import type { GuideWords } from '../margin.svelte';
import type { FieldSpec } from '../register/fields';
import { channelTarget, stageTarget } from './targets';
import type { AuditWords } from './words';

export function touchpointFields(t: AuditWords): FieldSpec<'touchpoints'>[] {
  const swot: GuideWords = {
    title: t('audit.swot'),
    text: t('audit.swot.text'),
    example: t('audit.swot.example'),
  };
  const lists = (['strengths', 'weaknesses', 'opportunities', 'threats'] as const).map(
    (field): FieldSpec<'touchpoints'> => ({
      kind: 'lines',
      field,
      label: t(`audit.touchpoint.${field}`),
      guide: swot,
      width: 'half',
    }),
  );
  return [
    {
      kind: 'line',
      field: 'name',
      label: t('audit.touchpoint.name'),
      guide: {
        title: t('audit.touchpoint.name'),
        text: t('audit.touchpoint.name.text'),
        example: t('audit.touchpoint.name.example'),
      },
      width: 'wide',
    },
    {
      kind: 'reference',
      field: 'stageId',
      label: t('audit.touchpoint.stage'),
      empty: t('audit.choose'),
      to: stageTarget(t),
      width: 'half',
      inTable: true,
    },
    {
      kind: 'reference',
      field: 'channelId',
      label: t('audit.touchpoint.channel'),
      empty: t('audit.choose'),
      to: channelTarget(t),
      width: 'half',
      inTable: true,
    },
    { kind: 'line', field: 'purpose', label: t('audit.touchpoint.purpose'), width: 'wide' },
    ...ratingFields(t),
    ...lists,
    { kind: 'text', field: 'note', label: t('audit.note'), width: 'wide' },
  ];
}

function ratingFields(t: AuditWords): FieldSpec<'touchpoints'>[] {
  return [
    {
      kind: 'rating',
      field: 'rating',
      label: t('audit.touchpoint.rating'),
      least: ratings[0],
      most: ratings[4],
      ends: [t('audit.touchpoint.poor'), t('audit.touchpoint.excellent')],
      guide: { title: t('audit.touchpoint.rating'), text: t('audit.touchpoint.rating.text') },
      width: 'half',
      inTable: true,
    },
    {
      kind: 'choice',
      field: 'evidence',
      label: t('audit.touchpoint.evidence'),
      empty: t('audit.choose'),
      options: (['assumed', 'partly', 'researched'] as const).map((value) => ({
        value,
        label: t(`evidence.${value}`),
      })),
      guide: {
        title: t('audit.touchpoint.evidence'),
        text: t('audit.touchpoint.evidence.text'),
        example: t('audit.touchpoint.source.example'),
      },
      width: 'half',
    },
    {
      kind: 'line',
      field: 'source',
      label: t('audit.touchpoint.source'),
      guide: {
        title: t('audit.touchpoint.evidence'),
        text: t('audit.touchpoint.evidence.text'),
        example: t('audit.touchpoint.source.example'),
      },
      width: 'wide',
    },
  ];
}
