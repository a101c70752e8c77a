import { addressOf } from '../../../../i18n/address';
import type { Locale } from '../../../../i18n/locales';
import type { GuideWords } from '../margin.svelte';
import type { GoalWords } from './words';

/** What there is guidance on: what it is, what good looks like, one example. */
export type Topic = 'goal' | 'measure' | 'owner' | 'baseline' | 'target' | 'due' | 'sample';

export function guideOf(topic: Topic, t: GoalWords, locale: Locale): GuideWords {
  return {
    title: t(`guide.${topic}`),
    text: t(`guide.${topic}.text`),
    example: t(`guide.${topic}.example`),
    link: {
      href: addressOf(locale, 'playbooks/set-goals-that-can-fail/'),
      text: t('guide.playbook'),
    },
  };
}
