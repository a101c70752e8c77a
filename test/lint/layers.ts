import path from 'node:path';
import type { Rule } from 'eslint';
import type {
  ExportAllDeclaration,
  ExportNamedDeclaration,
  ImportDeclaration,
  ImportExpression,
} from 'estree';

type Importing =
  ImportDeclaration | ImportExpression | ExportNamedDeclaration | ExportAllDeclaration;

const ground = ['i18n', 'lib'];
const part = ['plan/shared', 'document', ...ground];
/** What knows that a document of the store is a plan. */
const stored = ['store', 'plan', ...ground];
const tool = [
  'components/ui',
  'components/tools/shared',
  'plan',
  'store/plans.ts',
  'store/plan-files.ts',
  'store/plan-history.ts',
  'store/plan-list.ts',
  'store/plan-sharing.ts',
  'document',
  'pdf/index.ts',
  'export/index.ts',
  'export/ics.ts',
  ...ground,
];

/**
 * Who may import whom in src/: a room -> the rooms it may import. The longest matching key wins;
 * a room may always import itself. `src/README.md` tells the same in words.
 */
const layers: Record<string, readonly string[]> = {
  lib: [],
  styles: [],
  i18n: ['lib'],
  document: ground,
  'plan/shared': ['document', ...ground],
  'plan/cover': part,
  'plan/roles': part,
  'plan/measures': part,
  'plan/goals': part,
  'plan/progress': part,
  'plan/stages': part,
  'plan/channels': part,
  'plan/standards': part,
  'plan/touchpoints': part,
  'plan/workflows': part,
  'plan/competitors': part,
  'plan/comparison': part,
  'plan/personas': part,
  'plan/journeys': part,
  'plan/tactics': part,
  'plan/raci': part,
  'plan/surveys': part,
  'plan/reviews': part,
  plan: ['plan', ...part],
  store: ground,
  'store/plans.ts': stored,
  'store/plan-files.ts': stored,
  'store/plan-history.ts': stored,
  'store/plan-list.ts': stored,
  'store/plan-sharing.ts': stored,
  'store/plan-files.worker.ts': stored,
  'store/plan-library.ts': stored,
  'store/plan-shape.ts': stored,
  pdf: ['document', ...ground],
  'pdf/render.ts': ['pdf', 'pdf/writer', 'document', ...ground],
  'pdf/worker-address.ts': ['pdf/worker.ts', ...ground],
  'pdf/worker.ts': ['pdf', 'pdf/render.ts', 'document', ...ground],
  'pdf/node.ts': ['pdf', 'pdf/render.ts', 'document', ...ground],
  'pdf/index.ts': ['pdf', 'document', ...ground],
  'pdf/writer': ['pdf', 'document', ...ground],
  export: ['document', ...ground],
  'export/ics.ts': ground,
  'export/index.ts': ['export', 'document', ...ground],
  search: ground,
  content: ground,
  'content.config.ts': ['content', ...ground],
  'components/ui': ground,
  'components/prose': ['components/ui', 'content', ...ground],
  'components/site': ['components/ui', 'content', 'search', 'styles', ...ground],
  'components/tools/shared': tool,
  'components/tools/library': tool,
  'components/tools/strategy': tool,
  integrations: ['content', 'document', 'pdf', 'pdf/index.ts', 'search', ...ground],
  layouts: ['components', 'content', 'styles', ...ground],
  pages: ['layouts', 'components', 'content', 'plan', 'styles', ...ground],
};

const keys = Object.keys(layers).sort((a, b) => b.length - a.length);
const within = (file: string, key: string) => file === key || file.startsWith(`${key}/`);
const layerOf = (file: string) => keys.find((key) => within(file, key));

/** A door may be named by its folder: `../pdf` is `../pdf/index.ts`. */
function relativeToSrc(cwd: string, file: string): string {
  const relative = path.relative(path.join(cwd, 'src'), file).split(path.sep).join('/');
  const asFile = [`${relative}.ts`, `${relative}/index.ts`].find((name) => name in layers);
  return asFile ?? relative;
}

const direction: Rule.RuleModule = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      bad: '{{from}} may not import {{to}}. The rule is in test/lint/layers.ts.',
      unknown: '{{file}} is in no room. Add it to test/lint/layers.ts.',
      writer: 'jsPDF may be imported only in pdf/writer.',
    },
  },
  create(context) {
    const self = relativeToSrc(context.cwd, context.filename);
    const from = layerOf(self);
    if (!from) {
      return {
        Program: (node) => {
          context.report({ node, messageId: 'unknown', data: { file: self } });
        },
      };
    }
    const check = ({ source }: Importing) => {
      const specifier = source?.type === 'Literal' ? source.value : undefined;
      if (!source || typeof specifier !== 'string') return;
      if (specifier === 'jspdf' && from !== 'pdf/writer') {
        context.report({ node: source, messageId: 'writer' });
      }
      if (!specifier.startsWith('.')) return;
      const folder = path.dirname(context.filename);
      const target = relativeToSrc(
        context.cwd,
        path.resolve(folder, specifier.split('?')[0] ?? ''),
      );
      if (target.startsWith('..')) return;
      const to = layerOf(target);
      if (to === from || layers[from]?.some((key) => within(to ?? '', key))) return;
      context.report({ node: source, messageId: 'bad', data: { from, to: to ?? target } });
    };
    return {
      ImportDeclaration: check,
      ImportExpression: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
    };
  },
};

export default { rules: { direction } };
