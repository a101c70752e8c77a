import type { GuideWords } from '../margin.svelte';
import type { FieldSpec } from '../register/fields';
import { channelTarget, roleTarget } from './targets';
import type { AuditWords } from './words';

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
