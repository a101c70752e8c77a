import { describe, expect, it } from 'vitest';
import { locales } from '../../../../src/i18n/locales';
import { openProblems } from '../../../../src/plan/answers';
import { checkTactics } from '../../../../src/plan/checks/tactics';
import { examplePlan } from '../../../../src/plan/example/example';
import { exampleWords } from '../messages';

const today = '2026-11-21';

describe.each(locales)('the tactics of the example in %s', (locale) => {
  const plan = examplePlan(exampleWords(locale), locale, { id: 'p1', today });

  it('teach: a step too late, a tactic in no matrix, a task that nobody does', () => {
    const found = checkTactics(plan, { today }).map(({ id, severity }) => `${severity} ${id}`);
    expect(found).toEqual([
      'warn approved-answers-rest.stepAfterEnd',
      'warn claims-desk.noTask',
      'note proactive-delay-proactive-delay-causes.doerIsHolder',
      'note proactive-delay-proactive-delay-sending.doerIsHolder',
      'note approved-answers-approved-answers-first.doerIsHolder',
      'stop approved-answers-approved-answers-rest.noDoer',
    ]);
  });

  it('serve goals and answer what was found', () => {
    expect(Object.keys(plan.tacticGoals)).toHaveLength(6);
    const answered = Object.values(plan.tacticAnswers).map(({ tacticId }) => tacticId);
    expect(new Set(answered)).toEqual(new Set(Object.keys(plan.tactics)));
    expect(openProblems(plan).length).toBeGreaterThan(0);
  });

  it('cost something in a currency', () => {
    expect(plan.cover.currency).toMatch(/^[A-Z]{3}$/);
  });
});
