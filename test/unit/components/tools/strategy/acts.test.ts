import { expect, it } from 'vitest';
import { wordsOfLabel } from '../../../../../src/components/tools/strategy/acts';
import { translator } from '../../../../../src/i18n/translate';
import { messagesOf } from '../../../../../src/i18n/words';
import { addGoal } from '../../../../../src/plan/goals/edits';
import { emptyPlan } from '../../../../../src/plan/plan';

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
