import type { Locale } from '../../../../i18n/locales';
import { measureName } from '../../../../plan/measures/words';
import { timeUnits } from '../../../../plan/shared/fields';
import { target, type FieldSpec } from '../register/fields';
import { guideOn } from './guides';
import type { MeasuringWords } from './words';

/** The fields of a standard: what is promised, who shows that it is kept, and the number in it. */
export function standardFields(t: MeasuringWords, locale: Locale): FieldSpec<'standards'>[] {
  const guide = guideOn('standard', t, locale);
  return [
    {
      kind: 'text',
      field: 'sentence',
      label: t('measuring.standard.sentence'),
      width: 'wide',
      guide,
    },
    {
      kind: 'reference',
      field: 'measureId',
      label: t('measuring.standard.measure'),
      to: target('measures', (_, measure) => measureName(measure, t)),
      empty: t('measuring.standard.measure.choose'),
      inTable: true,
      width: 'half',
    },
    {
      kind: 'reference',
      field: 'channelId',
      label: t('measuring.standard.channel'),
      to: target('channels', (_, channel) => channel.name),
      empty: t('measuring.standard.channel.choose'),
      width: 'half',
    },
    {
      kind: 'number',
      field: 'floor',
      label: t('measuring.standard.floor'),
      unit: t('unit.percent'),
      least: 0,
      guide,
    },
    { kind: 'number', field: 'limit', label: t('measuring.standard.limit'), least: 0 },
    {
      kind: 'choice',
      field: 'limitUnit',
      label: t('measuring.standard.limitUnit'),
      options: timeUnits.map((unit) => ({ value: unit, label: t(`unit.${unit}`) })),
    },
    {
      kind: 'line',
      field: 'code',
      label: t('measuring.standard.code'),
      isProse: false,
      inTable: true,
      when: ({ isDraft }) => !isDraft,
    },
    {
      kind: 'line',
      field: 'version',
      label: t('measuring.standard.version'),
      isProse: false,
      when: ({ isDraft }) => !isDraft,
    },
    { kind: 'check', field: 'isDraft', label: t('measuring.standard.isDraft') },
    { kind: 'text', field: 'note', label: t('measuring.note'), width: 'wide' },
  ];
}
