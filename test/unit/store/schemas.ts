import fc from 'fast-check';
import * as v from 'valibot';
import { emptyPlan, partSchemas, planSchema, type Plan } from '../../../src/plan/plan';
import { referenceIn } from '../../../src/plan/references';

/** What the schemas of a plan say of its parts, so that tests grow with them. */
export interface PartShape {
  readonly part: string;
  readonly hasRows: boolean;
  /** Of the part, or of each of its rows. */
  readonly fields: Readonly<Record<string, v.GenericSchema>>;
}

export const partShapes: readonly PartShape[] = Object.entries<v.GenericSchema>(partSchemas).map(
  ([part, schema]) => {
    const steps: unknown = Reflect.get(schema, 'pipe');
    const record: unknown = Array.isArray(steps)
      ? steps.find((step) => within(step, 'type') === 'record')
      : undefined;
    const fields = within(within(record, 'value') ?? schema, 'entries');
    if (!isFields(fields)) throw new TypeError(`${part} has neither rows nor fields`);
    return { part, hasRows: record !== undefined, fields };
  },
);

/** The words that a field chooses from; undefined: it is no choice. */
export function choicesOf(schema: v.GenericSchema): readonly string[] | undefined {
  const options = within(within(schema, 'wrapped') ?? schema, 'options');
  return Array.isArray(options) ? options.map(String) : undefined;
}

function isFields(fields: unknown): fields is PartShape['fields'] {
  if (typeof fields !== 'object' || fields === null) return false;
  return Object.values(fields).every((field) => within(field, 'kind') === 'schema');
}

const ids = fc.constantFrom('r1', 'r2', 'r3', 'r4', 'r5', 'r6');

/** Things of which some may stand in any field; what a schema does not take is left out. */
const leaves: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom('', null, true, false, 'EUR', 'RA', '2027-03-31', '2028-02-29', 'g1', 0, 3, -2),
  fc.string({ maxLength: 12, unit: 'grapheme' }),
  fc.integer({ min: -3, max: 200 }),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
);

/** Any value that a field may hold. */
function fieldOf(part: string, name: string, schema: v.GenericSchema): fc.Arbitrary<unknown> {
  const choices = choicesOf(schema);
  if (choices) return fc.constantFrom(...choices);
  const of = referenceIn(part, name) ? fc.oneof(ids, fc.constant(null)) : leaves;
  return of.filter((value) => v.is(schema, value));
}

function rowOf({ part, fields }: PartShape): fc.Arbitrary<Record<string, unknown>> {
  const entries = Object.entries(fields).map(([name, schema]) => {
    return [name, fieldOf(part, name, schema)] as const;
  });
  return fc.record(Object.fromEntries(entries));
}

/** Any plan at all that its schemas take: rows of every part, whose ids may lead anywhere or nowhere. */
export const anyPlan: fc.Arbitrary<Plan> = fc
  .record(
    Object.fromEntries(
      partShapes.map((shape) => {
        const { part, hasRows } = shape;
        return [part, hasRows ? fc.dictionary(ids, rowOf(shape), { maxKeys: 3 }) : rowOf(shape)];
      }),
    ),
  )
  .map((plan) =>
    v.parse(planSchema, { ...plan, about: emptyPlan({ id: 'any', locale: 'en' }).about }),
  );

export type PlanEdit = (plan: Plan) => Plan;

/** Sets one field, or adds or takes away one row, anywhere in a plan. */
export const planEdits: fc.Arbitrary<PlanEdit> = fc.oneof(
  ...partShapes.filter(({ part }) => part !== 'about').map(editsOf),
);

function editsOf(shape: PartShape): fc.Arbitrary<PlanEdit> {
  const { part, hasRows, fields } = shape;
  const field = fc.constantFrom(...Object.keys(fields)).chain((name) => {
    const schema = fields[name];
    if (!schema) throw new RangeError(name);
    return fieldOf(part, name, schema).map((value) => ({ [name]: value }));
  });
  if (!hasRows)
    return field.map(
      (change): PlanEdit =>
        (plan) =>
          withPart(plan, part, change),
    );
  return fc.oneof(
    fc.tuple(ids, rowOf(shape)).map(
      ([id, row]): PlanEdit =>
        (plan) =>
          withPart(plan, part, { [id]: row }),
    ),
    fc.tuple(ids, field).map(([id, change]): PlanEdit => (plan) => {
      const row = within(within(plan, part), id);
      if (typeof row !== 'object' || row === null) return plan;
      return withPart(plan, part, { [id]: { ...row, ...change } });
    }),
    ids.map((id): PlanEdit => (plan) => {
      const left = entriesOf(plan, part).filter(([key]) => key !== id);
      return v.parse(planSchema, { ...plan, [part]: Object.fromEntries(left) });
    }),
  );
}

function withPart(plan: Plan, part: string, entries: object): Plan {
  const before = Object.fromEntries(entriesOf(plan, part));
  return v.parse(planSchema, { ...plan, [part]: { ...before, ...entries } });
}

function within(thing: unknown, key: string): unknown {
  return typeof thing === 'object' && thing !== null ? Reflect.get(thing, key) : undefined;
}

/** Rows or fields of a part. */
function entriesOf(plan: Plan, part: string): [string, unknown][] {
  const entries = within(plan, part);
  return typeof entries === 'object' && entries !== null ? Object.entries(entries) : [];
}
