import type { Locale } from '../../i18n/locales';
import { limits } from '../shared/fields';
import { changeRow } from '../shared/rows';
import { keptText } from '../shared/text';
import type { Cover } from './schema';

interface HasCover {
  readonly cover: Cover;
}

export function setTitle<P extends HasCover>(plan: P, title: string): P {
  return change(plan, { title: keptText(title, limits.name) });
}

export function setOrganisation<P extends HasCover>(plan: P, organisation: string): P {
  return change(plan, { organisation: keptText(organisation, limits.name) });
}

export function setVision<P extends HasCover>(plan: P, vision: string): P {
  return change(plan, { vision: keptText(vision, limits.text) });
}

/** Both ends are ISO calendar dates, or '' while they are open. */
export function setPeriod<P extends HasCover>(
  plan: P,
  period: Partial<Pick<Cover, 'periodStart' | 'periodEnd'>>,
): P {
  return change(plan, period);
}

export function setDocumentLanguage<P extends HasCover>(plan: P, locale: Locale): P {
  return change(plan, { locale });
}

function change<P extends HasCover>(plan: P, fields: Partial<Cover>): P {
  const { cover } = changeRow({ cover: plan.cover }, 'cover', fields);
  return cover === undefined || cover === plan.cover ? plan : { ...plan, cover };
}
