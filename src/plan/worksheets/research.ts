import type { Block } from '../../document/blocks';
import { heading, inline, paragraph, table, together, writeIn } from '../../document/build';
import type { Figure } from '../../document/figure';
import type { Locale } from '../../i18n/locales';
import type { DocumentWords } from '../chapters/chapter';
import { criterionKinds } from '../comparison/schema';
import { drawMarket } from '../pictures/market-picture';

/** Step 4 on paper: two sheets for two people who look at others as a customer would. */
export function researchSheet(translate: DocumentWords, locale: Locale): Block[] {
  return [
    heading(1, translate('research.sheet')),
    paragraph(translate('research.sheet.lead')),
    scoreTable(translate),
    heading(2, translate('research.sheet.test')),
    writeIn(translate('research.sheet.question'), 2),
    writeIn(translate('research.sheet.sent')),
    writeIn(translate('research.sheet.answered')),
    writeIn(translate('research.sheet.solved')),
    heading(2, translate('research.sheet.swot')),
    sidesTable(translate),
    heading(2, translate('research.sheet.gaps')),
    ...[1, 2].map((number) => writeIn(translate('research.sheet.gap', { number }))),
    together([
      heading(2, translate('research.sheet.map')),
      paragraph(translate('research.sheet.map.lead')),
      emptyMarket(translate, locale),
    ]),
  ];
}

const room = (lines: number) => [writeIn('', lines)];

/** The usual criteria and one of one's own, by us and three others. */
function scoreTable(translate: DocumentWords): Block {
  const usual = criterionKinds.flatMap((kind) =>
    kind === 'own' ? [] : [translate(`research.criterion.${kind}`)],
  );
  const others = ['A', 'B', 'C'].map((name) => translate('research.sheet.other', { name }));
  return table({
    header: [translate('research.criterion'), translate('research.us'), ...others],
    widths: [2.2, 1, 1.4, 1.4, 1.4],
    rowHeaders: true,
    rows: [...usual, ''].map((name) => [
      name === '' ? room(1) : name,
      ...[0, 1, 2, 3].map(() => room(1)),
    ]),
  });
}

function sidesTable(translate: DocumentWords): Block {
  const fields = ['strengths', 'weaknesses', 'opportunities', 'threats'] as const;
  return table({
    header: ['', translate('research.sheet.ours'), translate('research.sheet.theirs')],
    widths: [1, 2, 2],
    rowHeaders: true,
    rows: fields.map((field) => [translate(`research.swot.${field}`), room(1), room(1)]),
  });
}

function emptyMarket(translate: DocumentWords, locale: Locale): Figure {
  const names = {
    across: translate('research.sheet.across'),
    up: translate('research.sheet.up'),
    free: '',
    nameOf: () => '',
    more: () => '',
    locale,
  };
  return {
    kind: 'figure',
    ...drawMarket({ placed: [], free: null }, names, { width: 380, height: 185 }),
    alternative: inline(translate('research.sheet.map.alt')),
    caption: [],
  };
}
