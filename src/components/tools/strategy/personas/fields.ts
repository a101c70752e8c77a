import { lanes } from '../../../../plan/journeys/schema';
import { stageName } from '../../../../plan/stages/words';
import type { GuideWords } from '../margin.svelte';
import { target, type FieldSpec } from '../register/fields';
import type { stepWords } from '../words';

export type PersonasStepWords = ReturnType<
  typeof stepWords<'personas' | 'chapter-personas' | 'terms' | 'register'>
>;

/** What the lists of step 5 ask, field by field. */

export function personaFields(t: PersonasStepWords): FieldSpec<'personas'>[] {
  const told = (field: 'needs' | 'delights'): GuideWords => ({
    title: t(`persona.${field}`),
    text: t(`persona.${field}.text`),
    example: t(`persona.${field}.example`),
  });
  const guide = {
    title: t('persona.guide'),
    text: t('persona.guide.text'),
    example: t('persona.guide.example'),
  };
  return [
    { kind: 'line', field: 'name', label: t('persona.name'), guide, width: 'wide' },
    { kind: 'text', field: 'situation', label: t('persona.situation'), guide, width: 'wide' },
    {
      kind: 'lines',
      field: 'needs',
      label: t('persona.needs'),
      guide: told('needs'),
      inTable: true,
      width: 'half',
    },
    {
      kind: 'lines',
      field: 'frustrations',
      label: t('persona.frustrations'),
      guide: told('needs'),
      width: 'half',
    },
    {
      kind: 'lines',
      field: 'delights',
      label: t('persona.delights'),
      guide: told('delights'),
      width: 'half',
    },
    {
      kind: 'links',
      field: 'personaChannels',
      label: t('persona.channels'),
      empty: t('persona.channels.empty'),
      to: target('channels', (_, channel) => channel.name, {
        label: t('persona.channel.another'),
        name: t('persona.channel.name'),
      }),
      inTable: true,
      width: 'half',
    },
    ...groundFields(t),
  ];
}

export function journeyFields(t: PersonasStepWords): FieldSpec<'journeys'>[] {
  return [
    { kind: 'line', field: 'name', label: t('journey.name'), width: 'half' },
    {
      kind: 'links',
      field: 'journeyPersonas',
      label: t('journey.personas'),
      empty: t('journey.personas.empty'),
      to: target('personas', (_, persona) => persona.name, {
        label: t('journey.persona.another'),
        name: t('journey.persona.name'),
      }),
      inTable: true,
      width: 'half',
    },
    { kind: 'line', field: 'aim', label: t('journey.aim'), width: 'wide' },
    ...groundFields(t),
  ];
}

/** How sure we are, where it comes from, and what else there is to say: the same of both. */
function groundFields(t: PersonasStepWords) {
  const guide = {
    title: t('persona.evidence'),
    text: t('persona.evidence.text'),
    example: t('persona.evidence.example'),
  };
  return [
    {
      kind: 'choice',
      field: 'evidence',
      label: t('persona.evidence'),
      options: (['assumed', 'partly', 'researched'] as const).map((value) => ({
        value,
        label: t(`evidence.${value}`),
      })),
      empty: t('persona.choose'),
      guide,
      inTable: true,
      width: 'half',
    },
    { kind: 'line', field: 'source', label: t('persona.source'), guide, width: 'half' },
    { kind: 'text', field: 'note', label: t('persona.note'), width: 'wide' },
  ] as const satisfies FieldSpec<'personas' | 'journeys'>[];
}

export function cardFields(t: PersonasStepWords): FieldSpec<'cards'>[] {
  return [
    {
      kind: 'line',
      field: 'text',
      label: t('card.text'),
      guide: {
        title: t('card.text'),
        text: t('card.text.text'),
        example: t('card.text.example'),
      },
      width: 'wide',
    },
    {
      kind: 'choice',
      field: 'lane',
      label: t('card.lane'),
      options: lanes.map((value) => ({ value, label: t(`lane.${value}`) })),
      inTable: true,
      width: 'half',
    },
    {
      kind: 'reference',
      field: 'stageId',
      label: t('card.stage'),
      empty: t('card.stage.empty'),
      to: target('stages', (_, stage) => stageName(stage, t), {
        label: t('card.stage.another'),
        name: t('card.stage.name'),
      }),
      inTable: true,
      width: 'half',
    },
    {
      kind: 'reference',
      field: 'touchpointId',
      label: t('card.touchpoint'),
      empty: t('card.touchpoint.empty'),
      to: target('touchpoints', (_, touchpoint) => touchpoint.name, {
        label: t('card.touchpoint.another'),
        name: t('card.touchpoint.name'),
      }),
      when: ({ lane }) => lane === 'touchpoint',
      width: 'half',
    },
    {
      kind: 'rating',
      field: 'feeling',
      label: t('card.feeling'),
      least: -2,
      most: 2,
      ends: [t('feeling.awful'), t('feeling.wonderful')],
      when: ({ lane }) => lane === 'feeling',
      width: 'half',
    },
  ];
}
