import path from 'node:path';
import { Linter } from 'eslint';
import { describe, expect, it } from 'vitest';
import layers from '../../lint/layers';

const root = path.resolve(import.meta.dirname, '../../..');

/** What the rule says of one line in a file of src/. */
function said(file: string, line: string): string[] {
  const linter = new Linter({ cwd: root });
  const messages = linter.verify(
    line,
    { files: ['**/*.ts'], plugins: { layers }, rules: { 'layers/direction': 'error' } },
    path.join(root, 'src', file),
  );
  return messages.map(({ message }) => message);
}

describe('the rooms of src/', () => {
  it.each([
    ['plan/goals/edits.ts', `import '../../lib/result';`],
    ['plan/goals/edits.ts', `import '../shared/order';`],
    ['plan/goals/to-document.ts', `import '../../document';`],
    ['plan/plan.ts', `import './goals/schema';`],
    ['store/plans.ts', `import '../plan/plan';`],
    ['components/tools/strategy/export.ts', `await import('../../../pdf');`],
    ['components/tools/strategy/export.ts', `await import('../../../pdf/index.ts');`],
    ['components/tools/strategy/App.svelte.ts', `import '../../../store/plans';`],
    ['pdf/writer/file.ts', `import 'jspdf';`],
  ])('let %s have %s', (file, line) => {
    expect(said(file, line)).toEqual([]);
  });

  it.each([
    ['plan/goals/edits.ts', `import '../roles/schema';`],
    ['plan/goals/edits.ts', `import '../plan';`],
    ['store/journal.ts', `import '../plan/plan';`],
    ['document/index.ts', `import '../plan/plan';`],
    ['pdf/layout/flow.ts', `import 'jspdf';`],
    ['pdf/layout/flow.ts', `import '../../plan/plan';`],
    ['components/tools/strategy/export.ts', `await import('../../../pdf/layout/flow');`],
    ['components/tools/strategy/export.ts', `import '../library/list';`],
    ['components/tools/strategy/export.ts', `export * from '../../../store/journal';`],
    ['components/ui/button.ts', `import '../../plan/plan';`],
    ['lib/ids.ts', `import '../i18n/locales';`],
    ['somewhere/new.ts', `import '../lib/ids';`],
  ])('keep %s from %s', (file, line) => {
    expect(said(file, line)).toHaveLength(1);
  });
});
