import type { Block, Choices } from '../../document/blocks';
import { heading, pageBreak, paragraph, table, writeIn } from '../../document/build';
import type { DocumentWords } from '../chapters/chapter';
import { ratings } from '../shared/ratings';
import { stageKinds } from '../stages/schema';
import { emptyRows } from './empty-rows';

/** Room for so many channels; more go on a second sheet. */
const channelRows = 4;

/** Step 2 on paper, for a workshop: channels and their owners, a matrix, one touchpoint, one workflow. */
export function auditSheet(translate: DocumentWords): Block[] {
  return [
    heading(1, translate('audit.sheet.title')),
    paragraph(translate('audit.sheet.lead'), 'lead'),
    ...channelSheet(translate),
    ...matrixSheet(translate),
    pageBreak,
    ...touchpointSheet(translate),
    ...workflowSheet(translate),
  ];
}

function channelSheet(translate: DocumentWords): Block[] {
  const header = [
    translate('audit.doc.column.channel'),
    translate('audit.sheet.synchronous'),
    translate('audit.doc.column.owner'),
    translate('audit.doc.column.hours'),
  ];
  return [
    heading(2, translate('audit.sheet.channels')),
    table({ header, widths: [3, 2, 3, 3], rows: emptyRows(channelRows, header.length) }),
  ];
}

function matrixSheet(translate: DocumentWords): Block[] {
  const header = [
    translate('audit.doc.column.channel'),
    ...stageKinds.map((kind) => translate(`stage.${kind}`)),
  ];
  return [
    heading(2, translate('audit.sheet.matrix')),
    table({ header, rows: emptyRows(channelRows, header.length) }),
  ];
}

function touchpointSheet(translate: DocumentWords): Block[] {
  const swot = ['strengths', 'weaknesses', 'opportunities', 'threats'] as const;
  return [
    heading(2, translate('audit.sheet.touchpoint')),
    writeIn(translate('audit.sheet.name')),
    table({
      header: [translate('audit.sheet.rating'), translate('audit.sheet.evidence')],
      rows: [
        [
          [choices(ratings.map((rating) => translate(`rating.${rating}`)))],
          [
            choices([
              translate('evidence.assumed'),
              translate('evidence.partly'),
              translate('evidence.researched'),
            ]),
          ],
        ],
      ],
    }),
    table({
      header: swot.map((field) => translate(`audit.doc.${field}`)),
      rows: [swot.map(() => room(2))],
    }),
  ];
}

function workflowSheet(translate: DocumentWords): Block[] {
  const equipped = choices([
    translate('equipped.yes'),
    translate('equipped.partly'),
    translate('equipped.no'),
  ]);
  const asked = ['gaps', 'redundancies', 'equipped', 'missing'] as const;
  return [
    heading(2, translate('audit.sheet.workflow')),
    writeIn(translate('audit.sheet.workflow.name')),
    writeIn(translate('audit.doc.workflow.steps'), 2),
    table({
      header: asked.map((field) => translate(`audit.doc.workflow.${field}`)),
      rows: [asked.map((field) => (field === 'equipped' ? [equipped] : room(2)))],
    }),
    writeIn(translate('audit.doc.workflow.agentsSay')),
  ];
}

const room = (lines: number) => [writeIn('', lines)];

function choices(labels: readonly string[]): Choices {
  return {
    kind: 'choices',
    choices: labels.map((text) => ({ label: [{ kind: 'text', text }], ticked: false })),
  };
}
