import type { Measure } from '../../../../plan/measures/schema';
import { unitOf } from '../goals/measures';
import type { FieldSpec } from '../register/fields';
import type { MeasuringWords } from './words';

/** The fields of a reading, in the unit of its measure. */
export function readingFields(measure: Measure, t: MeasuringWords): FieldSpec<'readings'>[] {
  const unit = unitOf(measure, t);
  return [
    { kind: 'date', field: 'date', label: t('measuring.reading.date'), width: 'half' },
    {
      kind: 'number',
      field: 'value',
      label: t('measuring.reading.value'),
      unit,
      inTable: true,
      width: 'half',
    },
    { kind: 'count', field: 'cases', label: t('measuring.reading.cases'), inTable: true },
    { kind: 'number', field: 'low', label: t('measuring.reading.low'), unit },
    { kind: 'number', field: 'high', label: t('measuring.reading.high'), unit },
    { kind: 'line', field: 'note', label: t('measuring.note'), width: 'wide' },
  ];
}
