import { criterionName } from '../../../../plan/comparison/words';
import { target, type FieldSpec } from '../register/fields';
import type { stepWords } from '../words';

export type ResearchStepWords = ReturnType<
  typeof stepWords<'research' | 'chapter-research' | 'terms' | 'register'>
>;

/** What the lists of step 4 ask, field by field. */

export function criterionFields(t: ResearchStepWords): FieldSpec<'criteria'>[] {
  return [
    {
      kind: 'line',
      field: 'name',
      label: t('compare.criterion.name'),
      hint: t('compare.criterion.name.hint'),
      guide: {
        title: t('compare.guide'),
        text: t('compare.guide.text'),
        example: t('compare.guide.example'),
      },
      width: 'wide',
    },
    {
      kind: 'text',
      field: 'scale',
      label: t('compare.criterion.scale'),
      guide: {
        title: t('compare.criterion.scale'),
        text: t('compare.criterion.scale.text'),
        example: t('compare.criterion.scale.example'),
      },
      inTable: true,
      width: 'wide',
    },
    { kind: 'text', field: 'note', label: t('compare.note'), width: 'wide' },
  ];
}

export function gapFields(t: ResearchStepWords): FieldSpec<'gaps'>[] {
  return [
    {
      kind: 'line',
      field: 'name',
      label: t('compare.gap.name'),
      guide: {
        title: t('compare.gap.name'),
        text: t('compare.gap.text'),
        example: t('compare.gap.example'),
      },
      width: 'wide',
    },
    {
      kind: 'reference',
      field: 'criterionId',
      label: t('compare.gap.criterion'),
      empty: t('compare.gap.none'),
      to: target('criteria', (_, criterion) => criterionName(criterion, t)),
      inTable: true,
      width: 'half',
    },
    { kind: 'text', field: 'note', label: t('compare.note'), width: 'wide' },
  ];
}
