import { ExternalHyperlink, InternalHyperlink, TextRun, type ParagraphChild } from 'docx';
import { isSafeAddress, type Inline } from '../../document/inline';
import { directionOf } from '../../i18n/locales';
import type { Setting } from './setting';

interface Voice {
  readonly bold?: boolean;
  readonly emphasis?: boolean;
  readonly position?: 'superscript' | 'subscript';
  readonly isLink?: boolean;
  readonly size?: number;
  readonly color?: string;
}

const arabic = /[\u0590-\u08ff\ufb1d-\ufefc]/;
const latin = /\p{L}/u;

/** Text as runs of Word. Words of the other direction inside Arabic keep their own. */
export function runsOf(
  content: readonly Inline[],
  setting: Setting,
  voice: Voice = {},
): ParagraphChild[] {
  return content.flatMap((part): ParagraphChild[] => {
    switch (part.kind) {
      case 'text':
        return textRuns(part.text, setting, voice);
      case 'code':
        return [new TextRun({ text: part.text, font: 'Consolas', ...styleOf(voice) })];
      case 'strong':
        return runsOf(part.content, setting, { ...voice, bold: true });
      case 'emphasis':
        return runsOf(part.content, setting, { ...voice, emphasis: true });
      case 'superscript':
      case 'subscript':
        return runsOf(part.content, setting, { ...voice, position: part.kind });
      case 'language':
        return runsOf(
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
      new InternalHyperlink({ anchor: target.id, children: runsOf(content, setting, voice) }),
    ];
  }
  if (!isSafeAddress(target.url)) return runsOf(content, setting, voice);
  const children = runsOf(content, setting, { ...voice, isLink: true });
  return [new ExternalHyperlink({ link: target.url, children })];
}

function textRuns(text: string, setting: Setting, voice: Voice): TextRun[] {
  const lines = text
    .toWellFormed()
    .replace(/[^\P{Cc}\n\t]/gu, '')
    .split('\n');
  return lines.map(
    (line, index) =>
      new TextRun({
        text: line,
        ...(index === 0 ? {} : { break: 1 }),
        ...styleOf(voice),
        ...(arabic.test(line) || (setting.isRightToLeft && !latin.test(line))
          ? { rightToLeft: true }
          : {}),
      }),
  );
}

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
