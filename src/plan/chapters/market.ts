import type { Figure } from '../../document/figure';
import { inline } from '../../document/build';
import { formatList, joinSentences } from '../../i18n/format';
import type { Locale } from '../../i18n/locales';
import type { Message, Translate } from '../../i18n/translate';
import type chapterResearch from '../../i18n/messages/en/chapter-research.json';
import type { Party } from '../compared';
import { criterionName } from '../comparison/words';
import type { Market } from '../market';
import { drawMarket, type MarketNames } from '../pictures/market-picture';
import type { Size } from '../pictures/size';

/** The words of the chapter on research, which the step on the screen uses too. */
export type ResearchWords = Translate<Record<keyof typeof chapterResearch, Message>>;

/** The picture of the market, with all that it shows said in words too. */
export function marketFigure(
  market: Market,
  translate: ResearchWords,
  locale: Locale,
  size: Size,
): Figure {
  const names = namesOf(market, translate, locale);
  const axes = { across: names.across, up: names.up };
  return {
    kind: 'figure',
    ...drawMarket(market, names, size),
    alternative: inline(
      joinSentences(
        [translate('research.map.alt', axes), ...marketInWords(market, translate, locale)],
        locale,
      ),
    ),
    caption: inline(translate('research.map.caption', axes)),
  };
}

/** Who stands where, and which field is free, sentence by sentence. */
export function marketInWords(market: Market, translate: ResearchWords, locale: Locale): string[] {
  const { placed, unplaced, free, freeIsOurs } = market;
  const name = (party: Party) => partyName(party, translate);
  const hasOthers = placed.some(({ competitorId }) => competitorId !== null);
  const field =
    free !== null
      ? [translate('research.map.free', { ...free })]
      : hasOthers
        ? [translate('research.map.full')]
        : [];
  return [
    ...placed.map((party) =>
      translate('research.map.place', { names: name(party), across: party.across, up: party.up }),
    ),
    ...field,
    ...(freeIsOurs ? [translate('research.map.ours')] : []),
    ...(unplaced.length === 0
      ? []
      : [translate('research.map.unplaced', { names: formatList(unplaced.map(name), locale) })]),
  ];
}

function namesOf({ across, up }: Market, translate: ResearchWords, locale: Locale): MarketNames {
  const unnamed = translate('research.criterion.unnamed');
  return {
    across: criterionName(across, translate) || unnamed,
    up: criterionName(up, translate) || unnamed,
    free: translate('research.map.freeLabel'),
    nameOf: (party) => partyName(party, translate),
    more: (names, count) => translate('research.map.more', { names, count }),
    locale,
  };
}

export function partyName({ competitorId, name }: Party, translate: ResearchWords): string {
  if (competitorId === null) return translate('research.us');
  return name.trim() || translate('research.competitor.unnamed');
}
