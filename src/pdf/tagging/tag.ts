import type { Layout } from '../layout/layout';
import { sizeOf, type Piece } from '../layout/lines';
import type { Anchor, Ink, Mark, TextMark } from '../layout/marks';
import type { Page } from '../layout/page';
import { colours, positions } from '../layout/theme';
import { pt } from '../units';
import type { Drawing, GlyphRun } from './drawing';
import type { Element, Slot, Tag } from './element';
import { joinRuns } from './join-runs';
import type {
  Area,
  ContentRef,
  LinkArea,
  Place,
  Sequence,
  TaggedDocument,
  TaggedPage,
} from './tagged';

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

interface Part {
  slot: Slot | null;
  drawing: Drawing;
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

function partsOf(mark: Mark): Part[] {
  switch (mark.kind) {
    case 'text':
      return mark.line.pieces.map((piece) => ({
        slot: inkOf(mark, piece)?.slot ?? null,
        drawing: glyphRun(mark, piece),
      }));
    case 'box': {
      const { x, y, side, ticked, slot } = mark;
      return [{ slot, drawing: { kind: 'tick-box', x, y, side, ticked } }];
    }
    case 'path':
      return [{ slot: mark.slot, drawing: mark }];
    case 'fill':
    case 'rule':
    case 'area':
    case 'anchor':
    case 'page-number':
      return [];
    default:
      return mark satisfies never;
  }
}

const inkOf = ({ inks }: TextMark, { run }: Piece): Ink | undefined => inks[run.span];

function glyphRun(mark: TextMark, piece: Piece): GlyphRun {
  return {
    kind: 'glyphs',
    face: piece.run.face,
    size: sizeOf(piece.run.position, mark.line.size),
    x: pt(mark.x + piece.x),
    y: pt(mark.y - mark.line.size * positions[piece.run.position].rise),
    width: piece.width,
    colour: inkOf(mark, piece)?.colour ?? colours.ink,
    level: piece.level,
    clusters: piece.clusters,
    text: mark.line.text,
  };
}

function groundOf(mark: Mark): Drawing[] {
  switch (mark.kind) {
    case 'fill': {
      const { x, y, width, height, colour } = mark;
      return [{ kind: 'rectangle', x, y, width, height, colour }];
    }
    case 'rule': {
      const { x, y, width, thickness, colour } = mark;
      return [{ kind: 'rectangle', x, y: pt(y - thickness / 2), width, height: thickness, colour }];
    }
    case 'text':
      return mark.line.pieces.flatMap((piece) => [
        ...dotsUnder(mark, piece),
        ...lineUnder(mark, piece),
      ]);
    case 'box':
    case 'path':
    case 'area':
    case 'anchor':
    case 'page-number':
      return [];
    default:
      return mark satisfies never;
  }
}

/** The emphasis of Chinese: a dot under each character that is neither blank nor punctuation. */
function dotsUnder(mark: TextMark, piece: Piece): Drawing[] {
  const ink = inkOf(mark, piece);
  if (!ink?.dotted) return [];
  const { text } = mark.line;
  const size = sizeOf(piece.run.position, mark.line.size);
  let x = mark.x + piece.x;
  return piece.clusters.flatMap(({ start, end, advance }): Drawing[] => {
    const width = (advance * size) / 1000;
    const centre = pt(x + width / 2);
    x += width;
    if (!/[\p{L}\p{N}]/u.test(text.slice(start, end))) return [];
    const radius = pt(size * 0.07);
    return [{ kind: 'disc', x: centre, y: pt(mark.y + size * 0.3), radius, colour: ink.colour }];
  });
}

/** A link is told from its words by more than its colour. */
function lineUnder(mark: TextMark, piece: Piece): Drawing[] {
  if (!inkOf(mark, piece)?.link || piece.width === 0) return [];
  const { size } = mark.line;
  return [
    {
      kind: 'rectangle',
      x: pt(mark.x + piece.x),
      y: pt(mark.y + size * 0.16),
      width: piece.width,
      height: pt(0.6),
      colour: colours.tealSoft,
    },
  ];
}

/** Neighbouring pieces of one link are one area to press. */
function linksOf(mark: Mark): LinkArea[] {
  if (mark.kind !== 'text') return [];
  const areas = new Map<Ink['link'], LinkArea>();
  for (const piece of mark.line.pieces) {
    const link = inkOf(mark, piece)?.link;
    if (!link) continue;
    const { size } = mark.line;
    const left = mark.x + piece.x;
    const known = areas.get(link);
    const x = Math.min(known?.x ?? left, left);
    const right = Math.max(known ? known.x + known.width : left, left + piece.width);
    areas.set(link, {
      link,
      x: pt(x),
      y: pt(mark.y - size),
      width: pt(right - x),
      height: pt(size * 1.3),
    });
  }
  return [...areas.values()];
}
