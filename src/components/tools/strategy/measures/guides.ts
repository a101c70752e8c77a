import { addressOf } from '../../../../i18n/address';
import type { Locale } from '../../../../i18n/locales';
import type { GuideWords } from '../margin.svelte';
import type { MeasuringWords } from './words';

type Topic = 'kind' | 'aim' | 'cadence' | 'source' | 'standard' | 'step';

/** What to say beside the work on a topic; a standard has its page in the handbook. */
export function guideOn(topic: Topic, t: MeasuringWords, locale: Locale): GuideWords {
  const words = {
    title: t(`measuring.guide.${topic}`),
    text: t(`measuring.guide.${topic}.text`),
    example: t(`measuring.guide.${topic}.example`),
  };
  if (topic === 'standard') {
    const href = addressOf(locale, 'standards/');
    return { ...words, link: { href, text: t('measuring.guide.standard.link') } };
  }
  const href = addressOf(locale, 'playbooks/set-goals-that-can-fail/');
  return { ...words, link: { href, text: t('guide.playbook') } };
}
