import type { Component, ComponentProps } from 'svelte';
import type { Locale } from '../../../../i18n/locales';
import type { PlanStore } from '../../../../store/plans';
import type HistoryDialog from './history/History.svelte';
import type { Versions } from './history/versions.svelte';
import type { CopyWords } from './words';

export interface LoadedHistory {
  readonly History: Component<ComponentProps<typeof HistoryDialog>>;
  readonly versions: Versions;
  readonly words: CopyWords;
}

/** What it takes to look at older versions: fetched when somebody asks for them. */
export async function loadHistory(locale: Locale, store: PlanStore): Promise<LoadedHistory> {
  const [{ default: History }, { Versions }, { copyWords }] = await Promise.all([
    import('./history/History.svelte'),
    import('./history/versions.svelte'),
    import('./words'),
  ]);
  return { History, versions: new Versions(store), words: await copyWords(locale) };
}
