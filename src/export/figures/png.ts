import type { Figure, Label, Painted, Shape, Stroke } from '../../document/figure';
import { pathData, pointList } from '../../document/svg';
import type { Locale } from '../../i18n/locales';
import { setLabel } from './labels';
import { colours, dashes, sheetOf, type Sheet } from './sheet';

type Pen = OffscreenCanvasRenderingContext2D;

/** Sharp on paper, at the size at which figures are printed. */
const pixelsAPoint = 3;
/** On a side: what the canvas of every browser holds. */
const pixelsMost = 4096;

/**
 * A figure as a PNG file on white, its words in the fonts of this device: for programs that draw no SVG.
 * @returns undefined where nothing draws: outside of a browser, and in browsers without a canvas for workers
 */
export async function toPng(
  figure: Figure,
  locale: Locale,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  if (!('OffscreenCanvas' in globalThis)) return undefined;
  const { width, height } = figure;
  const scale = Math.min(pixelsAPoint, pixelsMost / Math.max(width, height));
  const canvas = new OffscreenCanvas(Math.ceil(width * scale), Math.ceil(height * scale));
  const pen = canvas.getContext('2d');
  if (!pen) return undefined;
  pen.fillStyle = colours.paper;
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.scale(scale, scale);
  const sheet = sheetOf(figure, locale);
  for (const shape of figure.shapes) draw(pen, shape, sheet);
  const file = await canvas.convertToBlob({ type: 'image/png' });
  return new Uint8Array(await file.arrayBuffer());
}

function draw(pen: Pen, shape: Shape, sheet: Sheet): void {
  const { place } = sheet;
  switch (shape.kind) {
    case 'line':
      trace(pen, new Path2D(`M${pointList([shape.from, shape.to], place)}`), shape.stroke);
      return;
    case 'polyline':
      trace(pen, new Path2D(`M${pointList(shape.points, place)}`), shape.stroke);
      return;
    case 'polygon':
      paint(pen, new Path2D(`M${pointList(shape.points, place)}Z`), shape);
      return;
    case 'rectangle': {
      const path = new Path2D();
      path.roundRect(...sheet.cornerOf(shape), shape.width, shape.height, shape.radius);
      paint(pen, path, shape);
      return;
    }
    case 'circle': {
      const path = new Path2D();
      path.arc(...place(shape.centre), shape.radius, 0, 2 * Math.PI);
      paint(pen, path, shape);
      return;
    }
    case 'path':
      paint(pen, new Path2D(pathData(shape, place)), shape);
      return;
    case 'label':
      write(pen, shape, sheet);
      return;
    default:
      shape satisfies never;
  }
}

function paint(pen: Pen, path: Path2D, { fill, stroke }: Painted): void {
  if (fill !== null) {
    pen.fillStyle = colours[fill];
    pen.fill(path);
  }
  if (stroke !== null) trace(pen, path, stroke);
}

function trace(pen: Pen, path: Path2D, { colour, width, pattern }: Stroke): void {
  pen.strokeStyle = colours[colour];
  pen.lineWidth = width;
  pen.lineCap = pattern === 'solid' ? 'butt' : 'round';
  pen.setLineDash(dashes[pattern]);
  pen.stroke(path);
}

function write(pen: Pen, label: Label, sheet: Sheet): void {
  const { size, side, direction, lines } = setLabel(label, sheet);
  pen.font = `${label.bold ? 'bold ' : ''}${String(size)}px sans-serif`;
  pen.direction = direction;
  pen.textAlign = side;
  pen.fillStyle = colours[label.colour];
  for (const { text, x, y } of lines) pen.fillText(text, x, y);
}
