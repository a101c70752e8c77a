import type { Locale } from '../../../../i18n/locales';
import { choicesOf, type Choice } from '../../../../plan/measures/kinds';
import { measureKinds, statistics, type Measure } from '../../../../plan/measures/schema';
import { cadences, timeUnits } from '../../../../plan/shared/fields';
import { unitOf } from '../goals/measures';
import { target, type FieldSpec } from '../register/fields';
import { guideOn } from './guides';
import type { MeasuringWords } from './words';

type Spec = FieldSpec<'measures'>;

/** The fields of a measure: what it is and what is known of it, then how it is worked out. */
export const measureFields = (t: MeasuringWords, locale: Locale): Spec[] => [
  ...knownFields(t, locale),
  ...definitionFields(t),
  {
    kind: 'text',
    field: 'note',
    label: t('measuring.note'),
    hint: t('measuring.note.hint'),
    width: 'wide',
  },
];

function knownFields(t: MeasuringWords, locale: Locale): Spec[] {
  const unit = (row: Measure) => unitOf(row, t);
  const aim = guideOn('aim', t, locale);
  return [
    {
      kind: 'choice',
      field: 'kind',
      label: t('measuring.kind'),
      hint: ({ kind }) => t(`formula.${kind}`),
      options: measureKinds.map((kind) => ({ value: kind, label: t(`kind.${kind}`) })),
      width: 'half',
      guide: guideOn('kind', t, locale),
    },
    {
      kind: 'line',
      field: 'name',
      label: t('measuring.name'),
      hint: t('measuring.name.hint'),
      width: 'half',
    },
    {
      kind: 'line',
      field: 'unitName',
      label: t('measuring.unitName'),
      when: ({ kind }) => kind === 'count',
    },
    { kind: 'number', field: 'baseline', label: t('measuring.baseline'), unit, guide: aim },
    { kind: 'number', field: 'target', label: t('measuring.target'), unit, guide: aim },
    {
      kind: 'choice',
      field: 'cadence',
      label: t('measuring.cadence'),
      options: cadences.map((cadence) => ({ value: cadence, label: t(`cadence.${cadence}`) })),
      empty: t('measuring.cadence.choose'),
      inTable: true,
      guide: guideOn('cadence', t, locale),
    },
    {
      kind: 'line',
      field: 'source',
      label: t('measuring.source'),
      width: 'half',
      guide: guideOn('source', t, locale),
    },
    {
      kind: 'reference',
      field: 'ownerRoleId',
      label: t('measuring.owner'),
      to: target('roles', (_, role) => role.name, {
        label: t('measuring.role.another'),
        name: t('measuring.role.name'),
      }),
      empty: t('measuring.owner.choose'),
      inTable: true,
      width: 'half',
    },
  ];
}

/** Each kind asks for its own choices and no others. */
function definitionFields(t: MeasuringWords): Spec[] {
  const asks = (choice: Choice) => (row: Measure) => choicesOf(row.kind).includes(choice);
  const isTime = (row: Measure) => asks('unit')(row) && row.statistic !== 'share';
  const isEffort = ({ kind }: Measure) => kind === 'ces';
  const hasLimit = (row: Measure) =>
    asks('threshold')(row) && (row.statistic === 'share' || row.kind === 'serviceLevel');
  const figures = (of: readonly (typeof statistics)[number][]) =>
    of.map((figure) => ({ value: figure, label: t(`define.statistic.${figure}`) }));
  const open = t('define.open');
  const statistic = { kind: 'choice', field: 'statistic', label: t('define.statistic') } as const;
  return [
    {
      ...statistic,
      options: figures(['median', 'mean', 'p90', 'share']),
      when: (row) => asks('statistic')(row) && !isEffort(row),
    },
    { ...statistic, options: figures(['mean', 'share']), when: isEffort },
    {
      kind: 'choice',
      field: 'unit',
      label: t('define.unit'),
      options: timeUnits.map((unit) => ({ value: unit, label: t(`unit.${unit}`) })),
      when: isTime,
    },
    {
      kind: 'choice',
      field: 'hours',
      label: t('define.hours'),
      options: (['business', 'calendar'] as const).map((hours) => ({
        value: hours,
        label: t(`define.hours.${hours}`),
      })),
      empty: open,
      when: asks('hours'),
    },
    {
      kind: 'number',
      field: 'threshold',
      label: t('define.threshold'),
      least: 0,
      when: hasLimit,
    },
    {
      kind: 'choice',
      field: 'thresholdUnit',
      label: t('define.thresholdUnit'),
      options: timeUnits.map((unit) => ({ value: unit, label: t(`unit.${unit}`) })),
      when: hasLimit,
    },
    {
      kind: 'choice',
      field: 'earlyHangUps',
      label: t('define.earlyHangUps'),
      options: (['excluded', 'missed', 'met'] as const).map((way) => ({
        value: way,
        label: t(`define.earlyHangUps.${way}`),
      })),
      empty: open,
      when: asks('earlyHangUps'),
    },
    {
      kind: 'choice',
      field: 'solvable',
      label: t('define.solvable'),
      options: (['gross', 'net'] as const).map((of) => ({
        value: of,
        label: t(`define.solvable.${of}`),
      })),
      empty: open,
      when: asks('solvable'),
    },
    {
      kind: 'count',
      field: 'repeatDays',
      label: t('define.repeatDays'),
      unit: t('unit.days'),
      when: asks('repeatDays'),
    },
    {
      kind: 'choice',
      field: 'better',
      label: t('define.better'),
      options: (['higher', 'lower'] as const).map((better) => ({
        value: better,
        label: t(`define.better.${better}`),
      })),
      when: asks('better'),
    },
    {
      kind: 'choice',
      field: 'countedFrom',
      label: t('define.countedFrom'),
      options: (['survey', 'records'] as const).map((from) => ({
        value: from,
        label: t(`define.countedFrom.${from}`),
      })),
      when: asks('countedFrom'),
    },
  ];
}
