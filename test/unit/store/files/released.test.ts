import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { readTree } from '../../../../src/store/binding';
import { readFile } from '../../../../src/store/files/file';
import { planShape } from '../../../../src/store/plan-shape';
import { readerOf, versionOf } from '../../../../src/store/shape';
import released from '../../../fixtures/saved/merging-v1.json';

const files = import.meta.glob('../../../fixtures/saved/merging-v*.json');

test('there is a file of every released version', () => {
  expect(Object.keys(files)).toHaveLength(versionOf(planShape));
});

test('a file of version 1 opens as it reads, and still merges', () => {
  const reading = readFile(planShape, released);
  if (!reading.ok) throw new Error(JSON.stringify(reading.error));
  const { copy, problem } = reading.value;
  expect(problem).toBeUndefined();
  expect(copy.editedByHand).toEqual([]);
  expect(copy.plan.cover.title).toBe(released.plan.cover.title);
  const doc = new Y.Doc();
  if (copy.state) Y.applyUpdate(doc, copy.state);
  const { plan } = readerOf(planShape).read(readTree(doc, Object.keys(planShape.parts)));
  expect(plan).toEqual(copy.plan);
});
