import { cadences } from '../../../../plan/shared/fields';
import { target, type FieldSpec } from '../register/fields';
import type { stepWords } from '../words';

type CompetitorWords = ReturnType<typeof stepWords<'competitors' | 'register' | 'terms'>>;

/** What the lists of step 3 ask, field by field. */

export function competitorFields(t: CompetitorWords): FieldSpec<'competitors'>[] {
  return [
    { kind: 'line', field: 'name', label: t('competitors.name'), width: 'half' },
    {
      kind: 'choice',
      field: 'kind',
      label: t('competitors.kind'),
      empty: t('competitors.choose'),
      options: (['direct', 'indirect', 'aspirational'] as const).map((value) => ({
        value,
        label: t(`competitorKind.${value}`),
      })),
      guide: { title: t('competitors.guide'), text: t('competitors.guide.text') },
      width: 'half',
      inTable: true,
    },
    {
      kind: 'line',
      field: 'website',
      label: t('competitors.website'),
      hint: t('competitors.website.hint'),
      isProse: false,
      width: 'wide',
    },
    {
      kind: 'line',
      field: 'channels',
      label: t('competitors.channels'),
      guide: {
        title: t('competitors.channels'),
        text: t('competitors.channels.text'),
        example: t('competitors.channels.example'),
      },
      width: 'wide',
      inTable: true,
    },
    {
      kind: 'lines',
      field: 'watch',
      label: t('competitors.watch'),
      guide: {
        title: t('competitors.watch'),
        text: t('competitors.watch.text'),
        example: t('competitors.watch.example'),
      },
      width: 'wide',
    },
    {
      kind: 'choice',
      field: 'cadence',
      label: t('competitors.cadence'),
      empty: t('competitors.choose'),
      options: cadences.map((value) => ({ value, label: t(`cadence.${value}`) })),
      guide: { title: t('competitors.watch'), text: t('competitors.watch.text') },
      width: 'half',
      inTable: true,
    },
    { kind: 'text', field: 'note', label: t('competitors.note'), width: 'wide' },
  ];
}

export function rankingFields(t: CompetitorWords): FieldSpec<'rankings'>[] {
  const guide = {
    title: t('competitors.guide.ranking'),
    text: t('competitors.guide.ranking.text'),
    example: t('competitors.guide.ranking.example'),
  };
  const fields: FieldSpec<'rankings'>[] = [
    { kind: 'line', field: 'keyword', label: t('competitors.ranking.keyword'), width: 'half' },
    {
      kind: 'reference',
      field: 'competitorId',
      label: t('competitors.ranking.who'),
      empty: t('competitors.ranking.us'),
      to: target('competitors', (_, competitor) => competitor.name, {
        label: t('competitors.another'),
        name: t('competitors.name'),
      }),
      width: 'half',
    },
    {
      kind: 'count',
      field: 'rank',
      label: t('competitors.ranking.rank'),
      hint: t('competitors.ranking.rank.hint'),
      least: 1,
      inTable: true,
    },
    {
      kind: 'date',
      field: 'checkedOn',
      label: t('competitors.ranking.checkedOn'),
      inTable: true,
    },
    { kind: 'line', field: 'note', label: t('competitors.note'), width: 'wide' },
  ];
  return fields.map((field) => ({ ...field, guide }));
}
