import type { Counts } from '../../../../../plan/measures/calculators';
import type { Measure } from '../../../../../plan/measures/schema';
import type { MeasuringWords } from '../words';

type Asked = Exclude<Counts['kind'], 'times'>;

export interface CountField {
  readonly name: string;
  readonly label: string;
  /** Counts are whole; times added up need not be. */
  readonly isWhole: boolean;
}

/** What a planner is asked for, in order. */
export function countFields(measure: Measure, kind: Asked, t: MeasuringWords): CountField[] {
  const whole = (name: string, label: string): CountField => ({ name, label, isWhole: true });
  switch (kind) {
    case 'replies':
      return (['promoters', 'passives', 'detractors'] as const).map((name) =>
        whole(name, t(`measuring.calc.${name}`)),
      );
    case 'scale':
      return [1, 2, 3, 4, 5, 6, 7].map((place) =>
        whole(`place${String(place)}`, t('measuring.calc.place', { place })),
      );
    case 'share':
      return shareFields(measure, t);
    case 'calls':
      return (['inTime', 'late', 'earlyHangUps'] as const).map((name) =>
        whole(name, t(`measuring.calc.${name}`)),
      );
    case 'total': {
      const unit = measure.unit === 'number' ? '' : t(`unit.${measure.unit}`);
      const names = measure.kind === 'handleTime' ? handleTimes : (['total'] as const);
      const sums = names.map((name) => ({
        name,
        label: t(`measuring.calc.${name}`, { unit }),
        isWhole: false,
      }));
      return [...sums, whole('cases', t('measuring.calc.contacts'))];
    }
    default:
      return kind satisfies never;
  }
}
const handleTimes = ['talk', 'hold', 'wrapUp'] as const;

function shareFields({ kind, solvable }: Measure, t: MeasuringWords): CountField[] {
  const fields = (hits: string, cases: string): CountField[] => [
    { name: 'hits', label: hits, isWhole: true },
    { name: 'cases', label: cases, isWhole: true },
  ];
  switch (kind) {
    case 'csat':
    case 'responseRate':
      return fields(t(`measuring.calc.hits.${kind}`), t(`measuring.calc.cases.${kind}`));
    case 'firstContactResolution': {
      const of = solvable === 'net' ? 'net' : 'gross';
      return fields(t(`measuring.calc.hits.${kind}`), t(`measuring.calc.cases.${of}`));
    }
    case 'firstReplyTime':
    case 'resolutionTime':
      return fields(t('measuring.calc.hits.inTime'), t('measuring.calc.cases.share'));
    case 'share':
    case 'nps':
    case 'ces':
    case 'averageResponseTime':
    case 'handleTime':
    case 'serviceLevel':
    case 'count':
      return fields(t('measuring.calc.hits.share'), t('measuring.calc.cases.share'));
    default:
      return kind satisfies never;
  }
}

/** What was typed, as counts; a field left empty counts nothing. */
export function countsOf(
  kind: Asked,
  typed: Readonly<Record<string, number | null>>,
  { kind: measured }: Measure,
): Counts {
  const of = (name: string) => typed[name] ?? 0;
  switch (kind) {
    case 'replies':
      return {
        kind,
        promoters: of('promoters'),
        passives: of('passives'),
        detractors: of('detractors'),
      };
    case 'scale':
      return { kind, counts: [1, 2, 3, 4, 5, 6, 7].map((place) => of(`place${String(place)}`)) };
    case 'share':
      return { kind, hits: of('hits'), cases: of('cases') };
    case 'calls':
      return {
        kind,
        inTime: of('inTime'),
        late: of('late'),
        earlyHangUps: of('earlyHangUps'),
      };
    case 'total': {
      const parts = measured === 'handleTime' ? handleTimes.map(of) : [of('total')];
      return { kind, parts, cases: of('cases') };
    }
    default:
      return kind satisfies never;
  }
}
