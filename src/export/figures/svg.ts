import type { Figure, Label, Painted, Shape, Stroke } from '../../document/figure';
import { pathData, pointList } from '../../document/svg';
import { plainText } from '../../document/texts';
import type { Locale } from '../../i18n/locales';
import { setLabel, type Side } from './labels';
import { colours, dashes, sheetOf, type Sheet } from './sheet';

/** A figure as an SVG file: words are words, set in the reader's own fonts. */
export function toSvg(figure: Figure, locale: Locale): string {
  const { width, height, shapes, alternative } = figure;
  const sheet = sheetOf(figure, locale);
  const inner = shapes.map((shape) => shapeTag(shape, sheet)).join('');
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${String(width)} ${String(height)}"` +
    ` width="${String(width)}" height="${String(height)}" role="img" xml:lang="${escaped(locale)}">` +
    `<title>${escaped(plainText(alternative))}</title>${inner}</svg>`
  );
}

function shapeTag(shape: Shape, sheet: Sheet): string {
  const { place } = sheet;
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
      const [x, y] = sheet.cornerOf(shape);
      const { width, height, radius } = shape;
      return tag('rect', { x, y, width, height, rx: radius, ...paintOf(shape) });
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
      return labelTag(shape, sheet);
    default:
      return shape satisfies never;
  }
}

/** What of a line stands at its place: the start of its words is the right, where they go from right to left. */
const anchors: Record<'ltr' | 'rtl', Record<Side, string>> = {
  ltr: { left: 'start', center: 'middle', right: 'end' },
  rtl: { left: 'end', center: 'middle', right: 'start' },
};

function labelTag(label: Label, sheet: Sheet): string {
  const { size, side, direction, lines } = setLabel(label, sheet);
  const spans = lines.map(({ text, x, y }) => tag('tspan', { x, y }, escaped(text)));
  return tag(
    'text',
    {
      'font-size': size,
      'font-family': 'sans-serif',
      'text-anchor': anchors[direction][side],
      ...(direction === 'rtl' ? { direction } : {}),
      ...(label.bold ? { 'font-weight': 'bold' } : {}),
      fill: colours[label.colour],
    },
    spans.join(''),
  );
}

function strokeOf({ colour, width, pattern }: Stroke) {
  return {
    stroke: colours[colour],
    'stroke-width': width,
    ...(dashes[pattern].length === 0
      ? {}
      : { 'stroke-dasharray': dashes[pattern].join(' '), 'stroke-linecap': 'round' }),
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
