import type { Component, ComponentProps } from 'svelte';
import type { Locale } from '../../../../i18n/locales';
import type deleted from '../../../../i18n/messages/en/deleted.json';
import { translator } from '../../../../i18n/translate';
import type { Toasts } from '../../../ui/toasts.svelte';
import type { Shelf } from '../shelf.svelte';
import type { Bin, LibraryMessages } from './bin.svelte';
import type DeletedPlans from './Deleted.svelte';

export interface LoadedDeleted {
  readonly Deleted: Component<ComponentProps<typeof DeletedPlans>>;
  readonly bin: Bin;
}

const files = import.meta.glob<typeof deleted>('../../../../i18n/messages/*/deleted.json', {
  import: 'default',
});

interface Page {
  readonly shelf: Shelf;
  readonly toasts: Toasts;
  readonly messages: LibraryMessages;
  readonly locale: Locale;
}

/** What it takes to look at deleted plans: fetched once there are some. */
export async function loadDeleted({
  shelf,
  toasts,
  messages,
  locale,
}: Page): Promise<LoadedDeleted> {
  const path = `../../../../i18n/messages/${locale}/deleted.json`;
  const [{ default: Deleted }, { Bin }, words] = await Promise.all([
    import('./Deleted.svelte'),
    import('./bin.svelte'),
    files[path]?.(),
  ]);
  if (!words) throw new RangeError(`No messages "deleted" in ${locale}`);
  return { Deleted, bin: new Bin(shelf, translator({ ...messages, ...words }, locale), toasts) };
}
