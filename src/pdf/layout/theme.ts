import type { Paper } from '../../document/document';
import type { Voice } from '../../document/blocks';
import type { LabelSize, Role } from '../../document/figure';
import type { Locale } from '../../i18n/locales';
import type { Position } from '../shaping/text';
import { pt, type Pt } from '../units';

/** 0..1 each. */
export type Colour = readonly [red: number, green: number, blue: number];

const colour = (hex: string): Colour => {
  const channel = (at: number) => parseInt(hex.slice(at, at + 2), 16) / 255;
  return [channel(0), channel(2), channel(4)];
};

/** The screen's light theme on white paper. */
export const colours = {
  ink: colour('1a2225'),
  secondVoice: colour('465154'),
  rule: colour('dedcd4'),
  edge: colour('858d8c'),
  teal: colour('0a5c59'),
  tealSoft: colour('86b3ae'),
  tealWash: colour('e4efec'),
  coralMark: colour('d94f2e'),
  coralWash: colour('fbeae4'),
  paper: colour('ffffff'),
} as const;

/** What a figure's colours are. */
export const roleColours: Record<Role, Colour> = {
  ink: colours.ink,
  quiet: colours.secondVoice,
  edge: colours.edge,
  rule: colours.rule,
  accent: colours.teal,
  soft: colours.tealSoft,
  wash: colours.tealWash,
  pain: colours.coralMark,
  'pain-wash': colours.coralWash,
  paper: colours.paper,
};

/** Size and distance of baselines of one kind of text. */
export interface TextSize {
  size: Pt;
  leading: Pt;
}

/** Each script needs its own size and air. */
interface ScriptMeasure {
  grow: number;
  textLine: number;
  headingLine: number;
}

const latin: ScriptMeasure = { grow: 1, textLine: 1.5, headingLine: 1.25 };
const han: ScriptMeasure = { grow: 1, textLine: 1.7, headingLine: 1.4 };
const arabic: ScriptMeasure = { grow: 1.08, textLine: 1.8, headingLine: 1.5 };

const measures: Record<Locale, ScriptMeasure> = {
  en: latin,
  pl: latin,
  'zh-hans': han,
  'zh-hant': han,
  ar: arabic,
};

export type TextKind =
  'title' | 'heading1' | 'heading2' | 'heading3' | 'heading4' | 'lead' | 'body' | 'cell' | 'small';

const sizes: Record<TextKind, number> = {
  title: 28,
  heading1: 20,
  heading2: 14.5,
  heading3: 12,
  heading4: 10.5,
  lead: 12.5,
  body: 10.5,
  cell: 9.5,
  small: 8.5,
};

export function textSize(kind: TextKind, locale: Locale): TextSize {
  const { grow, textLine, headingLine } = measures[locale];
  const size = sizes[kind] * grow;
  const isHeading = kind === 'title' || kind.startsWith('heading');
  return { size: pt(size), leading: pt(size * (isHeading ? headingLine : textLine)) };
}

/** How large text above or below its line is, and how far its baseline is raised, in parts of the size. */
export const positions: Record<Position, { scale: number; rise: number }> = {
  line: { scale: 1, rise: 0 },
  above: { scale: 0.66, rise: 0.34 },
  below: { scale: 0.66, rise: -0.14 },
};

const labelSizes: Record<LabelSize, number> = {
  small: sizes.small,
  medium: sizes.cell,
  text: sizes.body,
  large: sizes.heading3,
};

/** Words in a drawing stand as close as a heading's lines. */
export function labelSize(size: LabelSize, locale: Locale): TextSize {
  const { grow, headingLine } = measures[locale];
  const grown = labelSizes[size] * grow;
  return { size: pt(grown), leading: pt(grown * headingLine) };
}

export interface Sheet {
  width: Pt;
  height: Pt;
  /** From either side to the text. */
  margin: Pt;
  top: Pt;
  bottom: Pt;
  hasHeader: boolean;
}

const papers: Record<Paper, readonly [width: number, height: number]> = {
  a4: [595.28, 841.89],
  letter: [612, 792],
};

/** @param turned its long side lies across */
export function sheetOf(paper: Paper, turned = false): Sheet {
  const [short, long] = papers[paper];
  const [width, height] = turned ? [long, short] : [short, long];
  return {
    width: pt(width),
    height: pt(height),
    margin: pt(60),
    top: pt(68),
    bottom: pt(64),
    hasHeader: true,
  };
}

export const voices: Record<Voice, { kind?: TextKind; colour?: Colour }> = {
  text: {},
  lead: { kind: 'lead', colour: colours.secondVoice },
  small: { kind: 'small', colour: colours.secondVoice },
};

/** What a block takes from the width of what it holds: from the side where lines begin, a callout from either. */
export const indents = {
  /** Room for "9." at text size. */
  item: pt(20),
  definition: pt(20),
  quotation: pt(16),
  callout: pt(12),
} as const;

/** A sheet that lies across and holds two cards; no header stands over them. */
export const sheetOfCards = (paper: Paper): Sheet => ({
  ...sheetOf(paper, true),
  ...{ margin: pt(34), top: pt(36), bottom: pt(52), hasHeader: false },
});

/** What a page has room for. */
export const columnOf = ({ margin, width }: Sheet) => ({
  x: margin,
  width: pt(width - 2 * margin),
});

/** Blank above a block. */
export const gaps = {
  paragraph: pt(7),
  item: pt(3),
  block: pt(11),
  heading: { 1: pt(24), 2: pt(18), 3: pt(14), 4: pt(11) },
} as const;
