import type { Component } from 'svelte';
import type { Locale } from '../../../../i18n/locales';
import type { Toasts } from '../../../ui/toasts.svelte';
import type { Reception } from './arrival/reception.svelte';

export interface LoadedArrival {
  readonly Arrival: Component<{ reception: Reception }>;
  readonly reception: Reception;
}

/** What it takes to open files: fetched with the first one. */
export async function loadArrival(locale: Locale, toasts: Toasts): Promise<LoadedArrival> {
  const [{ default: Arrival }, { Reception }, { copyWords }] = await Promise.all([
    import('./arrival/Arrival.svelte'),
    import('./arrival/reception.svelte'),
    import('./words'),
  ]);
  return { Arrival, reception: new Reception(await copyWords(locale), toasts) };
}
