import type { Block } from '../../document/blocks';
import {
  bullets,
  definition,
  definitions,
  heading,
  paragraph,
  strong,
  together,
} from '../../document/build';
import { formatDate, formatList } from '../../i18n/format';
import { partiesOf, scoreOf, type Party, type Standing } from '../compared';
import type { Criterion, Gap, Score } from '../comparison/schema';
import { criterionName } from '../comparison/words';
import { viewMarket } from '../market';
import { pointsOf } from '../shared/points';
import { inOrder, rowOf } from '../shared/rows';
import type { Chapter, ChapterContext } from './chapter';
import { comparisonTables } from './comparison-table';
import { marketFigure, partyName } from './market';
import { hasSwot, swotBlocks } from './swot';
import { criteriaThatStand, tacticsThatAnswer } from './told';

/** As large as a page lets it be, and a little flatter than it is wide. */
const pictureSize = { width: 470, height: 390 };

/** Step 4: how we compare, what was found, both sides' strengths and weaknesses, the gaps and the market. */
export const researchChapter: Chapter = (context) => {
  const blocks = [
    ...comparisonBlocks(context),
    ...marketBlocks(context),
    ...gapBlocks(context),
    ...swotsOfAll(context),
    ...foundBlocks(context),
  ];
  const title = heading(1, context.translate('step.research'));
  return [title, ...(blocks.length > 0 ? blocks : [paragraph(context.translate('research.none'))])];
};

function comparisonBlocks(context: ChapterContext): Block[] {
  const { plan, translate } = context;
  if (Object.keys(plan.criteria).length === 0) return [];
  const count = Object.keys(plan.competitors).length;
  const lead = count === 0 ? translate('research.alone') : translate('research.lead', { count });
  const summary = (['ahead', 'behind'] as const).flatMap((standing) =>
    standWords(standing, context),
  );
  return [
    heading(2, translate('research.comparison')),
    paragraph(lead),
    ...(summary.length === 0 ? [] : [bullets(summary)]),
    ...comparisonTables(plan, translate),
  ];
}

function standWords(
  standing: Exclude<Standing, 'between'>,
  { plan, translate, locale }: ChapterContext,
): string[] {
  const names = criteriaThatStand(plan, standing).map(([, criterion]) =>
    nameOf(criterion, translate),
  );
  if (names.length === 0) return [];
  return [translate(`research.${standing}`, { criteria: formatList(names, locale) })];
}

function marketBlocks({ plan, translate, locale }: ChapterContext): Block[] {
  const market = viewMarket(plan);
  if (!market || market.placed.length === 0) return [];
  return [
    together([
      heading(2, translate('research.map')),
      ...pointsOf(plan.marketMap.note).map((line) => paragraph(line)),
      marketFigure(market, translate, locale, pictureSize),
    ]),
  ];
}

function gapBlocks(context: ChapterContext): Block[] {
  const gaps = inOrder(context.plan.gaps);
  if (gaps.length === 0) return [];
  return [
    heading(2, context.translate('research.gaps')),
    bullets(gaps.map(([id, gap]) => gapItem(id, gap, context))),
  ];
}

function gapItem(id: string, gap: Gap, { plan, translate, locale }: ChapterContext): Block[] {
  const criterion = rowOf(plan.criteria, gap.criterionId);
  const tactics = tacticsThatAnswer(plan, 'gapId', id).filter((name) => name.trim() !== '');
  return [
    paragraph([strong(gap.name.trim() || translate('research.gap.unnamed'))]),
    ...pointsOf(gap.note).map((line) => paragraph(line)),
    ...(criterion
      ? [paragraph(translate('research.gap.seen', { criterion: nameOf(criterion, translate) }))]
      : []),
    paragraph(
      tactics.length === 0
        ? translate('research.gap.open')
        : translate('research.gap.answered', { tactics: formatList(tactics, locale) }),
    ),
  ];
}

function swotsOfAll({ plan, translate }: ChapterContext): Block[] {
  const sides = [
    { name: translate('research.swot.ours'), swot: plan.ownPosition },
    ...inOrder(plan.competitors).map(([id, competitor]) => ({
      name: partyName({ competitorId: id, name: competitor.name }, translate),
      swot: competitor,
    })),
  ].filter(({ swot }) => hasSwot(swot));
  if (sides.length === 0) return [];
  return [
    heading(2, translate('research.swot')),
    ...sides.flatMap(({ name, swot }) => [heading(3, name), ...swotBlocks(swot, translate)]),
  ];
}

/** What stands behind the scores, criterion by criterion. */
function foundBlocks(context: ChapterContext): Block[] {
  const { plan, translate } = context;
  const found = inOrder(plan.criteria).flatMap(([id, criterion]) => {
    const entries = partiesOf(plan).flatMap((party) => {
      const score = scoreOf(plan, id, party.competitorId);
      return score && hasGrounds(score) ? [foundEntry(party, score, context)] : [];
    });
    const scale = criterion.scale.trim();
    const told = [
      ...(scale === '' ? [] : [paragraph(translate('research.scale', { scale }))]),
      ...pointsOf(criterion.note).map((line) => paragraph(line)),
      ...(entries.length === 0 ? [] : [definitions(entries)]),
    ];
    return told.length === 0 ? [] : [heading(3, nameOf(criterion, translate)), ...told];
  });
  return found.length === 0 ? [] : [heading(2, translate('research.found')), ...found];
}

const hasGrounds = ({ finding, source, seenOn }: Score) =>
  [finding, source, seenOn].some((text) => text.trim() !== '');

function foundEntry(party: Party, row: Score, { translate, locale }: ChapterContext) {
  const { score, finding, source, seenOn, evidence } = row;
  const name = partyName(party, translate);
  const term =
    score === null
      ? translate('research.found.unscored', { party: name })
      : translate('research.found.scored', { party: name, score });
  const grounds = [
    source.trim() === '' ? '' : translate('research.source', { source: source.trim() }),
    seenOn === '' ? '' : translate('research.seen', { date: formatDate(seenOn, locale) }),
    evidence === ''
      ? ''
      : translate('research.evidence', { evidence: translate(`evidence.${evidence}`) }),
  ].filter((line) => line !== '');
  return definition(term, [
    ...pointsOf(finding).map((line) => paragraph(line)),
    ...(grounds.length === 0 ? [] : [paragraph(grounds.join(' · '), 'small')]),
  ]);
}

function nameOf(criterion: Criterion, translate: ChapterContext['translate']): string {
  return criterionName(criterion, translate) || translate('research.criterion.unnamed');
}
