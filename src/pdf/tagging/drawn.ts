import { sizeOf, type Piece } from '../layout/lines';
import type { Ink, Mark, TextMark } from '../layout/marks';
import { colours, positions } from '../layout/theme';
import { pt } from '../units';
import type { Drawing, GlyphRun } from './drawing';
import type { Slot } from './element';
import type { LinkArea } from './tagged';

/** A drawing with its place in the tree. Null: it stands outside. */
export interface Part {
  slot: Slot | null;
  drawing: Drawing;
}

/** What a mark draws that says something. */
export function partsOf(mark: Mark): Part[] {
  switch (mark.kind) {
    case 'text':
      return mark.line.pieces.map((piece) => ({
        slot: inkOf(mark, piece)?.slot ?? null,
        drawing: glyphRun(mark, piece),
      }));
    case 'box':
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

/** What a mark draws under all text, for the eye alone. */
export function groundOf(mark: Mark): Drawing[] {
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

/** Where a mark can be pressed: neighbouring pieces of one link are one area to press. */
export function linksOf(mark: Mark): LinkArea[] {
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
