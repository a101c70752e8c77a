import type { Block, Choice } from '../../document/blocks';
import { heading, inline, paragraph, table, writeIn } from '../../document/build';
import type { DocumentWords } from '../chapters/chapter';
import { questionKinds, surveyKinds } from '../surveys/schema';

/** A sheet for one survey, to be filled in by hand. */
export function surveysSheet(translate: DocumentWords): Block[] {
  const columns = ['question', 'kind', 'measure'] as const;
  const box = (label: string): Choice => ({ label: inline(label), ticked: false });
  return [
    heading(1, translate('surveys.sheet.title')),
    paragraph(translate('surveys.sheet.lead'), 'lead'),
    writeIn(translate('surveys.sheet.name'), 1),
    paragraph(translate('surveys.sheet.kind')),
    {
      kind: 'choices',
      choices: surveyKinds.map((kind) => box(translate(`surveyKind.${kind}`))),
    },
    writeIn(translate('surveys.sheet.moment'), 1),
    writeIn(translate('surveys.sheet.audience'), 1),
    writeIn(translate('surveys.sheet.channel'), 1),
    writeIn(translate('surveys.sheet.numbers'), 1),
    heading(2, translate('surveys.sheet.questions')),
    paragraph(
      translate('surveys.sheet.kinds', {
        kinds: questionKinds.map((kind) => translate(`questionKind.${kind}`)).join(' · '),
      }),
      'small',
    ),
    table({
      header: columns.map((column) => translate(`surveys.column.${column}`)),
      widths: [8, 3, 4],
      rows: Array.from({ length: 6 }, () => columns.map(() => ' ')),
    }),
  ];
}
