import { operationsOf, shownTexts } from './content';
import type { PdfObjects } from './file';
import { fontsOf } from './fonts';
import { readStructure, type StructureNode } from './structure';

/** What the file itself says, read through its structure tree. */
export interface Said {
  /** Every word in reading order: ActualText where an element has it, else what its codes say. */
  text: string;
  /** Headings in order. */
  headings: readonly SaidHeading[];
  /** Elements whose ActualText is not what their codes say, in whatever order these are drawn. */
  misspelt: readonly string[];
  /** What stands outside the tree, a text a page: headers, page numbers, repeated table heads. */
  outside: readonly string[];
}

export interface SaidHeading {
  level: number;
  text: string;
  /** Counts from 1. */
  page: number;
}

export function readSaid(file: PdfObjects): Said {
  const pages = file.pages.map((page) => readPage(file, page));
  const headings: SaidHeading[] = [];
  const misspelt: string[] = [];
  const drawnBy = (node: StructureNode): string =>
    node.kids
      .map((kid) => {
        if ('tag' in kid) return drawnBy(kid);
        return 'mcid' in kid ? (pages[kid.page]?.content.get(kid.mcid) ?? '') : '';
      })
      .join('');
  const say = (node: StructureNode): string => {
    const actual = node.attributes.get('ActualText');
    const text =
      typeof actual === 'string'
        ? actual
        : node.kids
            .map((kid) => ('tag' in kid ? say(kid) : drawnBy({ ...node, kids: [kid] })))
            .join('');
    if (typeof actual === 'string' && !/^[☐☑]$/.test(actual) && !sameLetters(actual, drawnBy(node)))
      misspelt.push(actual);
    const level = /^H(\d)$/.exec(node.tag)?.[1];
    if (level) headings.push({ level: Number(level), text, page: firstPage(node) });
    return text;
  };
  const text = say(readStructure(file));
  return { text, headings, misspelt, outside: pages.map(({ artifacts }) => artifacts) };
}

interface PageText {
  content: ReadonlyMap<number, string>;
  artifacts: string;
}

function readPage(file: PdfObjects, page: PdfObjects['pages'][number]): PageText {
  const fonts = fontsOf(file);
  const content = new Map<number, string>();
  let artifacts = '';
  let sequence: ReturnType<typeof operationsOf> = [];
  let mcid: number | null = null;
  for (const operation of operationsOf(file, page)) {
    if (operation.operator === 'BDC') {
      const own = /MCID (\d+)/.exec(operation.operands[1] ?? '')?.[1];
      mcid = own === undefined ? null : Number(own);
      sequence = [];
    } else if (operation.operator === 'EMC') {
      const text = shownTexts(sequence)
        .flatMap(({ font, codes }) => codes.map((code) => fonts.get(font)?.unicode.get(code) ?? ''))
        .join('');
      if (mcid === null) artifacts += text;
      else content.set(mcid, text);
    } else {
      sequence.push(operation);
    }
  }
  return { content, artifacts };
}

function firstPage(node: StructureNode): number {
  const pages = node.kids.map((kid) => {
    if ('tag' in kid) return firstPage(kid);
    return 'mcid' in kid ? kid.page + 1 : Infinity;
  });
  return Math.min(...pages);
}

/** Without what has no ink: blanks, and characters that only shape or order others. */
export const inked = (text: string) => text.replace(/[\s\p{Default_Ignorable_Code_Point}]/gu, '');

const sameLetters = (a: string, b: string) =>
  Array.from(inked(a)).sort().join('') === Array.from(inked(b)).sort().join('');
