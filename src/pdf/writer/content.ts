import { colours } from '../layout/theme';
import type { Disc, Drawing, GlyphRun, Rectangle, TickBox } from '../tagging/drawing';
import type { Sequence, TaggedPage } from '../tagging/tagged';
import type { EmbeddedFont, FontRegister } from './embedded-font';
import { encodeRun, type ShownCode } from './encode';
import { code, colour, number } from './syntax';

/** The operators of a page. PDF counts y upwards, so here it is turned round. */
export function pageContent(page: TaggedPage, fonts: FontRegister): string {
  return page.sequences.map((sequence) => sequenceContent(sequence, page.height, fonts)).join('\n');
}

function sequenceContent(sequence: Sequence, height: number, fonts: FontRegister): string {
  const opening =
    sequence.kind === 'content'
      ? `/${sequence.tag} <</MCID ${sequence.mcid}>> BDC`
      : `/Artifact <</Type /${sequence.type}>> BDC`;
  const drawings = groupGlyphs(sequence.drawings).map((group) =>
    Array.isArray(group) ? textObject(group, height, fonts) : shape(group, height),
  );
  return [opening, ...drawings, 'EMC'].join('\n');
}

type Shape = Exclude<Drawing, GlyphRun>;

/** Neighbouring runs share one text object. */
function groupGlyphs(drawings: readonly Drawing[]): (GlyphRun[] | Shape)[] {
  const groups: (GlyphRun[] | Shape)[] = [];
  for (const drawing of drawings) {
    const last = groups.at(-1);
    if (drawing.kind !== 'glyphs') groups.push(drawing);
    else if (Array.isArray(last)) last.push(drawing);
    else groups.push([drawing]);
  }
  return groups;
}

function textObject(runs: readonly GlyphRun[], height: number, fonts: FontRegister): string {
  const lines = ['BT'];
  let ink = '';
  let face = '';
  for (const run of runs) {
    const font = fonts.fontOf(run.face);
    const codes = encodeRun(run, font);
    if (codes.length === 0) continue;
    const nextInk = `${colour(run.colour)} rg`;
    const nextFace = `/${font.id} ${number(run.size)} Tf`;
    if (nextInk !== ink) lines.push(nextInk);
    if (nextFace !== face) lines.push(nextFace);
    ink = nextInk;
    face = nextFace;
    lines.push(`1 0 0 1 ${number(run.x)} ${number(height - run.y)} Tm`, shownText(codes, font));
  }
  return [...lines, 'ET'].join('\n');
}

/** Kerning goes between codes, so that widths stay those of the font. */
function shownText(codes: readonly ShownCode[], font: EmbeddedFont): string {
  let parts = '';
  let open = '';
  for (const shown of codes) {
    open += code(shown.code);
    const kerning = font.widthOf(shown.code) - shown.advance;
    if (Math.abs(kerning) < 0.01) continue;
    parts += `<${open}>${number(kerning)} `;
    open = '';
  }
  if (open !== '') parts += `<${open}>`;
  return `[${parts.trimEnd()}] TJ`;
}

function shape(drawing: Shape, height: number): string {
  switch (drawing.kind) {
    case 'rectangle':
      return rectangle(drawing, height);
    case 'disc':
      return disc(drawing, height);
    case 'tick-box':
      return tickBox(drawing, height);
    default:
      return drawing satisfies never;
  }
}

function rectangle({ x, y, width, height, colour: ink }: Rectangle, pageHeight: number): string {
  const corner = `${number(x)} ${number(pageHeight - y - height)}`;
  return `${colour(ink)} rg ${corner} ${number(width)} ${number(height)} re f`;
}

/** How far the handles of four curves stand off for them to make a circle. */
const handle = 0.5523;

function disc({ x, y, radius, colour: ink }: Disc, pageHeight: number): string {
  const middle = pageHeight - y;
  // Points of a circle of radius 1, moved and scaled.
  const point = (across: number, up: number) =>
    `${number(x + across * radius)} ${number(middle + up * radius)}`;
  const curve = (...points: string[]) => `${points.join(' ')} c`;
  return [
    `${colour(ink)} rg ${point(1, 0)} m`,
    curve(point(1, handle), point(handle, 1), point(0, 1)),
    curve(point(-handle, 1), point(-1, handle), point(-1, 0)),
    curve(point(-1, -handle), point(-handle, -1), point(0, -1)),
    curve(point(handle, -1), point(1, -handle), point(1, 0)),
    'f',
  ].join(' ');
}

function tickBox({ x, y, side, ticked }: TickBox, pageHeight: number): string {
  const foot = pageHeight - y - side;
  const frame = `${number(x)} ${number(foot)} ${number(side)} ${number(side)} re S`;
  const point = (across: number, up: number) =>
    `${number(x + side * across)} ${number(foot + side * up)}`;
  const tick = `1.4 w ${point(0.2, 0.5)} m ${point(0.43, 0.25)} l ${point(0.82, 0.8)} l S`;
  return [`q ${colour(colours.ink)} RG 0.8 w`, frame, ...(ticked ? [tick] : []), 'Q'].join(' ');
}
