import { expect, it } from 'vitest';
import { wordsOfLabel } from '../../../../../src/components/tools/strategy/acts';
import { translator } from '../../../../../src/i18n/translate';
import { messagesOf } from '../../../../../src/i18n/words';
import { addGoal } from '../../../../../src/plan/goals/edits';
import { emptyPlan } from '../../../../../src/plan/plan';
import { addRow } from '../../../../../src/plan/rows';

const messages = {
  ...messagesOf('en', 'plans'),
  ...messagesOf('en', 'keeping'),
  ...messagesOf('en', 'tools'),
  ...messagesOf('en', 'goals'),
  ...messagesOf('en', 'checks'),
  ...messagesOf('en', 'measures'),
};
const t = translator(messages, 'en');
const plan = addGoal(emptyPlan({ id: 'p', locale: 'en' }), { id: 'i1', parentId: null });

it.each([
  ['goal.target i1', 'target of goal 1'],
  ['goal.add', 'new goal'],
  ['title', 'title'],
  // From another version of the site, or of a goal that is gone.
  ['goal.target i2', 'last change'],
  ['something else', 'last change'],
  ['toString', 'last change'],
])('“%s” is called %s', (label, words) => {
  expect(wordsOfLabel(label, plan, t)).toBe(words);
});

it.each([
  ['tactics.add', 'Tactics, new entry'],
  ['tactics.fill t1', 'Tactics, “Claims desk”'],
  ['tactics.fill gone', 'Tactics, change'],
  ['rhythm.fill', 'Review rhythm, change'],
  ['tactics.paste', 'Tactics, table pasted'],
  ['progress.fill', 'last change'],
  ['tactics.burn', 'last change'],
])('“%s” on a list is called %s', (label, words) => {
  const withTactic = addRow(plan, { part: 'tactics', id: 't1', fields: { name: 'Claims desk' } });
  expect(wordsOfLabel(label, withTactic, t)).toBe(words);
});
