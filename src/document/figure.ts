import type { Inline } from './inline';

/**
 * A drawing told in shapes, such as a timeline or a curve. Never cut by the end of a page; in a
 * narrower column all of it is drawn smaller.
 */
export interface Figure {
  kind: 'figure';
  /** In points, as large as it is drawn where there is room. A page holds some 475 × 700. */
  width: number;
  height: number;
  /** What it shows, for those who do not see it. Required: a drawing that says nothing is none. */
  alternative: readonly Inline[];
  /** Empty: no caption. */
  caption: readonly Inline[];
  /** It reads from its start to its end: turned round, but for its words, where lines go from right to left. */
  mirrored: boolean;
  /** Later ones over earlier ones. */
  shapes: readonly Shape[];
}

/** In points from the figure's top left corner; y grows downwards. */
export type Point = readonly [x: number, y: number];

export type Shape = Line | Polyline | Polygon | Rectangle | Circle | Path | Label;

export interface Line {
  kind: 'line';
  from: Point;
  to: Point;
  stroke: Stroke;
}

export interface Polyline {
  kind: 'polyline';
  points: readonly Point[];
  stroke: Stroke;
}

export interface Polygon extends Painted {
  kind: 'polygon';
  points: readonly Point[];
}

export interface Rectangle extends Painted {
  kind: 'rectangle';
  /** Top left. */
  corner: Point;
  width: number;
  height: number;
  /** Of its corners; 0: sharp. */
  radius: number;
}

export interface Circle extends Painted {
  kind: 'circle';
  centre: Point;
  radius: number;
}

export interface Path extends Painted {
  kind: 'path';
  steps: readonly Step[];
}

/** M, L, C and Z of an SVG path, all in the figure's own coordinates. */
export type Step =
  | { kind: 'move'; to: Point }
  | { kind: 'line'; to: Point }
  | { kind: 'curve'; handles: readonly [Point, Point]; to: Point }
  | { kind: 'close' };

/** Words in a drawing. */
export interface Label {
  kind: 'label';
  content: readonly Inline[];
  at: Point;
  /** What of the words stands at the point: `start` is the left, in a drawing turned round the right. */
  anchor: 'start' | 'middle' | 'end';
  /** The baseline of the first line, the top or the middle of all lines. */
  vertical: 'baseline' | 'top' | 'middle';
  /** Breaks into lines no wider than this; null: only where it says so. */
  room: number | null;
  size: LabelSize;
  bold: boolean;
  colour: Role;
}

/** In points; print grows them a little in Arabic, as all text. */
export const labelSizes = { small: 8.5, medium: 9.5, text: 10.5, large: 12 } as const;
export type LabelSize = keyof typeof labelSizes;

export interface Painted {
  fill: Role | null;
  stroke: Stroke | null;
}

export interface Stroke {
  colour: Role;
  /** In points. */
  width: number;
  /** Tells two lines apart without their colours. */
  pattern: 'solid' | 'dashed' | 'dotted';
}

/**
 * What a colour is for; the theme knows which one it is. Colour never says anything alone.
 * - `ink`, `quiet`: words and lines that count; those that stand back
 * - `edge`, `rule`: outlines that must be seen; hairlines and grids
 * - `accent`, `soft`, `wash`: what this is about; its lighter line; its ground
 * - `pain`, `pain-wash`: pains and warnings; their ground
 * - `paper`: covers what lies under it, and words on `ink`, `accent` or `pain`
 */
export type Role = (typeof roles)[number];

export const roles = [
  'ink',
  'quiet',
  'edge',
  'rule',
  'accent',
  'soft',
  'wash',
  'pain',
  'pain-wash',
  'paper',
] as const;
