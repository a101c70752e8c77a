import {
  labelSizes,
  type Figure,
  type Label,
  type Painted,
  type Role,
  type Shape,
  type Stroke,
} from '../document/figure';
import { pathData, placeIn, pointList, type Place } from '../document/svg';
import { plainText } from '../document/texts';
import { directionOf, type Locale } from '../i18n/locales';

/** The print theme's colours. */
const colours: Record<Role, string> = {
  ink: '#1a2225',
  quiet: '#465154',
  edge: '#858d8c',
  rule: '#dedcd4',
  accent: '#0a5c59',
  soft: '#86b3ae',
  wash: '#e4efec',
  pain: '#d94f2e',
  'pain-wash': '#fbeae4',
  paper: '#ffffff',
};
const dashes: Record<Stroke['pattern'], string> = { solid: '', dashed: '6 4', dotted: '0.1 3' };

/** A figure as an SVG file: words are words, set in the reader's own fonts. */
export function toSvg(figure: Figure, locale: Locale): string {
  const { width, height, shapes, alternative } = figure;
  const { place, isTurned } = placeIn(figure, directionOf(locale) === 'rtl');
  const inner = shapes.map((shape) => shapeTag(shape, place, isTurned)).join('');
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${String(width)} ${String(height)}"` +
    ` width="${String(width)}" height="${String(height)}" role="img" xml:lang="${escaped(locale)}">` +
    `<title>${escaped(plainText(alternative))}</title>${inner}</svg>`
  );
}

function shapeTag(shape: Shape, place: Place, isTurned: boolean): string {
  switch (shape.kind) {
    case 'line': {
      const [[x1, y1], [x2, y2]] = [place(shape.from), place(shape.to)];
      return tag('line', { x1, y1, x2, y2, ...strokeOf(shape.stroke) });
    }
    case 'polyline':
      return tag('polyline', {
        points: pointList(shape.points, place),
        fill: 'none',
        ...strokeOf(shape.stroke),
      });
    case 'polygon':
      return tag('polygon', { points: pointList(shape.points, place), ...paintOf(shape) });
    case 'rectangle': {
      const [x, y] = place(shape.corner);
      const { width, height, radius } = shape;
      return tag('rect', {
        x: isTurned ? x - width : x,
        y,
        width,
        height,
        rx: radius,
        ...paintOf(shape),
      });
    }
    case 'circle': {
      const [cx, cy] = place(shape.centre);
      return tag('circle', { cx, cy, r: shape.radius, ...paintOf(shape) });
    }
    case 'path':
      return tag('path', {
        d: pathData(shape, place),
        ...paintOf(shape),
      });
    case 'label':
      return labelTag(shape, place, isTurned);
    default:
      return shape satisfies never;
  }
}

const lineHeight = 1.4;
const opposite = { start: 'end', middle: 'middle', end: 'start' } as const;
const baselines = { baseline: 0, top: 0.85, middle: 0.32 } as const;

/** Lines break between words by an estimate of their width: an SVG has no line breaking of its own. */
function labelTag(label: Label, place: Place, isTurned: boolean): string {
  const size = labelSizes[label.size];
  const [x, y] = place(label.at);
  const lines = broken(
    plainText(label.content),
    label.room === null ? Infinity : label.room / size,
  );
  const rise = label.vertical === 'middle' ? ((lines.length - 1) * size * lineHeight) / 2 : 0;
  const spans = lines.map((line, index) =>
    tag(
      'tspan',
      { x, y: y - rise + size * (baselines[label.vertical] + index * lineHeight) },
      escaped(line),
    ),
  );
  return tag(
    'text',
    {
      'font-size': size,
      'font-family': 'sans-serif',
      'text-anchor': isTurned ? opposite[label.anchor] : label.anchor,
      ...(label.bold ? { 'font-weight': 'bold' } : {}),
      fill: colours[label.colour],
    },
    spans.join(''),
  );
}

/** @param room in ems */
function broken(text: string, room: number): string[] {
  const widthOf = (word: string) =>
    Array.from(word).reduce((sum, letter) => sum + (/[\u2e80-\uffef]/.test(letter) ? 1 : 0.55), 0);
  return text.split('\n').flatMap((line) => {
    const lines: string[] = [''];
    for (const word of line.split(/(?<=\s)|(?<=[\u2e80-\uffef])/)) {
      const last = lines.length - 1;
      const there = lines[last] ?? '';
      if (there === '' || widthOf((there + word).trim()) <= room) lines[last] = there + word;
      else lines.push(word);
    }
    return lines.map((each) => each.trim());
  });
}

function strokeOf({ colour, width, pattern }: Stroke) {
  return {
    stroke: colours[colour],
    'stroke-width': width,
    ...(dashes[pattern] === ''
      ? {}
      : { 'stroke-dasharray': dashes[pattern], 'stroke-linecap': 'round' }),
  };
}

function paintOf({ fill, stroke }: Painted) {
  return {
    fill: fill === null ? 'none' : colours[fill],
    ...(stroke === null ? {} : strokeOf(stroke)),
  };
}

function tag(name: string, attributes: Record<string, string | number>, inner = ''): string {
  const written = Object.entries(attributes).map(
    ([key, value]) => ` ${key}="${escaped(String(value))}"`,
  );
  return `<${name}${written.join('')}>${inner}</${name}>`;
}

/** Text for XML: its signs, and without the characters that XML cannot hold. */
function escaped(text: string): string {
  return text
    .toWellFormed()
    .replace(/[^\P{Cc}\n\t]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
