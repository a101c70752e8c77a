import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assignDuty, lettersOf, removeColumn } from '../../../src/plan/duties';
import { firstMatrixId, makeTasks } from '../../../src/plan/make-tasks';
import { emptyPlan, type Plan } from '../../../src/plan/plan';
import { lettersIn, variants } from '../../../src/plan/raci/variants';
import { raciVariants } from '../../../src/plan/raci/schema';
import { addRole } from '../../../src/plan/roles/edits';
import { addRow, deleteRows, fillRow, linkId, rowsIn } from '../../../src/plan/rows';
import { apply, edits, start } from './edits-at-random';

function withTactic(): Plan {
  let plan = emptyPlan({ id: 'p1', locale: 'en' });
  for (const id of ['head', 'email', 'claims']) plan = addRole(plan, { id, name: id });
  return addRow(plan, {
    part: 'tactics',
    id: 't1',
    fields: { name: 'Call back', ownerRoleId: 'head' },
  });
}
function withSteps(): Plan {
  const step = (plan: Plan, id: string, ownerRoleId: string | null) =>
    addRow(plan, { part: 'tacticSteps', id, fields: { tacticId: 't1', text: id, ownerRoleId } });
  return step(step(step(withTactic(), 's1', 'email'), 's2', 'head'), 's3', null);
}
/** "email R, head A" of each task, as the columns stand. */
const read = (plan: Plan) =>
  rowsIn(plan, 'tasks').map(([id, { name }]) => {
    const cells = rowsIn(plan, 'matrixRoles').map(
      ([, { roleId }]) => `${roleId} ${lettersOf(plan, id, roleId) || '–'}`,
    );
    return [name, ...cells].join(' | ');
  });

describe('rows of a matrix from a tactic', () => {
  it('are its steps: the owner answers, the step’s owner does it', () => {
    const plan = makeTasks(withSteps(), 't1');
    expect(read(plan)).toEqual([
      's1 | head A | email R',
      's2 | head RA | email –',
      's3 | head A | email –',
    ]);
    expect(Object.keys(plan.matrices)).toEqual([firstMatrixId]);
    expect(Object.values(plan.tasks).every(({ tacticId }) => tacticId === 't1')).toBe(true);
  });

  it('is one row where there are no steps', () => {
    expect(read(makeTasks(withTactic(), 't1'))).toEqual(['Call back | head A']);
  });

  it('come once, and later only what is new', () => {
    const once = makeTasks(withSteps(), 't1');
    expect(makeTasks(once, 't1')).toBe(once);
    const changed = fillRow(once, 'tasks', linkId('t1', 's1'), { name: 'Other words' });
    const more = addRow(changed, { part: 'tacticSteps', id: 's4', fields: { tacticId: 't1' } });
    expect(rowsIn(makeTasks(more, 't1'), 'tasks').map(([, { name }]) => name)).toEqual([
      'Other words',
      's2',
      's3',
      '',
    ]);
  });

  it('go to the matrix that is named, with its own letters', () => {
    let plan = addRow(withSteps(), { part: 'matrices', id: 'm1' });
    plan = addRow(plan, { part: 'matrices', id: 'm2', fields: { variant: 'rapid' } });
    expect(read(makeTasks(plan, 't1', 'm2'))[0]).toBe('s1 | head D | email P');
    expect(Object.values(makeTasks(plan, 't1').tasks)[0]?.matrixId).toBe('m1');
  });

  it('are none of a tactic that is not there', () => {
    const plan = withTactic();
    expect(makeTasks(plan, 'gone')).toBe(plan);
  });
});

describe('a duty', () => {
  const plan = makeTasks(withSteps(), 't1');
  const task = linkId('t1', 's1');

  it('takes the last word from who had it', () => {
    const next = assignDuty(plan, task, 'claims', 'A');
    expect(read(next)[0]).toBe('s1 | head – | email R | claims A');
    expect(assignDuty(next, task, 'claims', 'A')).toBe(next);
  });

  it('keeps the other letters of who had it', () => {
    const both = assignDuty(plan, task, 'head', 'CA');
    expect(lettersOf(both, task, 'head')).toBe('AC');
    expect(lettersOf(assignDuty(both, task, 'email', 'AR'), task, 'head')).toBe('C');
    expect(lettersOf(assignDuty(both, task, 'email', 'AR'), task, 'email')).toBe('RA');
  });

  it('knows its variant’s letters and no others', () => {
    expect(lettersOf(assignDuty(plan, task, 'email', 'SXRR'), task, 'email')).toBe('R');
    expect(Object.keys(assignDuty(plan, task, 'email', '').duties)).not.toContain(
      linkId(task, 'email'),
    );
    expect(assignDuty(plan, task, 'gone', 'R')).toBe(plan);
    expect(assignDuty(plan, 'gone', 'email', 'R')).toBe(plan);
  });

  it('goes with its column, in this matrix alone', () => {
    const less = removeColumn(plan, linkId(firstMatrixId, 'head'));
    expect(read(less)).toEqual(['s1 | email R', 's2 | email –', 's3 | email –']);
    expect(Object.keys(less.duties)).toEqual([linkId(task, 'email')]);
    expect(deleteRows(plan, 'roles', ['head']).duties).toEqual(less.duties);
  });
});

describe.each(raciVariants)('%s', (variant) => {
  it('has each letter once; who does it and who has the last word are among them', () => {
    const { letters, doer, holder, quiet } = variants[variant];
    const all = letters.map(({ letter }) => letter);
    expect(new Set(all).size).toBe(all.length);
    expect(all).toEqual(expect.arrayContaining([doer, holder, ...quiet]));
    expect(quiet).not.toContain(holder);
    expect(lettersIn(variant, [...all].reverse().join(''))).toBe(all.join(''));
  });
});

describe('after any edits', () => {
  it('no task has two with the last word, and every cell has its column', () => {
    fc.assert(
      fc.property(edits, (steps) => {
        // Another variant counts another letter, so it stays the same one here.
        const kept = steps.map((step) => (plan: Plan) => {
          const next = step(plan);
          const { [firstMatrixId]: matrix } = next.matrices;
          return matrix ? fillRow(next, 'matrices', firstMatrixId, { variant: 'raci' }) : next;
        });
        const plan = apply(start, kept);
        const columns = new Set(Object.values(plan.matrixRoles).map(({ roleId }) => roleId));
        const holders = Object.values(plan.duties).filter(({ letters }) => letters.includes('A'));
        const tasks = holders.map(({ taskId }) => taskId);
        expect(new Set(tasks).size).toBe(tasks.length);
        expect(Object.values(plan.duties).every(({ roleId }) => columns.has(roleId))).toBe(true);
      }),
    );
  });
});
