import type { Element } from 'hast';
import { definition, definitions } from '../../document/build';
import type { Block } from '../../document/blocks';
import { blocksOf } from './blocks';
import { entriesOf } from './entries';
import { runsOf } from './inlines';
import { inside, type Place } from './place';

interface Group {
  terms: Element[];
  details: Element[];
}

/** Terms that share their details stand under one another. */
export function readDefinitions(element: Element, place: Place): Block[] {
  const entries = groupsOf(pairsIn(element)).map(({ terms, details }) =>
    definition(
      terms.flatMap((term, index) => {
        const runs = runsOf(term.children, inside(term, place));
        return index === 0 ? runs : ['\n', ...runs];
      }),
      details.flatMap((detail) => blocksOf(detail.children, inside(detail, place))),
    ),
  );
  return entries.length === 0 ? [] : [definitions(entries)];
}

/** `div` may stand around each pair. */
const pairsIn = ({ children }: Element): Element[] =>
  entriesOf(children, 'dd', ['dt', 'div']).flatMap((entry) =>
    entry.tagName === 'div' ? pairsIn(entry) : [entry],
  );

function groupsOf(entries: readonly Element[]): Group[] {
  const groups: Group[] = [];
  for (const entry of entries) {
    const open = groups.at(-1);
    if (entry.tagName === 'dd') {
      if (open) open.details.push(entry);
      else groups.push({ terms: [], details: [entry] });
    } else if (open?.details.length === 0) open.terms.push(entry);
    else groups.push({ terms: [entry], details: [] });
  }
  return groups;
}
