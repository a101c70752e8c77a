import type { Problem } from '../../../../plan/answers';
import type { TacticWords } from './words';

/** What a problem is called: its name, or else the first thing that is wrong. */
export const problemName = ({ name, points }: Problem, t: TacticWords): string =>
  name.trim() || (points[0] ?? t('register.unnamed'));
