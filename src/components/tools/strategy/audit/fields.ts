import { channelKinds } from '../../../../plan/channels/schema';
import { addressOf } from '../../../../i18n/address';
import type { Locale } from '../../../../i18n/locales';
import type { FieldSpec } from '../register/fields';
import { roleTarget } from './targets';
import type { AuditWords } from './words';

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
