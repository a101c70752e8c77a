import type { ExampleWords } from './words';

/** Words for the fields of a row that have some. */
export function inWords<F extends string>(
  texts: Readonly<Partial<Record<F, Parameters<ExampleWords>[0]>>>,
  translate: ExampleWords,
): Partial<Record<F, string>> {
  const worded: Partial<Record<F, string>> = {};
  for (const field in texts) {
    const key = texts[field];
    if (key !== undefined) worded[field] = translate(key);
  }
  return worded;
}
