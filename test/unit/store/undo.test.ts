import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Change } from '../../../src/store/changes';
import { emptyLog, logToText, record, textToLog, type Step } from '../../../src/store/undo';

const typed = (text: string, at: number, label = 'name'): Step => {
  const change: Change = { path: ['roles', 'r1', 'name'], before: text.slice(0, -1), after: text };
  return { label, changes: [change], at };
};

const labels = (steps: readonly Step[]) =>
  steps.map(({ label, changes }) => `${label} ${JSON.stringify(changes[0]?.after)}`);

test('typing on joins one step; a pause, another name or a clock that jumps back ends it', () => {
  const log = [
    typed('a', 1000),
    typed('ab', 1900),
    typed('abc', 2950),
    typed('abcd', 3000, 'other'),
    typed('abcde', 100, 'other'),
  ].reduce(record, emptyLog);
  expect(labels(log.done)).toEqual(['name "ab"', 'name "abc"', 'other "abcd"', 'other "abcde"']);
});

test('typing that changes several texts at once joins too, and none that does not go on', () => {
  const change = (field: string, before: string, after: string): Change => ({
    path: ['side', field],
    before,
    after,
  });
  const at = (time: number, ...changes: Change[]): Step => ({ label: 'side', changes, at: time });
  const log = [
    at(100, change('list', 'Slo', 'Slow'), change('echo', 'Slo', 'Slow')),
    at(200, change('list', 'Slow', 'Slow ')),
    at(300, change('list', 'Slow ', 'Slow a'), change('echo', 'Slow', 'Slow a')),
  ].reduce(record, emptyLog);
  expect(log.done).toEqual([
    at(300, change('list', 'Slo', 'Slow a'), change('echo', 'Slo', 'Slow a')),
  ]);
  const meanwhile = at(400, change('list', 'Slow a', 'Slow at'), change('echo', 'Else', 'Slow at'));
  expect(record(log, meanwhile).done).toHaveLength(2);
  const alone = record(emptyLog, at(100, change('list', '', 'S')));
  const more = record(alone, at(200, change('list', 'S', 'Sl'), change('echo', 'S', 'Sl')));
  expect(more.done).toEqual([at(200, change('list', '', 'Sl'), change('echo', 'S', 'Sl'))]);
});

test('the log is text and back, its newest steps where there are many', () => {
  const log = Array.from({ length: 130 }, (_, n) => typed(`${n}`, n * 2000)).reduce(
    record,
    emptyLog,
  );
  expect(log.done).toHaveLength(100);
  expect(textToLog(logToText(log))).toEqual(log);
  const heavy = [typed('old', 0), typed('x'.repeat(300_000), 5000), typed('new', 10_000)];
  const kept = textToLog(logToText({ done: heavy.flatMap((step) => [step, step]), undone: [] }));
  expect(labels(kept.done).at(-1)).toBe('name "new"');
  expect(logToText(kept).length).toBeLessThan(600_000);
});

test('any text is a log, if only an empty one', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      expect(textToLog(text)).toEqual(emptyLog);
    }),
  );
  expect(textToLog(null)).toEqual(emptyLog);
});
