import { ExternalHyperlink, InternalHyperlink, TextRun, type ParagraphChild } from 'docx';
import { isSafeAddress, type Inline } from '../../document/inline';
import { plainText } from '../../document/texts';
import { directionOf, type Direction } from '../../i18n/locales';
import { directionOfWords } from '../../document/words-direction';
import { embedded, stretchesOf, type Stretch } from './directions';
import type { Setting } from './setting';

interface Voice {
  readonly bold?: boolean;
  readonly emphasis?: boolean;
  readonly position?: 'superscript' | 'subscript';
  readonly isLink?: boolean;
  readonly size?: number;
  readonly color?: string;
  /** The words go against their paragraph, in this direction. */
  readonly turned?: Direction;
}

/** The words of one paragraph as runs of Word: in their own direction, whatever the paragraph's. */
export function runsOf(
  content: readonly Inline[],
  setting: Setting,
  voice: Voice = {},
): ParagraphChild[] {
  const around = directionIn(setting);
  const direction = directionOfWords(plainText(content), around);
  if (direction === around) return partsOf(content, setting, voice);
  const { open, close } = embedded(direction);
  const turned = { ...setting, isRightToLeft: direction === 'rtl' };
  const parts = partsOf(content, turned, { ...voice, turned: direction });
  return [runOf(open, voice), ...parts, runOf(close, voice)];
}

const directionIn = ({ isRightToLeft }: Setting): Direction => (isRightToLeft ? 'rtl' : 'ltr');

function partsOf(content: readonly Inline[], setting: Setting, voice: Voice): ParagraphChild[] {
  return content.flatMap((part): ParagraphChild[] => {
    switch (part.kind) {
      case 'text':
        return textRuns(part.text, setting, voice);
      case 'code':
        return [new TextRun({ text: part.text, font: 'Consolas', ...styleOf(voice) })];
      case 'strong':
        return partsOf(part.content, setting, { ...voice, bold: true });
      case 'emphasis':
        return partsOf(part.content, setting, { ...voice, emphasis: true });
      case 'superscript':
      case 'subscript':
        return partsOf(part.content, setting, { ...voice, position: part.kind });
      case 'language':
        return partsOf(
          part.content,
          { ...setting, isRightToLeft: directionOf(part.locale) === 'rtl' },
          voice,
        );
      case 'link':
        return linkRuns(part, setting, voice);
      default:
        return part satisfies never;
    }
  });
}

function linkRuns(
  { target, content }: Extract<Inline, { kind: 'link' }>,
  setting: Setting,
  voice: Voice,
): ParagraphChild[] {
  if (target.kind === 'heading') {
    return [
      new InternalHyperlink({ anchor: target.id, children: partsOf(content, setting, voice) }),
    ];
  }
  if (!isSafeAddress(target.url)) return partsOf(content, setting, voice);
  const children = partsOf(content, setting, { ...voice, isLink: true });
  return [new ExternalHyperlink({ link: target.url, children })];
}

function textRuns(text: string, setting: Setting, voice: Voice): TextRun[] {
  const lines = text
    .toWellFormed()
    .replace(/[^\P{Cc}\n\t]/gu, '')
    .split('\n');
  return lines.flatMap((line, index) => [
    ...(index === 0 ? [] : lineBreak(voice)),
    ...stretchesOf(line, directionIn(setting)).map((stretch) => runOf(stretch, voice)),
  ]);
}

/** No embedding reaches over the end of a line. */
function lineBreak(voice: Voice): TextRun[] {
  const runs = [new TextRun({ break: 1 })];
  if (voice.turned === undefined) return runs;
  const { open, close } = embedded(voice.turned);
  return [runOf(close, voice), ...runs, runOf(open, voice)];
}

const runOf = ({ text, direction }: Stretch, voice: Voice) =>
  new TextRun({
    text,
    ...styleOf(voice),
    ...(direction === 'rtl' ? { rightToLeft: true } : {}),
  });

/** Chinese and Arabic have no italics: what is stressed is set bold there, as in print. */
function styleOf({ bold, emphasis, position, isLink, size, color }: Voice) {
  const isBold = bold === true || emphasis === true;
  return {
    ...(isBold ? { bold: true, boldComplexScript: true } : {}),
    ...(position === 'superscript' ? { superScript: true } : {}),
    ...(position === 'subscript' ? { subScript: true } : {}),
    ...(isLink === true ? { style: 'Hyperlink' } : {}),
    ...(size === undefined ? {} : { size, sizeComplexScript: size }),
    ...(color === undefined ? {} : { color }),
  };
}
