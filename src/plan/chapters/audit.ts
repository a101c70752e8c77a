import type { Block } from '../../document/blocks';
import { heading, paragraph, table } from '../../document/build';
import type { Channel } from '../channels/schema';
import { linkedFrom } from '../rows';
import { inOrder, rowOf } from '../shared/rows';
import { stageName } from '../stages/words';
import { touchpointBlocks, workflowBlocks } from './audit-details';
import { matrixBlocks } from './audit-matrix';
import type { Chapter, ChapterContext } from './chapter';
import { notesUnder } from './notes';

/** Step 2: where touchpoints lie, the channel register, the touchpoints stage by stage, the workflows. */
export const auditChapter: Chapter = (context) => {
  const { plan, translate } = context;
  const parts = [plan.stages, plan.channels, plan.touchpoints, plan.workflows];
  const title = heading(1, translate('audit.doc.title'));
  if (parts.every((part) => Object.keys(part).length === 0)) {
    return [title, paragraph(translate('audit.doc.none'))];
  }
  return [
    title,
    paragraph(translate('audit.doc.lead'), 'lead'),
    ...matrixBlocks(context),
    ...stageNotes(context),
    ...channelBlocks(context),
    ...touchpointBlocks(context),
    ...workflowBlocks(context),
  ];
};

function channelBlocks({ plan, translate }: ChapterContext): Block[] {
  const columns = ['channel', 'kind', 'way', 'owner', 'hours'] as const;
  const title = heading(2, translate('audit.doc.channels'));
  const channels = inOrder(plan.channels);
  if (channels.length === 0) return [title, paragraph(translate('audit.doc.channels.none'))];
  const cells = ([id, channel]: readonly [string, Channel]) => {
    const { name, kind, timing, stance, hours } = channel;
    const way = [timing && translate(`timing.${timing}`), stance && translate(`stance.${stance}`)];
    const owners = linkedFrom(plan, 'channelOwners', id).map(
      (roleId) => rowOf(plan.roles, roleId)?.name ?? '',
    );
    return [
      name.trim() || translate('audit.doc.unnamed'),
      kind === '' ? translate('missing') : translate(`channelKind.${kind}`),
      way.filter((words) => words !== '').map((words) => paragraph(words)),
      (owners.length === 0 ? [translate('audit.doc.noOwner')] : owners).map((it) => paragraph(it)),
      hours,
    ];
  };
  return [
    title,
    table({
      header: columns.map((column) => translate(`audit.doc.column.${column}`)),
      widths: [5, 4, 4, 4, 6],
      rowHeaders: true,
      rows: channels.map(cells),
    }),
    ...notesUnder(channels.map(([, { name, note }]) => [name, note])),
  ];
}

function stageNotes({ plan, translate }: ChapterContext): Block[] {
  return notesUnder(
    inOrder(plan.stages).map(([, stage]) => [
      stageName(stage, translate) || translate('audit.doc.unnamed'),
      stage.note,
    ]),
  );
}
