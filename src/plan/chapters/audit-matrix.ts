import type { Block } from '../../document/blocks';
import { heading, table } from '../../document/build';
import { formatNumber } from '../../i18n/format';
import { rowOf } from '../shared/rows';
import { stageName } from '../stages/words';
import { touchpointMatrix, type MatrixCell } from '../touchpoint-matrix';
import type { ChapterContext } from './chapter';

/** As many stages as stand side by side on A4. */
const mostColumns = 6;

/** Where touchpoints lie, as a table of channels × stages; several tables where there are many stages. */
export function matrixBlocks(context: ChapterContext): Block[] {
  const { plan, translate } = context;
  const { stages, channels, cell } = touchpointMatrix(plan);
  if (stages.length === 0 || channels.length === 0) return [];
  const tables = inGroups(stages, mostColumns).map((group, index) =>
    table({
      caption: index === 0 ? translate('audit.doc.matrix.caption') : '',
      header: [
        translate('audit.doc.column.channel'),
        ...group.map((id) => nameOfStage(id, context)),
      ],
      widths: [2, ...group.map(() => 1.5)],
      rowHeaders: true,
      rows: channels.map((channelId) => [
        nameOfChannel(channelId, context),
        ...group.map((stageId) => cellWords(cell(channelId, stageId), context)),
      ]),
    }),
  );
  return [heading(2, translate('audit.doc.matrix')), ...tables];
}

function cellWords({ touchpoints, mean }: MatrixCell, { translate, locale }: ChapterContext) {
  if (touchpoints.length === 0) return translate('audit.doc.matrix.empty');
  const count = formatNumber(touchpoints.length, locale);
  if (mean === null) return count;
  return translate('audit.doc.matrix.cell', {
    touchpoints: count,
    mean: formatNumber(mean, locale, { maximumFractionDigits: 1 }),
  });
}

function nameOfStage(id: string | null, { plan, translate }: ChapterContext): string {
  const stage = rowOf(plan.stages, id);
  if (!stage) return translate('audit.doc.noStage');
  return stageName(stage, translate) || translate('audit.doc.unnamed');
}

function nameOfChannel(id: string | null, { plan, translate }: ChapterContext): string {
  const channel = rowOf(plan.channels, id);
  if (!channel) return translate('audit.doc.noChannel');
  return channel.name.trim() || translate('audit.doc.unnamed');
}

function inGroups<T>(items: readonly T[], size: number): T[][] {
  const starts = Array.from({ length: Math.ceil(items.length / size) }, (_, index) => index * size);
  return starts.map((start) => items.slice(start, start + size));
}
