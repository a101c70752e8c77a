import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { planToDocument } from '../../../src/plan/document';
import { examplePlan } from '../../../src/plan/example/example';
import { planSchema, type Plan } from '../../../src/plan/plan';
import { longestOf } from '../../../src/plan/text-limits';
import { documentWords, exampleWords } from './messages';
import { planParts } from './plan-parts';
import { read, words } from './reading';

const today = '2026-11-21';

/** What no reader is told: keys of the plan's own, and what is asked of one kind of row alone. A weakness is told where it stands. */
const untold = ['order', 'id', 'weakness'];
const onlyFor: Readonly<Record<string, string>> = { unitName: 'count', choices: 'choice' };

const isRow = (entry: readonly [string, unknown]): entry is readonly [string, object] =>
  typeof entry[1] === 'object' && entry[1] !== null;

/** The plan with a word of its own in each free text, and those words by where they stand. */
function marked(plan: Plan) {
  const said = new Map<string, string>();
  const markedFields = (part: keyof Plan, at: string, row: object) =>
    Object.fromEntries(
      Object.entries(row).map(([field, value]: [string, unknown]) => {
        const isAsked = onlyFor[field] === undefined || Reflect.get(row, 'kind') === onlyFor[field];
        const isTold = longestOf(part, field) !== undefined && !untold.includes(field) && isAsked;
        if (typeof value !== 'string' || !isTold) return [field, value];
        const word = `Word${String(1000 + said.size)}`;
        said.set(word, `${part}.${field} of ${at}`);
        return [field, word];
      }),
    );
  const parts = planParts.map((part) => {
    const rows: (readonly [string, unknown])[] = Object.entries(plan[part]);
    if (!rows.every(isRow)) return [part, markedFields(part, 'the plan', plan[part])] as const;
    const marks = rows.map(([id, row]) => [id, markedFields(part, id, row)] as const);
    return [part, Object.fromEntries(marks)] as const;
  });
  return { plan: v.parse(planSchema, Object.fromEntries(parts)), said };
}

describe('the document', () => {
  it('says all that was written into any field of the plan', () => {
    const { plan, said } = marked(examplePlan(exampleWords('en'), 'en', { id: 'p1', today }));
    const document = planToDocument(plan, documentWords('en'), 'en', { today });
    const facts = document.cover?.facts.map(({ value }) => words(value)) ?? [];
    const all = [read(document.blocks), document.title, document.author, ...facts].join('\n');
    const unsaid = Array.from(said).filter(([word]) => !all.includes(word));
    expect(new Set(unsaid.map(([, at]) => at.split(' ')[0]))).toEqual(new Set());
  });
});
