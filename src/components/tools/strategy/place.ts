import { isSafeId } from '../../../lib/ids';
import { isRoom, type Room } from './steps';

/** Where in which plan somebody works: what the address says after `#`. */
export interface Place {
  planId: string | undefined;
  step: Room;
  /** The list of the open row, where a step has several. */
  part: string | undefined;
  /** The row that is open in that step. */
  rowId: string | undefined;
}

const known = (id: string | undefined) => (id !== undefined && isSafeId(id) ? id : undefined);

/** Reads `#<planId>/<step>/<part>/<rowId>`, where the part may lack; what it does not know it leaves out. */
export function readPlace(fragment: string): Place {
  const [planId, step, ...rest] = fragment.replace(/^#/, '').split('/');
  const [part, rowId] = rest.length > 1 ? rest.map(known) : [undefined, known(rest[0])];
  return {
    planId: known(planId),
    step: isRoom(step) ? step : 'overview',
    part: rowId === undefined ? undefined : part,
    rowId,
  };
}

export function writePlace({ planId, step, part, rowId }: Place): string {
  if (planId === undefined) return '';
  const row = [part, rowId].filter((name) => name !== undefined);
  return `#${[planId, step, ...(rowId === undefined ? [] : row)].join('/')}`;
}

/** The address of a whole step. */
export const addressOfStep = (planId: string, step: Room) =>
  writePlace({ planId, step, part: undefined, rowId: undefined });
