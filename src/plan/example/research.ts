import type { Plan } from '../plan';
import { markStep } from '../progress/edits';
import { addRow, fillPart, fillRow } from '../rows';
import { scoreCriterion } from '../scores';
import { rowOf } from '../shared/rows';
import { exampleAxes, exampleCriteria, exampleGaps, exampleScores } from './research-content';
import type { ExampleStep, ExampleWords } from './words';

const sides = ['strengths', 'weaknesses', 'opportunities', 'threats'] as const;
const rivals = ['direct-1', 'indirect-1', 'aspirational-1'] as const;

/** Step 4 of the example: what two afternoons of looking at others brought. */
export const withResearch: ExampleStep = (plan, translate, year) => {
  let next = withCriteria(plan, translate);
  next = withScores(next, translate, Number(year) - 1);
  next = withSides(next, translate);
  next = withGaps(next, translate);
  next = fillPart(next, 'marketMap', { ...exampleAxes, note: translate('research.map.note') });
  return markStep(next, 'research', 'inProgress');
};

function withCriteria(plan: Plan, translate: ExampleWords): Plan {
  return exampleCriteria.reduce(
    (now, { id, kind }) =>
      addRow(now, {
        part: 'criteria',
        id,
        fields: { kind, scale: translate(`research.scale.${id}`) },
      }),
    plan,
  );
}

function withScores(plan: Plan, translate: ExampleWords, year: number): Plan {
  return exampleScores.reduce((now, given) => {
    const { criterionId, competitorId, score, evidence, finding, hasSource, seen } = given;
    return scoreCriterion(now, criterionId, competitorId, {
      score,
      evidence,
      finding: finding === null ? '' : translate(finding),
      source: hasSource ? translate(`research.source.${criterionId}`) : '',
      seenOn: seen === '' ? '' : `${String(year)}-${seen}`,
    });
  }, plan);
}

function withSides(plan: Plan, translate: ExampleWords): Plan {
  const ours = Object.fromEntries(sides.map((side) => [side, translate(`research.us.${side}`)]));
  return rivals.reduce(
    (now, id) => {
      if (!rowOf(now.competitors, id)) return now;
      return fillRow(now, 'competitors', id, {
        strengths: translate(`research.${id}.strengths`),
        weaknesses: translate(`research.${id}.weaknesses`),
      });
    },
    fillPart(plan, 'ownPosition', ours),
  );
}

function withGaps(plan: Plan, translate: ExampleWords): Plan {
  return exampleGaps.reduce(
    (now, { id, criterionId }) =>
      addRow(now, {
        part: 'gaps',
        id,
        fields: {
          criterionId,
          name: translate(`research.${id}`),
          note: translate(`research.${id}.note`),
        },
      }),
    plan,
  );
}
