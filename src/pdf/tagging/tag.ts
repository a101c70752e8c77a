import type { Layout } from '../layout/layout';
import type { Anchor } from '../layout/marks';
import type { Page } from '../layout/page';
import { groundOf, linksOf, partsOf, type Part } from './drawn';
import type { Element, Slot, Tag } from './element';
import { joinRuns } from './join-runs';
import type { Area, ContentRef, Place, Sequence, TaggedDocument, TaggedPage } from './tagged';

/** Numbers what belongs to the tree on each page and marks the rest as no content. */
export function tagLayout({ pages, root }: Layout): TaggedDocument {
  const tags = tagsOfSlots(root);
  const content = new Map<Slot, ContentRef[]>();
  const places = new Map<Anchor, Place>();
  const areas = new Map<Element, Area>();
  const tagged = pages.map((page, index) => {
    for (const mark of page.marks) {
      if (mark.kind === 'anchor') places.set(mark.anchor, { page: index, y: mark.y });
      if (mark.kind === 'area') areas.set(mark.element, { ...mark, page: index });
    }
    const result = tagPage(page, tags);
    for (const sequence of result.sequences) {
      if (sequence.kind === 'artifact') continue;
      const refs = content.get(sequence.slot) ?? [];
      content.set(sequence.slot, refs);
      refs.push({ page: index, mcid: sequence.mcid });
    }
    return result;
  });
  return { pages: tagged, root, content, places, areas };
}

function tagsOfSlots(root: Element): Map<Slot, Tag> {
  const tags = new Map<Slot, Tag>();
  const visit = (element: Element) => {
    for (const kid of element.kids) {
      if (kid.tag === null) tags.set(kid, element.tag);
      else visit(kid);
    }
  };
  visit(root);
  return tags;
}

/** Grounds, rules and dots come first: they lie under all text, and text stays in few sequences. */
function tagPage({ sheet, marks }: Page, tags: ReadonlyMap<Slot, Tag>): TaggedPage {
  const { width, height } = sheet;
  const grounds = joinRuns(marks.flatMap(groundOf));
  const parts = marks.flatMap(partsOf);
  const sequences: Sequence[] = [];
  if (grounds.length > 0) sequences.push({ kind: 'artifact', type: 'Layout', drawings: grounds });
  let mcid = 0;
  for (const group of groupBySlot(parts)) {
    const drawings = joinRuns(group.map(({ drawing }) => drawing));
    const slot = group[0]?.slot ?? null;
    if (slot === null) {
      sequences.push({ kind: 'artifact', type: 'Pagination', drawings });
    } else {
      sequences.push({ kind: 'content', mcid, slot, tag: tags.get(slot) ?? 'Span', drawings });
      mcid += 1;
    }
  }
  return { width, height, sequences, links: marks.flatMap(linksOf) };
}

function groupBySlot(parts: readonly Part[]): Part[][] {
  const groups: Part[][] = [];
  for (const part of parts) {
    const last = groups.at(-1);
    if (last && last[0]?.slot === part.slot) last.push(part);
    else groups.push([part]);
  }
  return groups;
}
