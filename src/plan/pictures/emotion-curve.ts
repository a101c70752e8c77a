import type { Figure, Point, Shape, Step } from '../../document/figure';
import type { FeltPoint } from '../journey-map';
import { aboutWidth, fitted, label, lineHeight } from './label';
import type { Size } from './size';

/** Words that the drawing needs, in its language. */
export interface EmotionNames {
  /** One a stage, in order. */
  readonly stages: readonly string[];
  /** The words for 2, 0 and −2. */
  readonly best: string;
  readonly neutral: string;
  readonly worst: string;
}

/** Room for the names of the stages above, and for the words of the scale beside. */
const head = 30;
const side = 58;
/** Words of a point stand above or below it. */
const sayings = 42;

/** The shapes of the emotion curve of a journey, from its first stage to its last. */
export function drawEmotions(
  points: readonly FeltPoint[],
  names: EmotionNames,
  size: Size,
): Pick<Figure, 'width' | 'height' | 'mirrored' | 'shapes'> {
  const stages = stagesOf(points, names.stages, size);
  const top = head + sayings;
  const half = (size.height - top - sayings) / 2;
  const heightOf = (feeling: number) => top + half - (feeling / 2) * half;
  const places = points.map((point) => ({
    ...point,
    place: [placeAlong(point.at, stages), heightOf(point.feeling)] as const,
  }));
  return {
    ...size,
    mirrored: true,
    shapes: [
      ...stages.flatMap((stage) => stageShapes(stage, size)),
      ...scaleShapes(names, heightOf, size),
      ...curve(places.map(({ place }) => place)),
      ...places.flatMap((point) => pointShapes(point, roomOf(point, places, stages))),
    ],
  };
}

interface Stage {
  readonly name: string;
  readonly start: number;
  readonly width: number;
}

/** A stage in which more is felt is wider. */
function stagesOf(
  points: readonly FeltPoint[],
  names: readonly string[],
  { width }: Size,
): Stage[] {
  const shares = names.map((_, index) =>
    Math.max(1, points.filter(({ at }) => Math.floor(at) === index).length),
  );
  const unit = (width - side) / shares.reduce((sum, share) => sum + share, 0);
  let start = side;
  return names.map((name, index) => {
    const stage = { name, start, width: unit * (shares[index] ?? 1) };
    start += stage.width;
    return stage;
  });
}

function placeAlong(at: number, stages: readonly Stage[]): number {
  const stage = stages[Math.floor(at)];
  return stage ? stage.start + (at - Math.floor(at)) * stage.width : side;
}

function stageShapes({ name, start, width }: Stage, size: Size): Shape[] {
  return [
    label(fitted(name, width - 8, 2), [start + 4, 2], {
      vertical: 'top',
      room: width - 8,
      bold: true,
    }),
    {
      kind: 'line',
      from: [start, 0],
      to: [start, size.height],
      stroke: { colour: 'rule', width: 0.5, pattern: 'solid' },
    },
  ];
}

function scaleShapes(
  { best, neutral, worst }: EmotionNames,
  heightOf: (feeling: number) => number,
  { width }: Size,
): Shape[] {
  const levels = [
    [2, best],
    [0, neutral],
    [-2, worst],
  ] as const;
  return levels.flatMap(([feeling, name]): Shape[] => [
    label(name, [side - 6, heightOf(feeling)], {
      anchor: 'end',
      vertical: 'middle',
      room: side - 8,
      colour: 'quiet',
    }),
    {
      kind: 'line',
      from: [side, heightOf(feeling)],
      to: [width, heightOf(feeling)],
      stroke: { colour: 'rule', width: 0.5, pattern: feeling === 0 ? 'solid' : 'dotted' },
    },
  ]);
}

/** Level at each point and never beyond it, so that the line says no more than the points do. */
function curve(points: readonly Point[]): Shape[] {
  const [first, ...rest] = points;
  if (!first || rest.length === 0) return [];
  const steps: Step[] = [{ kind: 'move', to: first }];
  let before = first;
  for (const to of rest) {
    const middle = (before[0] + to[0]) / 2;
    steps.push({
      kind: 'curve',
      handles: [
        [middle, before[1]],
        [middle, to[1]],
      ],
      to,
    });
    before = to;
  }
  const stroke = { colour: 'accent', width: 1.5, pattern: 'solid' } as const;
  return [{ kind: 'path', steps, fill: null, stroke }];
}

type PlacedPoint = FeltPoint & { readonly place: Point };

/** What words at a point may take: up to its neighbours, and no more than its stage. */
function roomOf(
  point: PlacedPoint,
  places: readonly PlacedPoint[],
  stages: readonly Stage[],
): number {
  const gaps = places.flatMap((other) =>
    other === point ? [] : [Math.abs(other.place[0] - point.place[0])],
  );
  return Math.min(stages[Math.floor(point.at)]?.width ?? Infinity, ...gaps);
}

/** Lines of words at a point. */
const most = 3;

/** Where it hurts the mark is filled, elsewhere it is a ring: told apart without colour. */
function pointShapes({ feeling, text, place }: PlacedPoint, room: number): Shape[] {
  const isPain = feeling < 0;
  const mark: Shape = {
    kind: 'circle',
    centre: place,
    radius: 4,
    fill: isPain ? 'pain' : 'paper',
    stroke: { colour: isPain ? 'pain' : 'accent', width: 1.5, pattern: 'solid' },
  };
  if (text === '') return [mark];
  const words = fitted(text, room - 6, most);
  const lines = Math.min(most, Math.ceil(aboutWidth(words) / (0.85 * (room - 6))));
  const beside = isPain ? 7 : -7 - lines * lineHeight;
  return [
    mark,
    label(words, [place[0], place[1] + beside], {
      anchor: 'middle',
      vertical: 'top',
      room: room - 6,
    }),
  ];
}
