import type { Plan } from '../plan';
import { inOrder } from '../shared/rows';
import type { Workflow } from '../workflows/schema';
import { finding, reasoned, type Finding, type Place } from './finding';

type Rule = (id: string, workflow: Workflow) => Finding | null;

/** What is missing about the workflows, each by itself. */
export function checkWorkflows({ workflows }: Plan): Finding[] {
  return inOrder(workflows).flatMap(([id, workflow]) => {
    const rules = isBlank(workflow) ? [noName] : workflowRules;
    return rules.flatMap((rule) => rule(id, workflow) ?? []);
  });
}

/** A workflow that was only just added is asked for its name and nothing else yet. */
function isBlank({ name, steps, gaps, redundancies, equipped, agentsSay }: Workflow): boolean {
  const texts = [name, steps, gaps, redundancies, equipped, agentsSay];
  return texts.every((text) => text.trim() === '');
}

const at = (rowId: string, field: keyof Workflow): Place => ({
  step: 'audit',
  part: 'workflows',
  rowId,
  field,
});

const noName: Rule = (id, { name }) =>
  name.trim() !== ''
    ? null
    : finding('audit.workflowName', {
        severity: 'stop',
        place: at(id, 'name'),
        ...reasoned('audit.check.workflowName'),
      });

const noOwner: Rule = (id, { ownerRoleId }) =>
  ownerRoleId !== null
    ? null
    : finding('audit.workflowNoOwner', {
        severity: 'note',
        place: at(id, 'ownerRoleId'),
        ...reasoned('audit.check.workflowNoOwner'),
      });

const missingUnnamed: Rule = (id, { equipped, missing }) =>
  (equipped !== 'no' && equipped !== 'partly') || missing.trim() !== ''
    ? null
    : finding('audit.missingUnnamed', {
        severity: 'warn',
        place: at(id, 'missing'),
        ...reasoned('audit.check.missingUnnamed'),
      });

const agentsNotAsked: Rule = (id, { agentsSay }) =>
  agentsSay.trim() !== ''
    ? null
    : finding('audit.agentsNotAsked', {
        severity: 'note',
        place: at(id, 'agentsSay'),
        ...reasoned('audit.check.agentsNotAsked'),
      });

/** In the order of the fields, as a person fills them in. */
const workflowRules: readonly Rule[] = [noName, noOwner, missingUnnamed, agentsNotAsked];
