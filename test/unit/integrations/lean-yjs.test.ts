import { build } from 'vite';
import { beforeAll, expect, test } from 'vitest';
import * as Y from 'yjs';
import { leanYjs } from '../../../src/integrations/lean-yjs';

let code = '';
let lean: typeof Y;

beforeAll(async () => {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [leanYjs()],
    build: {
      ...{ write: false, minify: false },
      rolldownOptions: { input: 'yjs', preserveEntrySignatures: 'strict' },
    },
  });
  if ('output' in built) ({ code } = built.output[0]);
  const url = `data:text/javascript;base64,${Buffer.from(code).toString('base64')}`;
  const module: unknown = await import(/* @vite-ignore */ url);
  if (!isYjs(module)) throw new TypeError('The build has made no Yjs');
  lean = module;
});

const isYjs = (module: unknown): module is typeof Y =>
  typeof module === 'object' && module !== null && 'applyUpdateV2' in module;

/** Two people's edits: rows made, filled, deleted, in every kind of value that a plan has. */
function edited(): Y.Doc {
  const doc = new Y.Doc();
  const goals = doc.getMap('goals');
  const row = goals.set('a', new Y.Map<unknown>(Object.entries({ name: '', due: null })));
  row.set('name', 'Zażółć 目標');
  row.set('target', -0.5);
  row.set('isDone', true);
  row.set('list', ['x', { y: 1 }]);
  goals.set('b', new Y.Map());
  goals.delete('b');
  return doc;
}

test('maps of plain values pass between the whole Yjs and the lean one, in both formats', () => {
  const doc = edited();
  const whole = { goals: doc.getMap('goals').toJSON() };
  const dense = new lean.Doc();
  lean.applyUpdateV2(dense, Y.encodeStateAsUpdateV2(doc));
  const plain = new lean.Doc();
  lean.applyUpdate(plain, lean.encodeStateAsUpdate(dense));
  expect(plain.getMap('goals').toJSON()).toEqual(whole.goals);

  plain.getMap('goals').set('c', new lean.Map([['name', 'Back']]));
  Y.applyUpdateV2(doc, lean.encodeStateAsUpdateV2(plain, Y.encodeStateVector(doc)));
  expect(doc.getMap('goals').toJSON()).toEqual({ ...whole.goals, c: { name: 'Back' } });
  expect(Y.encodeStateAsUpdateV2(doc)).toEqual(lean.encodeStateAsUpdateV2(plain));
});

test('what no plan holds is refused', () => {
  const doc = new Y.Doc();
  doc.getMap('goals').set('a', new Y.Text('words'));
  const apply = () => {
    lean.applyUpdate(new lean.Doc(), Y.encodeStateAsUpdate(doc));
  };
  expect(apply).toThrow('maps of plain values');
});

test('what no plan needs is left out', () => {
  for (const left of ['insertEmbed', 'TreeWalker', 'font-weight', 'color']) {
    expect(code).not.toContain(left);
  }
});
