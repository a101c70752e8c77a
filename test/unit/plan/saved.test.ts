import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { emptyPlan, planSchema, planVersion } from '../../../src/plan/plan';
import { repair } from '../../../src/plan/repair';
import first from '../../fixtures/saved/plan-v1.json';

describe('saved plans', () => {
  it('of version 1 open as they were saved', () => {
    expect(first.version).toBe(1);
    const plan = v.parse(planSchema, { ...emptyPlan({ locale: 'en' }), ...first.plan });
    expect(plan).toMatchObject(first.plan);
    expect(repair(plan)).toBe(plan);
  });

  it('have a fixture for every version', () => {
    const files = Object.keys(import.meta.glob('../../fixtures/saved/plan-v*.json'));
    expect(files).toHaveLength(planVersion);
  });
});
