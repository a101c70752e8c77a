import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { messagesOf } from '../../../../src/i18n/words';
import { translator, type Messages } from '../../../../src/i18n/translate';
import { examplePlan } from '../../../../src/plan/example/example';
import { withExample } from '../../../../src/plan/example/take-over';
import { exampleAreas } from '../../../../src/plan/example/words';
import { emptyPlan, planSchema } from '../../../../src/plan/plan';
import { steps } from '../../../../src/plan/progress/steps';
import { withoutLostReferences } from '../../../../src/plan/references';
import { addRow } from '../../../../src/plan/rows';
import { readFileSync } from 'node:fs';

const words = exampleAreas.reduce<Messages>(
  (all, area) => ({
    ...all,
    ...(JSON.parse(readFileSync(`src/i18n/messages/en/${area}.json`, 'utf8')) as Messages),
  }),
  messagesOf('en', 'tools'),
);
const translate = translator(words, 'en');
const example = examplePlan((key, params) => translate(key, params), 'en', {
  id: 'example',
  today: '2026-11-21',
});
const empty = emptyPlan({ id: 'p', locale: 'en', title: 'Mine' });

describe('the example fills in what is empty', () => {
  it('makes an empty plan the example, under its own name and title', () => {
    const filled = withExample(empty, example, 'all');
    expect(filled.cover).toEqual({ ...example.cover, title: 'Mine' });
    expect(filled.about).toEqual({ id: 'p', isExample: true });
    expect(filled).toEqual({ ...example, about: filled.about, cover: filled.cover });
  });

  it.each(steps)('step by step: %s, without an id that leads nowhere', (step) => {
    const filled = withExample(empty, example, step);
    expect(v.is(planSchema, filled)).toBe(true);
    expect(withoutLostReferences(filled)).toBe(filled);
    expect(filled.progress[step]).toBe(example.progress[step]);
  });

  it('leaves a list alone in which there is something', () => {
    const mine = addRow(empty, { part: 'roles', id: 'mine', fields: { name: 'My role' } });
    const filled = withExample(mine, example, 'goals');
    expect(Object.keys(filled.roles)).toEqual(['mine']);
    expect(Object.keys(filled.goals)).toEqual(Object.keys(example.goals));
    expect(filled.about.isExample).toBe(false);
  });

  it('changes nothing where nothing is empty', () => {
    const full = withExample(empty, example, 'all');
    expect(withExample(full, example, 'all')).toBe(full);
  });
});
