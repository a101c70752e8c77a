import type { MeasureChoices } from '../../../../plan/measures/edits';
import type { Choice } from '../../../../plan/measures/kinds';
import type { Measure, MeasureKind } from '../../../../plan/measures/schema';
import { timeUnits } from '../../../../plan/shared/fields';
import type { GoalWords } from './words';

export interface Option {
  value: string;
  word: Parameters<GoalWords>[0];
  definition: Partial<MeasureChoices>;
}

/** Choices that are one of a few; the others are numbers. */
type ListChoice = Exclude<Choice, 'threshold' | 'repeatDays'>;

const open = 'define.open';

const options: Readonly<Record<ListChoice, (kind: MeasureKind) => readonly Option[]>> = {
  unit: () =>
    timeUnits.map((unit) => ({ value: unit, word: `unit.${unit}`, definition: { unit } })),
  better: () =>
    (['higher', 'lower'] as const).map((better) => ({
      value: better,
      word: `define.better.${better}`,
      definition: { better },
    })),
  countedFrom: () =>
    (['survey', 'records'] as const).map((countedFrom) => ({
      value: countedFrom,
      word: `define.countedFrom.${countedFrom}`,
      definition: { countedFrom },
    })),
  statistic: (kind) =>
    (kind === 'ces'
      ? (['mean', 'share'] as const)
      : (['median', 'mean', 'p90', 'share'] as const)
    ).map((statistic) => ({
      value: statistic,
      word: `define.statistic.${statistic}`,
      definition: { statistic },
    })),
  hours: () =>
    (['', 'business', 'calendar'] as const).map((hours) => ({
      value: hours,
      word: hours === '' ? open : `define.hours.${hours}`,
      definition: { hours },
    })),
  earlyHangUps: () =>
    (['', 'excluded', 'missed', 'met'] as const).map((earlyHangUps) => ({
      value: earlyHangUps,
      word: earlyHangUps === '' ? open : `define.earlyHangUps.${earlyHangUps}`,
      definition: { earlyHangUps },
    })),
  solvable: () =>
    (['', 'gross', 'net'] as const).map((solvable) => ({
      value: solvable,
      word: solvable === '' ? open : `define.solvable.${solvable}`,
      definition: { solvable },
    })),
};

export function isListChoice(choice: Choice): choice is ListChoice {
  return choice in options;
}

export function optionsOf(choice: ListChoice, { kind }: Measure): readonly Option[] {
  return options[choice](kind);
}
