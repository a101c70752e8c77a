import type { Block } from '../../document/blocks';
import {
  bullets,
  definition,
  definitions,
  heading,
  numbered,
  paragraph,
  table,
} from '../../document/build';
import { pointsOf } from '../shared/points';
import { ratingOf } from '../shared/ratings';
import { inOrder, rowOf } from '../shared/rows';
import { stageName } from '../stages/words';
import type { Touchpoint } from '../touchpoints/schema';
import { touchpointMatrix } from '../touchpoint-matrix';
import type { Workflow } from '../workflows/schema';
import type { ChapterContext } from './chapter';

/** The touchpoints stage by stage: a table of them, then what was found about each. */
export function touchpointBlocks(context: ChapterContext): Block[] {
  const { plan, translate } = context;
  const matrix = touchpointMatrix(plan);
  const all = inOrder(plan.touchpoints);
  if (all.length === 0) return [];
  const blocks = matrix.stages.flatMap((stageId) => {
    const here = all.filter(([, touchpoint]) => touchpoint.stageId === stageId);
    if (here.length === 0) return [];
    const stage = rowOf(plan.stages, stageId);
    const name = stage ? stageName(stage, translate) : translate('audit.doc.noStage');
    return [
      heading(3, name || translate('audit.doc.unnamed')),
      ratingTable(here, context),
      ...here.flatMap(([, touchpoint]) => touchpointDetails(touchpoint, context)),
    ];
  });
  return [heading(2, translate('audit.doc.touchpoints')), ...blocks];
}

function ratingTable(
  touchpoints: readonly (readonly [string, Touchpoint])[],
  { plan, translate }: ChapterContext,
): Block {
  const columns = ['touchpoint', 'channel', 'rating', 'evidence'] as const;
  return table({
    header: columns.map((column) => translate(`audit.doc.column.${column}`)),
    widths: [6, 4, 3, 3],
    rowHeaders: true,
    rows: touchpoints.map(([, { name, channelId, rating, evidence }]) => {
      const rated = ratingOf(rating);
      return [
        name.trim() || translate('audit.doc.unnamed'),
        rowOf(plan.channels, channelId)?.name ?? translate('missing'),
        rated === null ? translate('audit.doc.notRated') : translate(`rating.${rated}`),
        evidence === '' ? translate('missing') : translate(`evidence.${evidence}`),
      ];
    }),
  });
}

const swotFields = ['strengths', 'weaknesses', 'opportunities', 'threats'] as const;

/** What was found about a touchpoint; nothing where nothing is written. */
function touchpointDetails(touchpoint: Touchpoint, { translate }: ChapterContext): Block[] {
  const { name, purpose, source, note } = touchpoint;
  const entries = [
    ...texts(translate('audit.doc.purpose'), purpose),
    ...texts(translate('audit.doc.source'), source),
    ...swotFields.flatMap((field) =>
      points(translate(`audit.doc.${field}`), pointsOf(touchpoint[field])),
    ),
  ];
  if (entries.length === 0 && note.trim() === '') return [];
  return [
    heading(4, name.trim() || translate('audit.doc.unnamed')),
    ...(entries.length === 0 ? [] : [definitions(entries)]),
    ...linesOf(note),
  ];
}

/** Each workflow: how it runs, what fails, what its people say. */
export function workflowBlocks(context: ChapterContext): Block[] {
  const workflows = inOrder(context.plan.workflows);
  if (workflows.length === 0) return [];
  return [
    heading(2, context.translate('audit.doc.workflows')),
    ...workflows.flatMap(([, workflow]) => workflowDetails(workflow, context)),
  ];
}

function workflowDetails(workflow: Workflow, { plan, translate }: ChapterContext): Block[] {
  const { name, channelId, ownerRoleId, equipped, note } = workflow;
  const steps = pointsOf(workflow.steps);
  const list = (field: 'gaps' | 'redundancies' | 'missing' | 'agentsSay') =>
    points(translate(`audit.doc.workflow.${field}`), pointsOf(workflow[field]));
  const entries = [
    ...texts(translate('audit.doc.column.owner'), rowOf(plan.roles, ownerRoleId)?.name ?? ''),
    ...texts(translate('audit.doc.column.channel'), rowOf(plan.channels, channelId)?.name ?? ''),
    ...(steps.length === 0
      ? []
      : [definition(translate('audit.doc.workflow.steps'), [numbered(steps)])]),
    ...list('gaps'),
    ...list('redundancies'),
    ...texts(
      translate('audit.doc.workflow.equipped'),
      equipped === '' ? '' : translate(`equipped.${equipped}`),
    ),
    ...list('missing'),
    ...list('agentsSay'),
  ];
  return [
    heading(3, name.trim() || translate('audit.doc.unnamed')),
    ...(entries.length === 0 ? [] : [definitions(entries)]),
    ...linesOf(note),
  ];
}

const texts = (term: string, text: string) =>
  text.trim() === '' ? [] : [definition(term, text.trim())];

const points = (term: string, items: readonly string[]) =>
  items.length === 0 ? [] : [definition(term, [bullets(items)])];

/** Each line a paragraph. */
const linesOf = (text: string): Block[] => pointsOf(text).map((line) => paragraph(line));
