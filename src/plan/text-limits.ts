import { partSchemas, type Plan } from './plan';

/** What the schemas say of the fields of a plan. */

/** How many UTF-16 units a text field takes; undefined: it is no free text. */
export function longestOf(part: keyof Plan, field: string): number | undefined {
  const schema = entriesOf(partSchemas[part])?.[field];
  return stepsOf(unwrapped(schema)).find(isMaxLength)?.requirement;
}

/** The fields of a row, or of a part that is no collection. */
function entriesOf(schema: unknown): Record<string, unknown> | undefined {
  for (const step of stepsOf(schema)) {
    if (isObject(step) && step['type'] === 'record') return entriesOf(step['value']);
    if (isObject(step) && isObject(step['entries'])) return step['entries'];
  }
  return undefined;
}

function stepsOf(schema: unknown): readonly unknown[] {
  return isObject(schema) && Array.isArray(schema['pipe']) ? schema['pipe'] : [schema];
}

/** `optional` and `nullable` hold the schema that counts. */
function unwrapped(schema: unknown): unknown {
  return isObject(schema) && 'wrapped' in schema ? unwrapped(schema['wrapped']) : schema;
}

function isMaxLength(step: unknown): step is { readonly requirement: number } {
  return isObject(step) && step['type'] === 'max_length' && typeof step['requirement'] === 'number';
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
