import type { Bytes } from './bytes/bytes';
import { open } from './bytes/envelope';
import { unsqueeze } from './bytes/squeeze';
import type { LocalPlace } from './places/local';

/** What a save of another tab tells this one. */
export interface Overheard {
  readonly version: number;
  /** A whole state, in the dense encoding. */
  readonly isDense: boolean;
  /** @returns undefined if it cannot be unpacked */
  readonly update: () => Promise<Bytes | undefined>;
}

/** @returns undefined if the event is about something else or the save is not sound */
export function overheard(
  { key, newValue }: StorageEvent,
  local: LocalPlace,
): Overheard | undefined {
  if (key === null || newValue === null || !local.owns(key)) return undefined;
  const opened = open(newValue);
  if (opened.kind === 'damaged') return undefined;
  const { version, state } = opened.envelope;
  if (key.includes(':tail:')) {
    return { version, isDense: false, update: () => Promise.resolve(state) };
  }
  return {
    version,
    isDense: true,
    async update() {
      const whole = await unsqueeze(state);
      return whole.ok ? whole.value : undefined;
    },
  };
}
