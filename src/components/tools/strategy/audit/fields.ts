import { channelKinds } from '../../../../plan/channels/schema';
import { ratings } from '../../../../plan/shared/ratings';
import { stageName } from '../../../../plan/stages/words';
import { addressOf } from '../../../../i18n/address';
import type { Locale } from '../../../../i18n/locales';
import type { GuideWords } from '../margin.svelte';
import { target, type FieldSpec, type Target } from '../register/fields';
import type { stepWords } from '../words';

export type AuditWords = ReturnType<typeof stepWords<'audit' | 'register' | 'terms'>>;

/** What the lists of step 2 ask, field by field. */

export function stageFields(t: AuditWords): FieldSpec<'stages'>[] {
  return [
    {
      kind: 'line',
      field: 'name',
      label: t('audit.stage.name'),
      hint: t('audit.stage.name.hint'),
      width: 'wide',
    },
    { kind: 'text', field: 'note', label: t('audit.note'), width: 'wide' },
  ];
}

export function channelFields(t: AuditWords, locale: Locale): FieldSpec<'channels'>[] {
  return [
    { kind: 'line', field: 'name', label: t('audit.channel.name'), width: 'half' },
    {
      kind: 'choice',
      field: 'kind',
      label: t('audit.channel.kind'),
      empty: t('audit.choose'),
      options: channelKinds.map((value) => ({ value, label: t(`channelKind.${value}`) })),
      width: 'half',
      inTable: true,
    },
    {
      kind: 'choice',
      field: 'timing',
      label: t('audit.channel.timing'),
      hint: t('audit.channel.timing.hint'),
      empty: t('audit.choose'),
      options: (['synchronous', 'asynchronous'] as const).map((value) => ({
        value,
        label: t(`timing.${value}`),
      })),
      guide: { title: t('audit.channel.timing'), text: t('audit.channel.timing.text') },
      width: 'half',
      inTable: true,
    },
    {
      kind: 'choice',
      field: 'stance',
      label: t('audit.channel.stance'),
      empty: t('audit.choose'),
      options: (['reactive', 'proactive', 'both'] as const).map((value) => ({
        value,
        label: t(`stance.${value}`),
      })),
      guide: { title: t('audit.channel.stance'), text: t('audit.channel.stance.text') },
      width: 'half',
    },
    {
      kind: 'links',
      field: 'channelOwners',
      label: t('audit.channel.owners'),
      empty: t('audit.choose'),
      to: roleTarget(t),
      guide: {
        title: t('audit.channel.owners'),
        text: t('audit.channel.owners.text'),
        example: t('audit.channel.owners.example'),
      },
      width: 'half',
      inTable: true,
    },
    {
      kind: 'line',
      field: 'hours',
      label: t('audit.channel.hours'),
      guide: {
        title: t('audit.channel.hours'),
        text: t('audit.channel.hours.text'),
        example: t('audit.channel.hours.example'),
        link: {
          href: addressOf(locale, 'standards/what-a-standard-is/'),
          text: t('audit.read.standard'),
        },
      },
      width: 'half',
    },
    { kind: 'text', field: 'note', label: t('audit.note'), width: 'wide' },
  ];
}

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

export function workflowFields(t: AuditWords): FieldSpec<'workflows'>[] {
  const guide = (field: 'gaps' | 'equipped'): GuideWords => ({
    title: t(`audit.workflow.${field}`),
    text: t(`audit.workflow.${field}.text`),
  });
  const told = (field: 'steps' | 'agentsSay'): GuideWords => ({
    title: t(`audit.workflow.${field}`),
    text: t(`audit.workflow.${field}.text`),
    example: t(`audit.workflow.${field}.example`),
  });
  return [
    { kind: 'line', field: 'name', label: t('audit.workflow.name'), width: 'wide' },
    {
      kind: 'reference',
      field: 'ownerRoleId',
      label: t('audit.workflow.owner'),
      empty: t('audit.choose'),
      to: roleTarget(t),
      width: 'half',
      inTable: true,
    },
    {
      kind: 'reference',
      field: 'channelId',
      label: t('audit.workflow.channel'),
      empty: t('audit.choose'),
      to: channelTarget(t),
      width: 'half',
      inTable: true,
    },
    {
      kind: 'lines',
      field: 'steps',
      label: t('audit.workflow.steps'),
      guide: told('steps'),
      width: 'wide',
    },
    {
      kind: 'lines',
      field: 'gaps',
      label: t('audit.workflow.gaps'),
      guide: guide('gaps'),
      width: 'half',
    },
    {
      kind: 'lines',
      field: 'redundancies',
      label: t('audit.workflow.redundancies'),
      guide: guide('gaps'),
      width: 'half',
    },
    {
      kind: 'choice',
      field: 'equipped',
      label: t('audit.workflow.equipped'),
      empty: t('audit.choose'),
      options: (['yes', 'partly', 'no'] as const).map((value) => ({
        value,
        label: t(`equipped.${value}`),
      })),
      guide: guide('equipped'),
      width: 'half',
      inTable: true,
    },
    {
      kind: 'lines',
      field: 'missing',
      label: t('audit.workflow.missing'),
      guide: guide('equipped'),
      width: 'half',
    },
    {
      kind: 'lines',
      field: 'agentsSay',
      label: t('audit.workflow.agentsSay'),
      guide: told('agentsSay'),
      width: 'wide',
    },
    { kind: 'text', field: 'note', label: t('audit.note'), width: 'wide' },
  ];
}

const roleTarget = (t: AuditWords): Target =>
  target('roles', (_, role) => role.name, {
    label: t('audit.role.another'),
    name: t('audit.role.name'),
    hint: t('audit.role.hint'),
  });

const stageTarget = (t: AuditWords): Target =>
  target('stages', (_, stage) => stageName(stage, t), {
    label: t('audit.stage.another'),
    name: t('audit.stage.name'),
  });

const channelTarget = (t: AuditWords): Target =>
  target('channels', (_, channel) => channel.name, {
    label: t('audit.channel.another'),
    name: t('audit.channel.name'),
  });
