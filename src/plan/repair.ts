import type { Goal, Goals } from './goals/schema';
import type { Plan } from './plan';
import { withoutLostReferences } from './references';
import { listOwners, listParts, type ListPart } from './rows';
import { compareOrder, isOrderKey, keysBetween, type Placed } from './shared/order';
import { rowOf, withKeys, type Rows } from './shared/rows';

/**
 * Mends what edits keep and a merge can break: goals that serve each other in a ring, ids that lead nowhere,
 * order keys that are broken or shared. Pure and the same everywhere, so that all who merge the same edits see
 * the same plan; done twice it changes nothing more. A sound plan comes back as the same object.
 */
export function repair(plan: Plan): Plan {
  const joined = withoutLostReferences(plan);
  const goals = withoutRings(joined.goals);
  const ringless = goals === joined.goals ? joined : { ...joined, goals };
  return listParts.reduce(withSoundOrder, ringless);
}

function withSoundOrder(plan: Plan, part: ListPart): Plan {
  const rows: Rows<{ readonly order: string }> = plan[part];
  const field = listOwners[part];
  const sound = withSoundKeys(rows, (row) =>
    field === undefined ? '' : String(Reflect.get(row, field) ?? ''),
  );
  return sound === rows ? plan : { ...plan, [part]: sound };
}

/** In a ring of goals the one with the smallest id becomes a high goal; the others keep what they serve. */
function withoutRings(goals: Goals): Goals {
  const onTop = new Map<string, Goal>();
  const known = new Set<string>();
  for (const start of Object.keys(goals)) {
    const way: string[] = [];
    let id: string | null = start;
    while (id !== null && !known.has(id) && !way.includes(id)) {
      way.push(id);
      id = rowOf(goals, id)?.parentId ?? null;
    }
    if (id !== null && way.includes(id)) {
      const smallest = way.slice(way.indexOf(id)).reduce((a, b) => (a < b ? a : b));
      const goal = rowOf(goals, smallest);
      if (goal) onTop.set(smallest, { ...goal, parentId: null });
    }
    for (const passed of way) known.add(passed);
  }
  return onTop.size === 0 ? goals : { ...goals, ...Object.fromEntries(onTop) };
}

/** Every list with keys that differ. Rows whose key is sound and comes first keep it. */
function withSoundKeys<TRow extends { readonly order: string }>(
  rows: Rows<TRow>,
  listOf: (row: TRow) => string = () => '',
): Rows<TRow> {
  const lists = new Map<string, Placed[]>();
  for (const [id, row] of Object.entries(rows)) {
    const list = lists.get(listOf(row));
    if (list) list.push({ id, order: row.order });
    else lists.set(listOf(row), [{ id, order: row.order }]);
  }
  return withKeys(rows, [...lists.values()].flatMap(mendedKeys));
}

/** The keys of one list that have to change: in each run of a sound key's sharers all but the first; broken ones go last. */
function mendedKeys(list: readonly Placed[]): Placed[] {
  const sound = list.filter(({ order }) => isOrderKey(order)).sort(compareOrder);
  const kept = sound.filter(({ order }, index) => sound[index - 1]?.order !== order);
  if (kept.length === list.length) return [];
  const broken = list.filter(({ order }) => !isOrderKey(order)).sort(compareOrder);
  const runs = kept.map(({ id, order }, index) => {
    const sharers = sound.filter((row) => row.order === order && row.id !== id);
    const next = kept[index + 1];
    const followers = next ? sharers : [...sharers, ...broken];
    return keysFor(order, next?.order ?? null, followers);
  });
  return kept.length === 0 ? keysFor(null, null, broken) : runs.flat();
}

function keysFor(low: string | null, high: string | null, rows: readonly Placed[]): Placed[] {
  if (rows.length === 0) return [];
  return keysBetween(
    low,
    high,
    rows.map(({ id }) => id),
  );
}
