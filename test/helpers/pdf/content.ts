import type { PdfObjects } from './file';
import type { Dictionary } from './values';

/** What a page's content does, one operator after another. */
export interface Operation {
  operator: string;
  operands: string[];
}

const token = /<<.*?>>|<[0-9a-f]*>|\[[^\]]*\]|\/[^\s<>[\]()/]+|[-+]?[\d.]+|[A-Za-z*]+/g;

export function operationsOf(file: PdfObjects, page: Dictionary): Operation[] {
  const text = new TextDecoder('latin1').decode(file.stream(page.get('Contents')));
  const operations: Operation[] = [];
  let operands: string[] = [];
  for (const [part] of text.matchAll(token)) {
    if (/^[A-Za-z*]/.test(part)) {
      operations.push({ operator: part, operands });
      operands = [];
    } else {
      operands.push(part);
    }
  }
  return operations;
}

const painting = new Set(['TJ', 'Tj', 'f', 'f*', 'S', 's', 'B', 'B*', 'b', 'b*', 'sh', 'Do']);
export const paints = ({ operator }: Operation) => painting.has(operator);

export interface ShownText {
  font: string;
  size: number;
  x: number;
  y: number;
  codes: number[];
}

/** Every piece of text that a page shows, with where it begins. */
export function shownTexts(operations: readonly Operation[]): ShownText[] {
  let font = '';
  let size = 0;
  let x = 0;
  let y = 0;
  return operations.flatMap(({ operator, operands }) => {
    if (operator === 'Tf') {
      font = (operands[0] ?? '').slice(1);
      size = Number(operands[1]);
    }
    if (operator === 'Tm') [x = 0, y = 0] = operands.slice(4).map(Number);
    if (operator !== 'TJ') return [];
    const digits = [...(operands[0] ?? '').matchAll(/<([0-9a-f]*)>/g)]
      .map(([, hex]) => hex)
      .join('');
    const codes = (digits.match(/.{4}/g) ?? []).map((code) => parseInt(code, 16));
    return [{ font, size, x, y, codes }];
  });
}
