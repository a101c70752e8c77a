import { openJournal, type Journal } from './journal';
import { localPlace, localStorageIfAllowed, type LocalPlace } from './local';

/** The places of one document, and the name that its database and its channel go by. */
export interface Places {
  readonly name: string;
  readonly local: LocalPlace;
  readonly journal: Journal;
}

export function placesOf(kind: string, id: string, version: number): Places {
  const name = `touchpoint:${kind}:${id}`;
  return {
    name,
    local: localPlace(`${name}:`, localStorageIfAllowed()),
    journal: openJournal(name, version),
  };
}
