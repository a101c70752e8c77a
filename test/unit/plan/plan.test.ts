import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { emptyPlan, partSchemas, planSchema } from '../../../src/plan/plan';

const empty = emptyPlan({ id: 'p1', locale: 'pl', title: 'Strategia 2027' });
const role = { order: 'V', name: 'Support', note: '' };
const accepts = (plan: unknown) => v.safeParse(planSchema, plan).success;

describe('planSchema', () => {
  it('takes an empty plan as it stands', () => {
    expect(v.parse(planSchema, empty)).toEqual(empty);
  });

  it('has every part that has a schema', () => {
    expect(Object.keys(empty).toSorted()).toEqual(Object.keys(partSchemas).toSorted());
  });

  it('takes what Yjs and JSON can hold: a plan that went through JSON is the same', () => {
    expect(v.parse(planSchema, JSON.parse(JSON.stringify(empty)))).toEqual(empty);
  });

  it.each(['__proto__', 'constructor', 'toString', '', 'a b', '../x', 'x'.repeat(41)])(
    'refuses the id "%s"',
    (id) => {
      const roles: unknown = JSON.parse(`{${JSON.stringify(id)}:${JSON.stringify(role)}}`);
      expect(accepts({ ...empty, roles })).toBe(false);
      expect(accepts({ ...empty, roles: { r1: role } })).toBe(true);
    },
  );

  it('refuses a row with a missing field, an endless number, half a character, a date that is none', () => {
    expect(accepts({ ...empty, roles: { r1: { order: 'V', name: '' } } })).toBe(false);
    expect(accepts({ ...empty, roles: { r1: { ...role, name: 'a\ud83d' } } })).toBe(false);
    expect(accepts({ ...empty, cover: { ...empty.cover, periodEnd: '2027-02-29' } })).toBe(false);
    expect(accepts({ ...empty, cover: { ...empty.cover, periodEnd: '2028-02-29' } })).toBe(true);
    expect(accepts({ ...empty, cover: { ...empty.cover, locale: 'de' } })).toBe(false);
  });

  it('refuses a text beyond its limit and a part that is a list', () => {
    expect(accepts({ ...empty, roles: { r1: { ...role, name: 'x'.repeat(201) } } })).toBe(false);
    expect(accepts({ ...empty, roles: [] })).toBe(false);
  });
});
