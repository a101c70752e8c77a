import { stepWords } from '../words';

/** The words of step 2; call it once in a component. */
export const auditWords = () => stepWords('audit', 'register', 'terms');
export type AuditWords = ReturnType<typeof auditWords>;
