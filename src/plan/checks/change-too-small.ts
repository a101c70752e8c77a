import { setTarget } from '../goals/edits';
import type { Goal } from '../goals/schema';
import {
  finding,
  sentence,
  type CheckKey,
  type Cure,
  type Finding,
  type Sentence,
} from './finding';
import type { GoalInView } from './goal-rules';
import { splitOf, viewWaves, type Range, type Scale, type WavesView } from './waves-view';

/** A change that chance alone could make is no proof that a goal was reached. Shows its whole arithmetic. */
export function changeTooSmall({ id, goal, measure }: GoalInView): Finding | null {
  const waves = measure === null ? null : viewWaves(goal, measure);
  if (measure === null || waves === null || waves.verdict === 'shown') return null;
  const isBetter = measure.better === 'higher' ? 1 : -1;
  if (Math.sign(waves.target - waves.baseline) !== isBetter) return null;

  const isHidden = waves.verdict === 'hidden';
  const keys = titles[waves.scale];
  return finding('changeTooSmall', {
    severity: isHidden ? 'warn' : 'note',
    place: { step: 'goals', part: 'goals', rowId: id, field: 'target' },
    title: sentence(isHidden ? keys.hidden : keys.unclear, {
      replies: waves.replies,
      count: waves.change,
    }),
    why: reasons(waves),
    arithmetic: arithmetic(waves, goal),
    waves,
    cures: cures(waves, id),
  });
}

interface ScaleKeys {
  readonly hidden: CheckKey;
  readonly unclear: CheckKey;
  readonly chance: CheckKey;
  readonly chanceRange: CheckKey;
  readonly needed: CheckKey;
  readonly neededRange: CheckKey;
}

const titles: Record<Scale, ScaleKeys> = {
  points: keysFor('points'),
  percent: keysFor('percent'),
  score: keysFor('score'),
};

function keysFor<S extends Scale>(scale: S) {
  return {
    hidden: `tooSmall.${scale}`,
    unclear: `maybeTooSmall.${scale}`,
    chance: `chance.${scale}`,
    chanceRange: `chanceRange.${scale}`,
    needed: `needed.${scale}`,
    neededRange: `neededRange.${scale}`,
  } as const;
}

function reasons(waves: WavesView): Sentence[] {
  const { scale, chance, needed, change, replies, firstShown } = waves;
  const keys = titles[scale];
  const digits = scale === 'score' ? 2 : 1;
  const fixed = (value: number) => ({ fixed: value, digits });
  return [
    isKnown(chance)
      ? sentence(keys.chance, { replies, chance: fixed(chance[1]) })
      : sentence(keys.chanceRange, {
          replies,
          least: fixed(chance[0]),
          most: fixed(chance[1]),
        }),
    isKnown(needed)
      ? sentence(keys.needed, { count: change, needed: { about: needed[1] } })
      : sentence(keys.neededRange, {
          count: change,
          least: { about: needed[0] },
          most: { about: needed[1] },
        }),
    firstShown === null ? sentence('noneShown') : sentence('firstShown', { target: firstShown }),
  ];
}

function arithmetic(waves: WavesView, goal: Goal): Sentence[] {
  const { scale, change, population, neededMostly, variance } = waves;
  const difference = scale === 'score' ? change : change / 100;
  return [
    sentence('work.formula', { difference }),
    varianceSentence(waves, goal),
    ...(population === null ? [] : [sentence('work.population', { population })]),
    isKnown(variance)
      ? sentence('work.mostly', { needed: { about: neededMostly[1] } })
      : sentence('work.mostlyRange', {
          least: { about: neededMostly[0] },
          most: { about: neededMostly[1] },
        }),
  ];
}

function varianceSentence({ scale, variance, baseline, target }: WavesView, goal: Goal): Sentence {
  const [least, most] = [rounded(variance[0]), rounded(variance[1])];
  switch (scale) {
    case 'points': {
      const split = splitOf(goal);
      if (split === null) return sentence('work.pointsRange', { least, most, baseline });
      return sentence('work.points', { variance: most, promoters: split.p, detractors: split.d });
    }
    case 'percent':
      return sentence('work.percent', { variance: most, baseline, target });
    case 'score':
      if (goal.deviation === null) return sentence('work.scoreRange', { least, most, baseline });
      return sentence('work.score', { variance: most, deviation: goal.deviation });
    default:
      return scale satisfies never;
  }
}

function cures({ firstShown }: WavesView, id: string): Cure[] {
  if (firstShown === null) return [];
  return [
    {
      label: sentence('cure.setTarget', { target: firstShown }),
      apply: (plan) => setTarget(plan, id, firstShown),
    },
  ];
}

const isKnown = ([least, most]: Range) => least === most;
const rounded = (value: number) => Number(value.toFixed(3));
