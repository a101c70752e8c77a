import type { Block } from '../../document/blocks';
import { heading, inline, landscape, paragraph, table, writeIn } from '../../document/build';
import { channelKinds } from '../channels/schema';
import type { DocumentWords } from '../chapters/chapter';
import { lanes } from '../journeys/schema';
import { stageKinds } from '../stages/schema';

/** Step 5 on paper: one persona on the first sheet, one journey on the second, turned. */
export function personasSheet(translate: DocumentWords): Block[] {
  return [
    heading(1, translate('personas.sheet')),
    paragraph(translate('personas.sheet.lead')),
    writeIn(translate('personas.sheet.name')),
    writeIn(translate('personas.sheet.situation')),
    writeIn(translate('personas.needs')),
    writeIn(translate('personas.frustrations')),
    writeIn(translate('personas.sheet.delights')),
    heading(2, translate('personas.sheet.channels')),
    columns(channelKinds.map((kind) => translate(`channelKind.${kind}`))),
    heading(2, translate('personas.sheet.evidence')),
    columns(
      (['assumed', 'partly', 'researched'] as const).map((level) => translate(`evidence.${level}`)),
    ),
    heading(2, translate('personas.sheet.journey')),
    writeIn(translate('personas.sheet.journey.name')),
    paragraph(translate('personas.sheet.journey.lead')),
    landscape([
      table({
        header: [
          translate('personas.lane'),
          ...stageKinds.map((kind) => translate(`stage.${kind}`)),
        ],
        widths: [1.1, ...stageKinds.map(() => 2)],
        rowHeaders: true,
        rows: lanes.map((lane) => [
          translate(`lane.${lane}`),
          ...stageKinds.map(() => [writeIn('', 1)]),
        ]),
      }),
    ]),
  ];
}

/** Boxes to tick, three beside each other. */
function columns(labels: readonly string[]): Block {
  const height = Math.ceil(labels.length / 3);
  return table({
    header: [],
    widths: [1, 1, 1],
    rows: [
      [0, 1, 2].map((column) => [boxes(labels.slice(column * height, (column + 1) * height))]),
    ],
  });
}

const boxes = (labels: readonly string[]): Block => ({
  kind: 'choices',
  choices: labels.map((label) => ({ label: inline(label), ticked: false })),
});
