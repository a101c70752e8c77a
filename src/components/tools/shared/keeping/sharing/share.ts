import { mount, unmount } from 'svelte';
import { addressOf } from '../../../../../i18n/address';
import type { Locale } from '../../../../../i18n/locales';
import type { Plan } from '../../../../../plan/plan';
import { planLink, type Link } from '../../../../../store/plan-sharing';
import { copyWords } from '../words';
import Share from './Share.svelte';

/** A plan as a link, or why it is none. */
export type Shareable =
  | { readonly kind: 'link'; readonly address: string; readonly size: Size }
  | { readonly kind: 'too-long'; readonly size: Size };

type Size = Record<'characters' | 'limit', number>;

/** Shows a plan's link, or offers the file where it would be too long. @param keepFile saves the plan as a file */
export async function shareByLink(plan: Plan, locale: Locale, keepFile: () => void): Promise<void> {
  const [words, link] = await Promise.all([copyWords(locale), planLink(plan)]);
  const dialog = mount(Share, {
    target: document.body,
    props: {
      plan,
      words,
      shareable: shareableOf(link, locale),
      onclose: () => void unmount(dialog),
      onkeep: keepFile,
    },
  });
}

function shareableOf(link: Link, locale: Locale): Shareable {
  const { characters, limit } = link;
  const size = { characters, limit };
  if (link.kind === 'too-long') return { kind: 'too-long', size };
  const list = new URL(addressOf(locale, 'tools/'), location.href);
  list.hash = link.fragment;
  return { kind: 'link', address: list.href, size };
}
