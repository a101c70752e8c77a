import { expect, test } from 'vitest';
import { applicable, diff, invert } from '../../../src/store/changes';
import { equal, type Tree } from '../../../src/store/tree';
import {
  addChannel,
  addRole,
  brief,
  changeChannel,
  emptySample,
  removeRole,
  setTitle,
} from './sample';

const base = [addRole('r1', 'Ana'), addChannel('c1', 'r1'), addChannel('c2')].reduce(
  (sample, edit) => edit(sample),
  emptySample(),
);

test('a difference is the fields that differ; a row is one', () => {
  const after = [
    setTitle('Plan'),
    changeChannel('c1', { hours: [8, 20] }),
    removeRole('r1'),
    addRole('r2', 'Ben'),
  ].reduce((sample, edit) => edit(sample), base);
  expect(brief(diff(base, after))).toEqual([
    'channels/c1/hours: [9,17] → [8,20]',
    'cover/title: "" → "Plan"',
    'roles/r1: {"order":"r1","name":"Ana"} → none',
    'roles/r2: none → {"order":"r2","name":"Ben"}',
  ]);
});

test('new objects that say the same are no difference', () => {
  expect(diff(base, structuredClone(base))).toEqual([]);
});

test('an inverted difference leads back', () => {
  const after = setTitle('Plan')(removeRole('r1')(base));
  expect(brief(invert(diff(base, after)))).toEqual(brief(diff(after, base)));
});

test('only what still says what was expected may be taken back', () => {
  const after = setTitle('mine')(changeChannel('c1', { name: 'mail' })(base));
  const since = setTitle('theirs')(after);
  expect(brief(applicable(since, invert(diff(base, after))))).toEqual([
    'channels/c1/name: "mail" → ""',
  ]);
});

test('a key that every object has by birth is a key like any other', () => {
  const tree: Tree = JSON.parse('{"cover":{"__proto__":"x","constructor":"y"}}') as Tree;
  expect(brief(diff({ cover: {} }, tree))).toEqual([
    'cover/__proto__: none → "x"',
    'cover/constructor: none → "y"',
  ]);
  expect(equal(tree, { cover: {} })).toBe(false);
});
