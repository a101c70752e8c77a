import type { Drawing, GlyphRun } from '../tagging/drawing';
import type { Sequence, TaggedPage } from '../tagging/tagged';
import type { EmbeddedFont, FontRegister } from './embedded-font';
import { encodeRun } from './encode';
import { shape, type Shape } from './shapes';
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
    const shown = shownText(run, font);
    if (shown === '') continue;
    const nextInk = `${colour(run.colour)} rg`;
    const nextFace = `/${font.id} ${number(run.size)} Tf`;
    if (nextInk !== ink) lines.push(nextInk);
    if (nextFace !== face) lines.push(nextFace);
    ink = nextInk;
    face = nextFace;
    lines.push(`1 0 0 1 ${number(run.x)} ${number(height - run.y)} Tm`, `[${shown}] TJ`);
  }
  return [...lines, 'ET'].join('\n');
}

/** Kerning goes between codes, so that widths stay those of the font. Empty: nothing is shown. */
function shownText(run: GlyphRun, font: EmbeddedFont): string {
  let parts = '';
  let open = '';
  encodeRun(run, font, (shown, advance) => {
    open += code(shown);
    const kerning = font.widthOf(shown) - advance;
    if (Math.abs(kerning) < 0.01) return;
    parts += `<${open}>${number(kerning)} `;
    open = '';
  });
  return open === '' ? parts.trimEnd() : `${parts}<${open}>`;
}
