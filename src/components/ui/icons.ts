/** One drawing on a 20 × 20 ground: thin lines, and what is drawn with a heavier pen. */
interface Drawing {
  thin?: string;
  bold?: string;
  /** Turns around with the reading direction, as an arrow does. */
  turns?: true;
}

export const drawings = {
  undo: { thin: 'M7.5 4 3.5 8l4 4M4 8h7.5a4.5 4.5 0 0 1 0 9H8', turns: true },
  redo: { thin: 'm12.5 4 4 4-4 4M16 8H8.5a4.5 4.5 0 0 0 0 9H12', turns: true },
  clock: { thin: 'M3.4 8.2A7 7 0 1 1 3 10M3.4 4.2v4h4M10 6.2V10l2.6 1.8' },
  down: { thin: 'm6 8 4 4 4-4' },
  page: { thin: 'M5 2.75h6.5L15.25 6.5v10.75H5zM11.25 3v3.75H15' },
  table: { thin: 'M3 4h14v12H3zM3 8h14M8 8v8' },
  file: { thin: 'M10 3a7 7 0 1 0 0 14 7 7 0 0 0 0-14z', bold: 'M10 8.8a1.2 1.2 0 1 0 .01 0' },
  link: {
    thin: 'M8.4 11.6a3.1 3.1 0 0 0 4.4 0l2.9-2.9a3.1 3.1 0 0 0-4.4-4.4l-.9.9M11.6 8.4a3.1 3.1 0 0 0-4.4 0l-2.9 2.9a3.1 3.1 0 0 0 4.4 4.4l.9-.9',
  },
  grip: { bold: 'M7.5 5v.01M12.5 5v.01M7.5 10v.01M12.5 10v.01M7.5 15v.01M12.5 15v.01' },
  more: { bold: 'M4.5 10v.01M10 10v.01M15.5 10v.01' },
  close: { thin: 'm5 5 10 10M15 5 5 15' },
  plus: { thin: 'M10 4.5v11M4.5 10h11' },
  pen: { thin: 'm4 16 .8-3.4L13.6 3.8l2.6 2.6-8.8 8.8z' },
  copy: { thin: 'M7 7h9.5v9.5H7zM13 7V3.5H3.5V13H7' },
  bin: { thin: 'M4 5.5h12M8 5.5V3.5h4v2M5.5 5.5l.7 11h7.6l.7-11M8.5 8.5v5M11.5 8.5v5' },
  up: { thin: 'M10 16V4.5M5.5 9 10 4.5 14.5 9' },
  lower: { thin: 'M10 4v11.5M5.5 11l4.5 4.5 4.5-4.5' },
  indent: { thin: 'M3.5 4.5v6h11M11 7l3.5 3.5L11 14', turns: true },
  outdent: { thin: 'M16.5 15.5v-6h-11M9 13 5.5 9.5 9 6', turns: true },
  next: { thin: 'm8 5 5 5-5 5', turns: true },
  previous: { thin: 'm12 5-5 5 5 5', turns: true },
  check: { thin: 'm4.5 10.5 3.5 3.5 7.5-8' },
  warn: { thin: 'M10 2.8 18 17H2z', bold: 'M10 8v4.2M10 14.6v.01' },
  note: {
    thin: 'M10 2.6a7.4 7.4 0 1 0 0 14.8 7.4 7.4 0 0 0 0-14.8z',
    bold: 'M10 9.2v4.4M10 6.4v.01',
  },
  stop: { thin: 'M6.3 1.5h7.4l4.8 4.8v7.4l-4.8 4.8H6.3l-4.8-4.8V6.3z', bold: 'M5.8 10h8.4' },
} as const satisfies Record<string, Drawing>;

export type IconName = keyof typeof drawings;
