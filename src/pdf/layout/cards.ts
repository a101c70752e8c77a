import type { Block, Cards } from '../../document/blocks';
import { directionOf } from '../../i18n/locales';
import type { Element } from '../tagging/element';
import { pt } from '../units';
import { compose } from './blocks/compose';
import type { Frame } from './frame';
import { shifted, type Mark } from './marks';
import { paginate, type Page } from './page';
import { isNothing } from './strip';
import { colours, type Sheet } from './theme';

/** Cards two on a sheet, where lines begin the first. One too long even in small letters goes on on the next half. */
export function composeCards(
  { cards }: Cards,
  sheet: Sheet,
  frameOn: (sheet: Sheet) => Frame,
): Page[] {
  const half = { ...sheet, width: pt(sheet.width / 2) };
  const frame = frameOn(half);
  const halves = cards.flatMap((blocks) => composeCard(blocks, half, frame));
  const isRightToLeft = directionOf(frame.locale) === 'rtl';
  const sheets = Array.from({ length: Math.ceil(halves.length / 2) }, (_, index) =>
    halves.slice(2 * index, 2 * index + 2),
  );
  return sheets.map((pair) => ({
    sheet,
    marks: [
      ...pair.flatMap(({ marks }, index) => {
        const isRight = (index === 1) !== isRightToLeft;
        return marks.map((mark) => shifted(mark, isRight ? half.width : pt(0)));
      }),
      cut(sheet),
    ],
  }));
}

/** In smaller letters rather than on two halves. */
function composeCard(blocks: readonly Block[], half: Sheet, frame: Frame): Page[] {
  const set = (text: Frame['text']) => {
    const section: Element = { tag: 'Sect', attributes: {}, kids: [] };
    const strips = compose(blocks, { ...frame, text, parent: section });
    return { section, pages: strips.every(isNothing) ? [] : paginate(strips, half) };
  };
  const usual = set('body');
  const smaller = usual.pages.length > 1 ? set('cell') : usual;
  const { section, pages } = smaller.pages.length > 1 ? usual : smaller;
  frame.parent.kids.push(section);
  return pages;
}

/** Where scissors go. */
const cut = ({ width, height }: Sheet): Mark => ({
  ...{ kind: 'path', x: pt(width / 2), y: pt(0), fill: null, slot: null },
  steps: [
    { kind: 'move', to: [0, 0] },
    { kind: 'line', to: [0, height] },
  ],
  pen: { colour: colours.edge, width: pt(0.6), pattern: 'dashed' },
});
