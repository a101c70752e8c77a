import { createContext } from 'svelte';
import type { Locale } from '../../../i18n/locales';
import type { Toasts } from '../../ui/toasts.svelte';
import type { Desk } from './desk.svelte';
import type { Findings } from './findings.svelte';
import type { Session } from './session.svelte';
import type { StrategyMessages, Words } from './words';

/** What every part of the builder works with. */
export interface Workbench {
  readonly t: Words;
  /** The same words, for steps to add theirs to. */
  readonly messages: StrategyMessages;
  readonly locale: Locale;
  readonly desk: Desk;
  readonly session: Session;
  readonly findings: Findings;
  readonly toasts: Toasts;
}

export const [workbench, provideWorkbench] = createContext<Workbench>();
