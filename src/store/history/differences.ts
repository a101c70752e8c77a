import { diff } from '../changes';
import { isTree, own, type Leaf, type Node, type Tree } from '../tree';

/** What differs between two versions, row by row, so that words can be made of it. */
export interface RowDifference {
  readonly part: string;
  /** Undefined: the part has fields and no rows. */
  readonly row: string | undefined;
  readonly kind: 'added' | 'removed' | 'changed';
  /** What the row is called, after the change or before it; '' if it has no name yet. */
  readonly title: string;
  readonly fields: readonly FieldDifference[];
}

export interface FieldDifference {
  readonly field: string;
  readonly before: Value;
  readonly after: Value;
}

/** `row`: a reference to another row, with what that one is called. */
export type Value =
  | { readonly kind: 'leaf'; readonly value: Leaf }
  | { readonly kind: 'row'; readonly part: string; readonly row: string; readonly title: string };

/** What the store cannot know of a kind of document by itself. */
export interface Names {
  /** Fields that hold a row's id, and the part that the row is in. */
  readonly references: Readonly<Record<string, string>>;
  /** Fields that name a row, the first that is filled. */
  readonly titles: readonly string[];
  /** Parts and fields that a person does not see. */
  readonly hidden: ReadonlySet<string>;
}

export function differencesOf(before: Tree, after: Tree, names: Names): RowDifference[] {
  const rows = new Map<string, RowDifference & { fields: FieldDifference[] }>();
  for (const change of diff(before, after)) {
    const [part = '', key = '', field] = change.path;
    if (names.hidden.has(part)) continue;
    const isRow = isTree(change.before) || isTree(change.after) || field !== undefined;
    const row = isRow ? key : undefined;
    const name = field ?? key;
    const id = `${part}/${row ?? ''}`;
    const known = rows.get(id) ?? {
      ...{ part, row, kind: kindOf(change.before, change.after, field) },
      title:
        row === undefined
          ? ''
          : titleOf(names, rowIn(after, part, row) ?? rowIn(before, part, row)),
      fields: [],
    };
    rows.set(id, known);
    if (known.kind !== 'changed' || names.hidden.has(name)) continue;
    known.fields.push({
      field: name,
      before: valueOf(names, before, name, change.before),
      after: valueOf(names, after, name, change.after),
    });
  }
  return [...rows.values()].filter(({ kind, fields }) => kind !== 'changed' || fields.length > 0);
}

function kindOf(before: Node | undefined, after: Node | undefined, field: string | undefined) {
  if (field === undefined && isTree(after) && before === undefined) return 'added';
  if (field === undefined && isTree(before) && after === undefined) return 'removed';
  return 'changed';
}

function rowIn(tree: Tree, part: string, row: string): Tree | undefined {
  const rows = own(tree, part);
  const found = isTree(rows) ? own(rows, row) : undefined;
  return isTree(found) ? found : undefined;
}

function titleOf({ titles }: Names, row: Tree | undefined): string {
  const found = titles.map((field) => row && own(row, field));
  return found.find((title): title is string => typeof title === 'string' && title !== '') ?? '';
}

function valueOf(names: Names, tree: Tree, field: string, value: Node | undefined): Value {
  const part = own(names.references, field);
  if (typeof part === 'string' && typeof value === 'string') {
    return { kind: 'row', part, row: value, title: titleOf(names, rowIn(tree, part, value)) };
  }
  return { kind: 'leaf', value: isTree(value) ? null : (value ?? null) };
}
