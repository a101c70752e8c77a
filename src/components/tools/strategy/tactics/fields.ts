import { addressOf } from '../../../../i18n/address';
import type { Locale } from '../../../../i18n/locales';
import { tacticStates } from '../../../../plan/tactics/schema';
import { raciVariants } from '../../../../plan/raci/schema';
import type { GuideWords } from '../margin.svelte';
import { target, type FieldSpec } from '../register/fields';
import type { TacticWords } from './words';

const roleTarget = (t: TacticWords) =>
  target('roles', (_, role) => role.name, {
    label: t('tactic.owner.another'),
    name: t('tactic.owner.name'),
    hint: t('tactic.owner.hint'),
  });

type Topic = 'name' | 'goals' | 'owner' | 'dates' | 'cost' | 'answers' | 'raci' | 'step';

/** What to say beside the work about one thing. */
export function guideTo(topic: Topic, t: TacticWords, locale: Locale): GuideWords {
  return {
    title: t(`guide.${topic}`),
    text: t(`guide.${topic}.text`),
    example: t(`guide.${topic}.example`),
    ...(topic === 'goals'
      ? {
          link: {
            href: addressOf(locale, 'playbooks/set-goals-that-can-fail/'),
            text: t('guide.playbook'),
          },
        }
      : {}),
  };
}

/** The fields of a tactic. @param currency ISO 4217, or '' */
export function tacticFields(
  t: TacticWords,
  locale: Locale,
  currency: string,
): FieldSpec<'tactics'>[] {
  const guide = (topic: Topic) => guideTo(topic, t, locale);
  return [
    { kind: 'line', field: 'name', label: t('tactic.name'), width: 'wide', guide: guide('name') },
    { kind: 'text', field: 'description', label: t('tactic.description'), width: 'wide' },
    {
      kind: 'links',
      field: 'tacticGoals',
      label: t('tactic.goals'),
      to: target('goals', (_, goal) => goal.sentence),
      empty: t('tactic.goals.choose'),
      width: 'half',
      guide: guide('goals'),
    },
    {
      kind: 'reference',
      field: 'ownerRoleId',
      label: t('tactic.owner'),
      to: roleTarget(t),
      empty: t('tactic.owner.choose'),
      width: 'half',
      inTable: true,
      guide: guide('owner'),
    },
    {
      kind: 'choice',
      field: 'status',
      label: t('tactic.status'),
      options: tacticStates.map((value) => ({ value, label: t(`tacticStatus.${value}`) })),
      inTable: true,
    },
    { kind: 'date', field: 'start', label: t('tactic.start'), guide: guide('dates') },
    { kind: 'date', field: 'end', label: t('tactic.end'), inTable: true, guide: guide('dates') },
    {
      kind: 'number',
      field: 'cost',
      label: t('tactic.cost'),
      least: 0,
      ...(currency === '' ? {} : { unit: currency }),
      guide: guide('cost'),
    },
    { kind: 'line', field: 'costNote', label: t('tactic.costNote'), width: 'half' },
    { kind: 'text', field: 'note', label: t('tactic.note'), width: 'wide' },
  ];
}

/** The fields of a tactic's step. */
export function stepFields(t: TacticWords, locale: Locale): FieldSpec<'tacticSteps'>[] {
  const guide = guideTo('step', t, locale);
  return [
    { kind: 'line', field: 'text', label: t('tactic.step'), width: 'wide', guide },
    {
      kind: 'reference',
      field: 'ownerRoleId',
      label: t('tactic.step.owner'),
      to: roleTarget(t),
      empty: t('tactic.owner.choose'),
      inTable: true,
    },
    { kind: 'date', field: 'due', label: t('tactic.step.due'), inTable: true },
    { kind: 'check', field: 'isDone', label: t('tactic.step.done'), inTable: true },
  ];
}

/** The fields of a responsibility matrix. */
export function matrixFields(t: TacticWords, locale: Locale): FieldSpec<'matrices'>[] {
  const guide = guideTo('raci', t, locale);
  return [
    { kind: 'line', field: 'name', label: t('matrix.name'), width: 'half', guide },
    {
      kind: 'choice',
      field: 'variant',
      label: t('matrix.variant'),
      options: raciVariants.map((value) => ({ value, label: t(`raciVariant.${value}`) })),
      inTable: true,
      guide,
    },
    { kind: 'text', field: 'note', label: t('tactic.note'), width: 'wide' },
  ];
}
