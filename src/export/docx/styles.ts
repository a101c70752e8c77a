import { LineRuleType, type IStylesOptions } from 'docx';
import type { Setting } from './setting';

/**
 * @param line in 240ths of a line. LibreOffice takes a number alone for an exact height, and cuts a figure
 *   to it.
 */
const leading = (line: number) => ({ line, lineRule: LineRuleType.AUTO });

/** The styles of a file, so that a company changes them once. Sizes in half points. */
export function stylesOf({ fonts, language, isRightToLeft }: Setting): IStylesOptions {
  const heading = (size: number, before: number) => ({
    run: {
      size,
      sizeComplexScript: size,
      bold: true,
      boldComplexScript: true,
      color: '1A2225',
      font: fonts,
    },
    paragraph: { spacing: { before, after: 120 }, keepNext: true },
  });
  const text = (size: number, color = '1A2225') => ({
    size,
    sizeComplexScript: size,
    color,
    font: fonts,
  });
  return {
    default: {
      document: {
        run: { ...text(21), language },
        paragraph: { spacing: { after: 120, ...leading(300) } },
      },
      title: {
        run: { ...text(56), bold: true, boldComplexScript: true },
        paragraph: { spacing: { before: 120, after: 240, ...leading(264) } },
      },
      heading1: heading(34, 480),
      heading2: heading(27, 320),
      heading3: heading(23, 240),
      heading4: heading(21, 200),
      caption: { run: text(18, '465154') },
    },
    paragraphStyles: [
      ...[1, 2, 3, 4].map((level) => ({
        id: `TOC${String(level)}`,
        name: `toc ${String(level)}`,
        basedOn: 'Normal',
        run: text(20),
        paragraph: {
          bidirectional: isRightToLeft,
          indent: { start: 240 * (level - 1) },
          spacing: { after: 60 },
        },
      })),
      {
        id: 'Overline',
        name: 'Overline',
        basedOn: 'Normal',
        run: text(22, '465154'),
        paragraph: { spacing: { before: 2400, after: 240 } },
      },
      { id: 'Lead', name: 'Lead', basedOn: 'Normal', run: text(24, '465154') },
      { id: 'Small', name: 'Small', basedOn: 'Normal', run: text(17, '465154') },
      {
        id: 'Cell',
        name: 'Cell',
        basedOn: 'Normal',
        run: text(19),
        paragraph: { spacing: { after: 40, ...leading(264) } },
      },
    ],
  };
}
