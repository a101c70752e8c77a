import {
  BorderStyle,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from 'docx';
import type { Cell, Row, Table as DocumentTable } from '../../document/blocks';
import { wordBlocks } from './blocks';
import { paragraphOf, textParagraph, type Frame } from './paragraph';
import { runsOf } from './runs';

const line = { style: BorderStyle.SINGLE, size: 4, color: 'DEDCD4' };
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const padding = { top: 60, bottom: 60, start: 100, end: 100, left: 100, right: 100 };

/** Header rows are repeated on each page; rows are not cut; columns run from right to left in Arabic. */
export function tableOf(table: DocumentTable, frame: Frame): Table {
  const room = frame.room - frame.indent;
  const sum = table.widths.reduce((total, width) => total + width, 0);
  const widths = table.widths.map((width) => Math.floor((room * width) / sum));
  const { rowHeaders } = table;
  return new Table({
    width: { size: room, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    ...(frame.setting.isRightToLeft ? { visuallyRightToLeft: true } : {}),
    borders: {
      top: line,
      bottom: line,
      left: none,
      right: none,
      insideHorizontal: line,
      insideVertical: none,
    },
    rows: [
      ...table.header.map((row) => rowOf(row, frame, { isHeader: true, rowHeaders })),
      ...table.rows.map((row) => rowOf(row, frame, { isHeader: false, rowHeaders })),
    ],
  });
}

function rowOf(
  cells: Row,
  frame: Frame,
  { isHeader, rowHeaders }: { isHeader: boolean; rowHeaders: boolean },
): TableRow {
  return new TableRow({
    tableHeader: isHeader,
    cantSplit: true,
    children: cells.map((cell, index) =>
      cellOf(cell, frame, isHeader || (rowHeaders && index === 0), isHeader),
    ),
  });
}

/** A cell ends with a paragraph, or Word calls the file damaged. */
function cellOf(
  { blocks, columnSpan, rowSpan }: Cell,
  frame: Frame,
  isBold: boolean,
  isHeader: boolean,
): TableCell {
  const inner: Frame = { ...frame, indent: 0, depth: -1 };
  const children = blocks.flatMap((block) =>
    isBold && block.kind === 'paragraph'
      ? [
          paragraphOf(runsOf(block.content, frame.setting, { bold: true }), inner, {
            style: 'Cell',
          }),
        ]
      : block.kind === 'paragraph'
        ? [textParagraph(block.content, inner, { style: 'Cell' })]
        : wordBlocks([block], inner),
  );
  const content = children.filter((child) => child instanceof Paragraph || child instanceof Table);
  const last = content.at(-1);
  return new TableCell({
    children: last instanceof Paragraph ? content : [...content, new Paragraph({})],
    margins: padding,
    ...(columnSpan > 1 ? { columnSpan } : {}),
    ...(rowSpan > 1 ? { rowSpan } : {}),
    ...(isHeader ? { shading: { type: ShadingType.CLEAR, color: 'auto', fill: 'E4EFEC' } } : {}),
  });
}
