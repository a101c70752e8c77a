import { operationsOf, paints, type Operation } from './content';
import type { PdfObjects } from './file';
import { fontsOf, type FileFont } from './fonts';
import { readProgram, type Box, type FontProgram } from './program';
import type { Dictionary } from './values';

type Matrix = readonly [number, number, number, number, number, number];
const identity: Matrix = [1, 0, 0, 1, 0, 0];

/** The first, then the second. */
const joined = ([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix => [
  a * g + b * i,
  a * h + b * j,
  c * g + d * i,
  c * h + d * j,
  e * g + f * i + k,
  e * h + f * j + l,
];

/** What of a drawing leaves the page, told in words; every glyph counts with its outline. */
export function outsideOf(file: PdfObjects, page: Dictionary): string[] {
  const [left = 0, bottom = 0, right = 0, top = 0] = file.array(page.get('MediaBox')).map(Number);
  const slack = 0.5;
  return paintedBoxes(file, page).flatMap(({ what, box }) => {
    const isInside =
      box.left >= left - slack &&
      box.right <= right + slack &&
      box.bottom >= bottom - slack &&
      box.top <= top + slack;
    if (isInside) return [];
    const edges = [box.left, box.bottom, box.right, box.top].map((edge) => edge.toFixed(1));
    return [`${what()} at ${edges.join(' ')}`];
  });
}

interface Painted {
  what: () => string;
  box: Box;
}

function paintedBoxes(file: PdfObjects, page: Dictionary): Painted[] {
  const pen = new Pen(file);
  return operationsOf(file, page).flatMap((operation) => pen.follow(operation));
}

const programs = new WeakMap<FileFont, FontProgram>();

/** Follows a page's operators and says where each one paints. */
class Pen {
  readonly #file: PdfObjects;
  readonly #kept: Matrix[] = [];
  #matrix = identity;
  #path: [number, number][] = [];
  #font: FileFont | undefined;
  #size = 0;
  #line = identity;

  constructor(file: PdfObjects) {
    this.#file = file;
  }

  follow(operation: Operation): Painted[] {
    const { operator, operands } = operation;
    const numbers = operands.map(Number);
    switch (operator) {
      case 'q':
        this.#kept.push(this.#matrix);
        return [];
      case 'Q':
        this.#matrix = this.#kept.pop() ?? identity;
        return [];
      case 'cm':
        this.#matrix = joined(matrixOf(numbers), this.#matrix);
        return [];
      case 'Tf':
        this.#font = fontsOf(this.#file).get((operands[0] ?? '').slice(1));
        this.#size = numbers[1] ?? 0;
        return [];
      case 'Tm':
        this.#line = matrixOf(numbers);
        return [];
      case 'TJ':
        return this.#show(operands[0] ?? '');
      case 're': {
        const [x = 0, y = 0, width = 0, height = 0] = numbers;
        this.#path.push([x, y], [x + width, y + height], [x + width, y], [x, y + height]);
        return [];
      }
      default:
        return this.#draw(operation, numbers);
    }
  }

  #draw(operation: Operation, numbers: readonly number[]): Painted[] {
    if (['m', 'l', 'c', 'v', 'y'].includes(operation.operator)) {
      for (let at = 0; at + 1 < numbers.length; at += 2) {
        this.#path.push([numbers[at] ?? 0, numbers[at + 1] ?? 0]);
      }
      return [];
    }
    if (!paints(operation) && operation.operator !== 'n') return [];
    const corners = this.#path;
    this.#path = [];
    if (operation.operator === 'n' || corners.length === 0) return [];
    return [{ what: () => 'a shape', box: boxAround(corners, this.#matrix) }];
  }

  #show(operand: string): Painted[] {
    const font = this.#font;
    if (!font) return [];
    const { boxOf } = programOf(this.#file, font);
    const scale = this.#size / 1000;
    const matrix = joined(this.#line, this.#matrix);
    let pen = 0;
    const painted: Painted[] = [];
    for (const [, hex, kerning] of operand.matchAll(/<([0-9a-f]*)>|([-+]?[\d.]+)/g)) {
      if (kerning !== undefined) pen -= Number(kerning);
      for (const digits of (hex ?? '').match(/.{4}/g) ?? []) {
        const code = parseInt(digits, 16);
        const box = boxOf(code);
        if (box) {
          const [left, right] = [(pen + box.left) * scale, (pen + box.right) * scale];
          const [bottom, top] = [box.bottom * scale, box.top * scale];
          painted.push({
            what: () => `“${font.unicode.get(code) ?? ''}”`,
            box: boxAround(
              [
                [left, bottom],
                [left, top],
                [right, bottom],
                [right, top],
              ],
              matrix,
            ),
          });
        }
        pen += font.widthOf(code);
      }
    }
    return painted;
  }
}

const matrixOf = ([a = 1, b = 0, c = 0, d = 1, e = 0, f = 0]: readonly number[]): Matrix => [
  ...([a, b, c, d, e, f] as const),
];

function boxAround(corners: readonly [number, number][], [a, b, c, d, e, f]: Matrix): Box {
  const box = { left: Infinity, bottom: Infinity, right: -Infinity, top: -Infinity };
  for (const [x, y] of corners) {
    const [across, up] = [a * x + c * y + e, b * x + d * y + f];
    box.left = Math.min(box.left, across);
    box.bottom = Math.min(box.bottom, up);
    box.right = Math.max(box.right, across);
    box.top = Math.max(box.top, up);
  }
  return box;
}

function programOf(file: PdfObjects, font: FileFont): FontProgram {
  const known = programs.get(font);
  if (known) return known;
  const descriptor = file.dictionary(font.descendant.get('FontDescriptor'));
  const program = readProgram(file.stream(descriptor.get('FontFile2')));
  programs.set(font, program);
  return program;
}
