import { describe, expect, it } from 'vitest';
import { checkMatrices } from '../../../../src/plan/checks/matrices';
import { withColumn } from '../../../../src/plan/duties';
import { emptyPlan, type Plan } from '../../../../src/plan/plan';
import type { Matrix } from '../../../../src/plan/raci/schema';
import { addRole } from '../../../../src/plan/roles/edits';
import { addRow, fillRow, linkId } from '../../../../src/plan/rows';

const roles = ['head', 'email', 'claims'] as const;

/** A matrix written as its rows: "RA C –" is a task with these letters for the three roles. */
function matrix(rows: readonly string[], variant: Matrix['variant'] = 'raci'): Plan {
  let plan = emptyPlan({ id: 'p1', locale: 'en' });
  plan = addRow(plan, { part: 'matrices', id: 'm', fields: { variant } });
  for (const id of roles) plan = withColumn(addRole(plan, { id, name: `${id} desk` }), 'm', id);
  for (const [at, row] of rows.entries()) {
    const taskId = `t${at + 1}`;
    plan = addRow(plan, { part: 'tasks', id: taskId, fields: { matrixId: 'm', name: taskId } });
    const letters = row.split(' ');
    const cells = roles.flatMap((roleId, index) => {
      const given = letters[index] ?? '–';
      return given === '–'
        ? []
        : [[linkId(taskId, roleId), { taskId, roleId, letters: given }] as const];
    });
    plan = { ...plan, duties: { ...plan.duties, ...Object.fromEntries(cells) } };
  }
  return plan;
}
const codes = (plan: Plan) =>
  checkMatrices(plan, { today: '2026-11-21' }).map(({ id, severity }) => `${severity} ${id}`);

describe('a row of a matrix', () => {
  it.each([
    ['A R I', []],
    ['A – R', ['note m-email.emptyColumn']],
    ['– – –', ['stop t1.nobody']],
    ['A C I', ['stop t1.noDoer']],
    ['R C I', ['stop t1.noHolder']],
    ['A AR I', ['stop t1.manyHolders', 'note t1.doerIsHolder']],
    ['C I I', ['stop t1.noDoer', 'stop t1.noHolder', 'warn t1.onlyQuiet']],
    ['AC RC C', ['note t1.allConsulted']],
    ['RA C I', ['note t1.doerIsHolder']],
  ])('%s', (row, found) => {
    const withoutColumns = codes(matrix([row])).filter(
      (code) => row !== '– – –' || !code.includes('emptyColumn'),
    );
    expect(withoutColumns).toEqual(found);
  });

  it('is asked for its name first', () => {
    let plan = addRow(matrix([]), { part: 'tasks', id: 't9', fields: { matrixId: 'm' } });
    plan = { ...plan, matrixRoles: {} };
    expect(codes(plan)).toEqual(['stop t9.noName']);
  });

  it.each<[Matrix['variant'], string, string[]]>([
    ['rasci', 'A R S', []],
    ['raci', 'A R S', ['note m-claims.emptyColumn']],
    ['raciVs', 'A RV S', []],
    ['daci', 'D A C', []],
    ['daci', 'A C I', ['stop t1.noDoer']],
    ['rapid', 'D RP A', []],
    ['rapid', 'A R P', ['stop t1.noHolder']],
  ])('in %s: %s', (variant, row, found) => {
    expect(codes(matrix([row], variant))).toEqual(found);
  });
});

describe('a column of a matrix', () => {
  it('that has nothing is noted, while there are tasks', () => {
    expect(codes(matrix(['A R –']))).toEqual(['note m-claims.emptyColumn']);
    expect(codes(matrix([]))).toEqual([]);
  });

  it('that does very much is noted', () => {
    const six = Array.from({ length: 6 }, () => 'A R I');
    expect(codes(matrix(six))).toEqual(['note m-email.doesTooMuch']);
    expect(codes(matrix(six.slice(1)))).toEqual([]);
    const half = [...six, ...Array.from({ length: 6 }, () => 'R A I')];
    expect(codes(matrix(half))).toEqual([]);
  });

  it('that names everybody, or a person, is noted', () => {
    expect(codes(fillRow(matrix(['A R I']), 'roles', 'email', { name: ' The Team ' }))).toEqual([
      'note m-email.genericRole',
    ]);
    const named = addRow(matrix(['A R I']), {
      part: 'participants',
      id: 'p',
      fields: { name: 'Ruth Ellery' },
    });
    expect(codes(fillRow(named, 'roles', 'email', { name: 'Ruth Ellery' }))).toEqual([
      'note m-email.personalRole',
    ]);
  });

  it('hides what a role without a column was given', () => {
    const plan = matrix(['A R I']);
    const { [linkId('m', 'email')]: gone, ...columns } = plan.matrixRoles;
    expect(gone).toBeDefined();
    expect(codes({ ...plan, matrixRoles: columns })).toEqual(['stop t1.noDoer']);
  });
});
