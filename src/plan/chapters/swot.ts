import type { Block } from '../../document/blocks';
import { bullets, table } from '../../document/build';
import { pointsOf } from '../shared/points';
import type { DocumentWords } from './chapter';

interface Swot {
  readonly strengths: string;
  readonly weaknesses: string;
  readonly opportunities: string;
  readonly threats: string;
}

const halves = [
  ['strengths', 'weaknesses'],
  ['opportunities', 'threats'],
] as const;

/** The four lists, two beside each other; a half in which nothing stands is left out. */
export function swotBlocks(swot: Swot, translate: DocumentWords): Block[] {
  return halves.flatMap((half) => {
    const lists = half.map((field) => pointsOf(swot[field]));
    if (lists.every((points) => points.length === 0)) return [];
    return [
      table({
        header: half.map((field) => translate(`research.swot.${field}`)),
        rows: [lists.map((points) => (points.length === 0 ? '' : [bullets(points)]))],
      }),
    ];
  });
}

export const hasSwot = (swot: Swot) =>
  halves.flat().some((field) => pointsOf(swot[field]).length > 0);
