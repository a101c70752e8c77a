import type { Block, HeadingLevel } from '../../document/blocks';
import { bullets, heading, paragraph, table } from '../../document/build';
import type document from '../../i18n/messages/en/document.json';
import type { Message, Translate } from '../../i18n/translate';
import { flatGoals, goalNumber, goalTree, type GoalNode } from './tree';
import type { Goal, Goals } from './schema';

type Words = Translate<Record<keyof typeof document, Message>>;

/** What a goal refers to, in words of the document's language; '' where it is missing. */
export interface GoalFacts {
  readonly measure: string;
  /** Baseline and target in one. */
  readonly range: string;
  readonly owner: string;
  readonly due: string;
  readonly replies: string;
}

/** The goals as a numbered tree under headings, and once more as a table to have them all in view. */
export function goalsToDocument(
  goals: Goals,
  factsOf: (goal: Goal) => GoalFacts,
  translate: Words,
): Block[] {
  const nodes = flatGoals(goalTree(goals));
  const title = heading(1, translate('goals'));
  if (nodes.length === 0) return [title, paragraph(translate('goals.none'))];
  return [
    title,
    ...nodes.flatMap((node) => goalBlocks(node, factsOf(node.goal), translate)),
    heading(2, translate('goals.table')),
    goalTable(nodes, factsOf, translate),
  ];
}

function goalBlocks(node: GoalNode, facts: GoalFacts, translate: Words): Block[] {
  const known = [
    facts.measure && translate('goal.measure', { measure: facts.measure }),
    facts.range && translate('goal.range', { range: facts.range }),
    facts.replies && translate('goal.replies', { replies: facts.replies }),
    facts.owner && translate('goal.owner', { role: facts.owner }),
    facts.due && translate('goal.due', { date: facts.due }),
  ].filter((line) => line !== '');
  const note = node.goal.note.split('\n').filter((line) => line.trim() !== '');
  return [
    heading(levelOf(node), goalTitle(node, translate)),
    ...(known.length === 0 ? [] : [bullets(known)]),
    ...note.map((line) => paragraph(line)),
  ];
}

function goalTable(
  nodes: readonly GoalNode[],
  factsOf: (goal: Goal) => GoalFacts,
  translate: Words,
): Block {
  const missing = translate('missing');
  const columns = ['goal', 'measure', 'range', 'owner', 'due'] as const;
  return table({
    header: columns.map((column) => translate(`column.${column}`)),
    widths: [6, 4, 4, 3, 3],
    rowHeaders: true,
    rows: nodes.map((node) => {
      const { measure, range, owner, due } = factsOf(node.goal);
      const cells = [measure, range, owner, due].map((cell) => cell || missing);
      return [goalTitle(node, translate), ...cells];
    }),
  });
}

export function goalTitle(node: GoalNode, translate: Words): string {
  const sentence = node.goal.sentence.trim() || translate('goal.empty');
  return translate('goal.title', { number: goalNumber(node), sentence });
}

function levelOf({ path }: GoalNode): HeadingLevel {
  return path.length === 1 ? 2 : path.length === 2 ? 3 : 4;
}
