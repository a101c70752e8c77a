import { partSchemas, type Plan } from '../../../src/plan/plan';

const isPart = (name: string): name is keyof Plan => Object.hasOwn(partSchemas, name);

export const planParts = Object.keys(partSchemas).filter(isPart);

/** What a field may say, where that is one of a few; found in its schema. */
export function choicesIn(part: keyof Plan, field: string): readonly string[] {
  return optionsOf(entryOf(partSchemas[part], field));
}

function entryOf(schema: unknown, field: string): unknown {
  const entries: unknown = read(schema, 'entries');
  if (entries !== undefined) return read(entries, field);
  const inner = [read(schema, 'value'), read(schema, 'wrapped'), ...list(read(schema, 'pipe'))];
  return inner
    .filter((one) => one !== undefined && one !== schema)
    .map((one) => entryOf(one, field))
    .find(Boolean);
}

function optionsOf(schema: unknown): readonly string[] {
  const options = list(read(schema, 'options')).filter((one) => typeof one === 'string');
  if (options.length > 0) return options;
  const inner = [read(schema, 'wrapped'), ...list(read(schema, 'pipe'))];
  return inner
    .filter((one) => one !== undefined && one !== schema)
    .flatMap((one) => optionsOf(one));
}

const read = (from: unknown, key: string): unknown =>
  typeof from === 'object' && from !== null ? Reflect.get(from, key) : undefined;
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
