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
    writeIn(translate('personas.sheet.name'), 2),
    writeIn(translate('personas.sheet.situation'), 3),
    writeIn(translate('personas.needs'), 3),
    writeIn(translate('personas.frustrations'), 3),
    heading(2, translate('personas.sheet.channels')),
    boxes(channelKinds.map((kind) => translate(`channelKind.${kind}`))),
    writeIn(translate('personas.sheet.delights'), 2),
    heading(2, translate('personas.sheet.evidence')),
    boxes(
      (['assumed', 'partly', 'researched'] as const).map((level) => translate(`evidence.${level}`)),
    ),
    landscape([
      heading(2, translate('personas.sheet.journey')),
      paragraph(translate('personas.sheet.journey.lead')),
      writeIn(translate('personas.sheet.journey.name')),
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

const boxes = (labels: readonly string[]): Block => ({
  kind: 'choices',
  choices: labels.map((label) => ({ label: inline(label), ticked: false })),
});
