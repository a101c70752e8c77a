import { expect, it } from 'vitest';
import { messagesOf } from '../../../../src/i18n/words';

// The builder hands them to its island as one; a key that two areas have would lose one of its meanings.
it('the areas of the builder share no key', () => {
  const areas = ['plans', 'tools', 'goals', 'checks', 'measures'] as const;
  const keys = areas.flatMap((area) => Object.keys(messagesOf('en', area)));
  expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
});
