import { readingsOf, verdictOn } from '../measure-use';
import type { Plan } from '../plan';
import { demandOf } from '../report/demand';
import { inOrder, rowOf } from '../shared/rows';
import type { Standard } from '../standards/schema';
import { finding, reasoned, sentence, type Finding, type Place } from './finding';

const at = (rowId: string, field: keyof Standard): Place => ({
  step: 'measures',
  part: 'standards',
  rowId,
  field,
});

/** Standards that nobody can tell whether they are kept, and those that were not kept. */
export function checkStandards(plan: Plan): Finding[] {
  return inOrder(plan.standards).flatMap(([id, standard]) => {
    if (standard.sentence.trim() === '') return [noSentence(id)];
    return [noMeasure(id, standard), noFloor(id, standard), notKept(plan, id, standard)].flatMap(
      (found) => found ?? [],
    );
  });
}

function noSentence(id: string): Finding {
  return finding('measures.standard.noSentence', {
    severity: 'stop',
    place: at(id, 'sentence'),
    ...reasoned('measures.standard.noSentence'),
  });
}

function noMeasure(id: string, { measureId }: Standard): Finding | null {
  if (measureId !== null) return null;
  return finding('measures.standard.noMeasure', {
    severity: 'warn',
    place: at(id, 'measureId'),
    ...reasoned('measures.standard.noMeasure'),
  });
}

function noFloor(id: string, { floor, limit }: Standard): Finding | null {
  if (floor !== null || limit !== null) return null;
  return finding('measures.standard.noFloor', {
    severity: 'note',
    place: at(id, 'floor'),
    ...reasoned('measures.standard.noFloor'),
  });
}

function notKept(plan: Plan, id: string, standard: Standard): Finding | null {
  const measure = rowOf(plan.measures, standard.measureId);
  if (!measure || standard.measureId === null) return null;
  const last = readingsOf(plan, standard.measureId).at(-1);
  const demand = demandOf(standard, measure);
  if (!last || demand === null) return null;
  const { low, high } = last.reading;
  const verdict = verdictOn({ value: last.value, low, high }, demand, measure.better);
  if (verdict !== 'notMet') return null;
  return finding('measures.standard.notKept', {
    severity: 'warn',
    place: at(id, 'measureId'),
    title: sentence('measures.standard.notKept', { date: { date: last.date } }),
    why: [sentence('measures.standard.notKept.why', { value: last.value, demand })],
  });
}
