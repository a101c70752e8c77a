import {
  AlignmentType,
  Document as WordDocument,
  Footer,
  Header,
  PageBreak,
  PageNumber,
  PageOrientation,
  Packer,
  Paragraph,
  TextRun,
} from 'docx';
import { estimatePageNumbersWith } from 'docx/layout';
import type { Block } from '../../document/blocks';
import type { Cover, Document } from '../../document/document';
import type { Figure } from '../../document/figure';
import { everyBlock } from '../../document/walk';
import { toPng } from '../figures/png';
import { wordBlocks, type WordBlock } from './blocks';
import { bullets, nameOfNumbers, numbersFrom } from './lists';
import { textParagraph, type Frame } from './paragraph';
import { runsOf } from './runs';
import { settingOf, type Setting } from './setting';
import { stylesOf } from './styles';

/** Twips: twentieths of a point. */
const papers = {
  a4: { width: 11906, height: 16838 },
  letter: { width: 12240, height: 15840 },
} as const;
const margin = 1304;
const turned = PageOrientation.LANDSCAPE;

async function picturesOf({ blocks, locale }: Document): Promise<Map<Figure, Uint8Array>> {
  const pictures = new Map<Figure, Uint8Array>();
  for (const block of everyBlock(blocks)) {
    const picture = block.kind === 'figure' && (await toPng(block, locale));
    if (picture) pictures.set(block, picture);
  }
  return pictures;
}

/** @returns the bytes of a `.docx` file */
export async function writeDocx(document: Document): Promise<ArrayBuffer> {
  const setting = settingOf(document.locale);
  const wideRoom = papers[document.paper].height - 2 * margin;
  let lists = 0;
  const starts = new Set<number>();
  const frame: Frame = {
    setting,
    pictures: await picturesOf(document),
    depth: -1,
    indent: 0,
    room: papers[document.paper].width - 2 * margin,
    nextList: () => ++lists,
    numbersFrom: (start) => {
      starts.add(start);
      return nameOfNumbers(start);
    },
  };
  const sections = sectionsOf(document.blocks).map(({ blocks, isLandscape }, index) => ({
    isLandscape,
    children: [
      ...(index === 0 ? titlePage(document.title, document.cover, frame) : []),
      ...wordBlocks(blocks, isLandscape ? { ...frame, room: wideRoom } : frame),
    ],
  }));
  const file = new WordDocument({
    title: document.title,
    creator: document.author,
    lastModifiedBy: document.author,
    description: document.cover?.overline ?? '',
    styles: stylesOf(setting),
    numbering: { config: [bullets, ...[...starts].map(numbersFrom)] },
    // Word would ask people whether it may fill in the contents; estimated pages need no question.
    pageNumbers: estimatePageNumbersWith({ guess: true }),
    sections: sections.map(({ isLandscape, children }, index) => ({
      properties: {
        page: {
          size: { ...papers[document.paper], ...(isLandscape ? { orientation: turned } : {}) },
          margin: { top: margin, bottom: margin, left: margin, right: margin },
        },
        titlePage: index === 0 && document.cover !== null,
      },
      headers: {
        default: new Header({ children: [lineOf(document.running.header, setting)] }),
        first: new Header({ children: [new Paragraph({})] }),
      },
      footers: {
        default: new Footer({ children: [pageLine(document.running.pageLabel, setting)] }),
        first: new Footer({ children: [new Paragraph({})] }),
      },
      children,
    })),
  });
  return Packer.pack(file, 'arraybuffer');
}

interface Section {
  readonly blocks: readonly Block[];
  readonly isLandscape: boolean;
}

/** Word turns pages by section: what stands across is one of its own. */
function sectionsOf(blocks: readonly Block[]): Section[] {
  const sections: { blocks: Block[]; isLandscape: boolean }[] = [
    { blocks: [], isLandscape: false },
  ];
  for (const block of blocks) {
    if (block.kind === 'landscape') {
      sections.push({ blocks: [...block.blocks], isLandscape: true });
    } else {
      const last = sections.at(-1);
      if (last && !last.isLandscape) last.blocks.push(block);
      else sections.push({ blocks: [block], isLandscape: false });
    }
  }
  return sections;
}

function titlePage(title: string, cover: Cover | null, frame: Frame): WordBlock[] {
  const words = (text: string) => [{ kind: 'text' as const, text }];
  if (cover === null) return [textParagraph(words(title), frame, { style: 'Title' })];
  return [
    textParagraph(words(cover.overline), frame, { style: 'Overline' }),
    textParagraph(words(title), frame, { style: 'Title' }),
    ...(cover.subtitle.length > 0 ? [textParagraph(cover.subtitle, frame, { style: 'Lead' })] : []),
    ...cover.facts.map(({ term, value }) =>
      textParagraph([{ kind: 'strong', content: words(term) }, ...words(' · '), ...value], frame),
    ),
    new Paragraph({ children: [new PageBreak()] }),
  ];
}

function lineOf(text: string, setting: Setting): Paragraph {
  return new Paragraph({
    style: 'Small',
    children: runsOf([{ kind: 'text', text }], setting),
    ...(setting.isRightToLeft ? { bidirectional: true } : {}),
  });
}

/** "Page {page} of {pages}" with Word's own fields in its places. */
function pageLine(label: string, setting: Setting): Paragraph {
  const parts = label.split(/(\{page\}|\{pages\})/).filter((part) => part !== '');
  return new Paragraph({
    style: 'Small',
    alignment: AlignmentType.END,
    ...(setting.isRightToLeft ? { bidirectional: true } : {}),
    children: parts.map(
      (part) =>
        new TextRun({
          ...(setting.isRightToLeft ? { rightToLeft: true } : {}),
          children: [
            part === '{page}'
              ? PageNumber.CURRENT
              : part === '{pages}'
                ? PageNumber.TOTAL_PAGES
                : part,
          ],
        }),
    ),
  });
}
