import { createContext } from 'svelte';
import type { Locale } from '../../../i18n/locales';
import type checks from '../../../i18n/messages/en/checks.json';
import type goals from '../../../i18n/messages/en/goals.json';
import type keeping from '../../../i18n/messages/en/keeping.json';
import type measures from '../../../i18n/messages/en/measures.json';
import type plans from '../../../i18n/messages/en/plans.json';
import type tools from '../../../i18n/messages/en/tools.json';
import type { Translate } from '../../../i18n/translate';
import type { Toasts } from '../../ui/toasts.svelte';
import type { Desk } from './desk.svelte';
import type { Session } from './session.svelte';

export type StrategyMessages = typeof plans &
  typeof keeping &
  typeof tools &
  typeof goals &
  typeof checks &
  typeof measures;
export type Words = Translate<StrategyMessages>;

/** What every part of the builder works with. */
export interface Workbench {
  readonly t: Words;
  readonly locale: Locale;
  readonly desk: Desk;
  readonly session: Session;
  readonly toasts: Toasts;
}

export const [workbench, provideWorkbench] = createContext<Workbench>();
