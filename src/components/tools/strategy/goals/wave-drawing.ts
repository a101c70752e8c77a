import type { WavesView } from '../../../../plan/checks/waves-view';

/** Ground kept free at both ends, px. */
const margin = 12;

export interface WaveDrawing {
  now: number;
  target: number;
  /** Chance alone moves the measure between these. */
  from: number;
  to: number;
  /** The first target that can be seen; null: there is none on this scale. */
  seen: number | null;
}

/**
 * Places along a line of this width, from its beginning; all that is drawn is on it.
 * @param width px
 */
export function drawWaves(
  { baseline, target, chance, firstShown }: WavesView,
  width: number,
): WaveDrawing {
  const [, most] = chance;
  const values = [baseline - most, baseline + most, target, firstShown ?? target];
  const lowest = Math.min(...values);
  const span = Math.max(...values) - lowest || 1;
  const at = (value: number) =>
    Math.round(margin + ((value - lowest) / span) * (width - 2 * margin));
  return {
    now: at(baseline),
    target: at(target),
    from: at(baseline - most),
    to: at(baseline + most),
    seen: firstShown === null ? null : at(firstShown),
  };
}
