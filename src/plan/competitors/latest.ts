import { inOrder, type Rows } from '../shared/rows';
import type { Ranking } from './schema';

type Placed = readonly [id: string, ranking: Ranking];

/** How somebody stands for a keyword: the newest look, and the one before it. */
export interface Standing {
  readonly latest: Placed;
  readonly before: Placed | undefined;
}

/** The standings of each keyword, in the order of the plan; keywords that differ in case are one. */
export function standingsByKeyword(rankings: Rows<Ranking>): ReadonlyMap<string, Standing[]> {
  const named = inOrder(rankings).filter(([, { keyword }]) => keyword.trim() !== '');
  const keywords = Map.groupBy(named, ([, { keyword }]) => keyword.trim().toLowerCase());
  return new Map(
    Array.from(keywords.values(), (rows) => [rows[0]?.[1].keyword.trim() ?? '', standings(rows)]),
  );
}

function standings(rows: readonly Placed[]): Standing[] {
  const byWho = Map.groupBy(rows, ([, { competitorId }]) => competitorId);
  return Array.from(byWho.values()).flatMap((looks) => {
    const [latest, before] = looks.toSorted(newestFirst);
    return latest ? [{ latest, before }] : [];
  });
}

/** Days without a date come last. */
function newestFirst([, a]: Placed, [, b]: Placed): number {
  return a.checkedOn < b.checkedOn ? 1 : a.checkedOn > b.checkedOn ? -1 : 0;
}
