import { Paragraph, type IParagraphOptions, type ParagraphChild } from 'docx';
import type { Figure } from '../../document/figure';
import type { Inline } from '../../document/inline';
import { runsOf } from './runs';
import type { Setting } from './setting';

/** Where blocks stand. */
export interface Frame {
  readonly setting: Setting;
  /** Figures as PNG files; none where nothing draws. */
  readonly pictures: ReadonlyMap<Figure, Uint8Array>;
  /** How deep in lists, from 0; −1 outside of any. */
  readonly depth: number;
  /** Twips from the start edge. */
  readonly indent: number;
  /** Twips of room. */
  readonly room: number;
  /** A number for each numbered list, so that each counts for itself. */
  readonly nextList: () => number;
  /** The name of the numbers that begin with this one. */
  readonly numbersFrom: (start: number) => string;
}

/** A paragraph in the file's direction. Its text is never justified: Chinese and Arabic space badly in Word. */
export function textParagraph(
  content: readonly Inline[],
  frame: Frame,
  options: IParagraphOptions = {},
): Paragraph {
  return paragraphOf(runsOf(content, frame.setting), frame, options);
}

export function paragraphOf(
  children: readonly ParagraphChild[],
  { setting, indent }: Frame,
  options: IParagraphOptions = {},
): Paragraph {
  return new Paragraph({
    children,
    ...(setting.isRightToLeft ? { bidirectional: true } : {}),
    ...(indent > 0 ? { indent: { start: indent } } : {}),
    ...options,
  });
}

/** How far in what a list or a callout holds stands, in twips. */
export const step = 360;

export const inset = (frame: Frame): Frame => ({
  ...frame,
  indent: frame.indent + step,
  room: frame.room - step,
});
