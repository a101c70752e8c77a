import type { Result } from '../lib/result';
import type { Plan } from '../plan/plan';
import type { Copy } from './files/file';
import { linkOf, readLink, type Link } from './files/link';
import type { FileProblem } from './files/problem';
import { planShape } from './plan-shape';

export type { Link } from './files/link';

/** A plan in a link. Load it at the click. What a link brings is a preview until `receiveCopy` or `keepCopy` keeps it. */

export const planLink = (plan: Plan): Promise<Link> => linkOf(planShape, plan);

export const readPlanLink = (fragment: string): Promise<Result<Copy<Plan>, FileProblem>> =>
  readLink(planShape, fragment);
