import type { Face } from '../fonts/library';
import type { BoxMark, PathMark } from '../layout/marks';
import type { Colour } from '../layout/theme';
import type { Cluster } from '../shaping/shaper';
import type { Pt } from '../units';

/** What the writer draws. y counts from the top of the page. */
export type Drawing = GlyphRun | Rectangle | Disc | Box | Path;

/** Glyphs of one face on one baseline. */
export interface GlyphRun {
  kind: 'glyphs';
  face: Face;
  size: Pt;
  x: Pt;
  y: Pt;
  width: Pt;
  colour: Colour;
  /** UAX #9: odd runs from right to left, 2 and more stand within such a line. */
  level: number;
  /** In reading order. */
  clusters: readonly Cluster[];
  /** What the clusters' offsets count in. */
  text: string;
}

export interface Rectangle {
  kind: 'rectangle';
  x: Pt;
  y: Pt;
  width: Pt;
  height: Pt;
  colour: Colour;
}

export interface Disc {
  kind: 'disc';
  x: Pt;
  y: Pt;
  radius: Pt;
  colour: Colour;
}

/** What a mark draws, without the place of the mark in the tree. */
export type Box = Omit<BoxMark, 'slot'>;
export type Path = Omit<PathMark, 'slot'>;
