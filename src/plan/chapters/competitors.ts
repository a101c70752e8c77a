import type { Block } from '../../document/blocks';
import {
  definition,
  definitions,
  heading,
  link,
  paragraph,
  table,
  type Flow,
} from '../../document/build';
import { formatDate, formatNumber } from '../../i18n/format';
import { standingsByKeyword, type Standing } from '../competitors/latest';
import type { Competitor, Ranking } from '../competitors/schema';
import { linkableWebsite } from '../competitors/website';
import { pointsOf } from '../shared/points';
import { inOrder, rowOf } from '../shared/rows';
import type { Chapter, ChapterContext } from './chapter';
import { notesUnder } from './notes';

/** Step 3: who the competitors are, what to watch, and where they and we stand in search results. */
export const competitorsChapter: Chapter = (context) => {
  const { plan, translate } = context;
  const title = heading(1, translate('competitors.doc.title'));
  const competitors = inOrder(plan.competitors);
  const rankings = rankingBlocks(context);
  if (competitors.length === 0 && rankings.length === 0) {
    return [title, paragraph(translate('competitors.doc.none'))];
  }
  return [
    title,
    paragraph(translate('competitors.doc.lead'), 'lead'),
    ...(competitors.length === 0 ? [] : [competitorTable(competitors, context)]),
    ...detailBlocks(competitors, context),
    ...rankings,
  ];
};

type Competitors = readonly (readonly [id: string, competitor: Competitor])[];

function competitorTable(competitors: Competitors, { translate }: ChapterContext): Block {
  const columns = ['name', 'kind', 'channels', 'watch', 'cadence'] as const;
  const missing = translate('missing');
  return table({
    header: columns.map((column) => translate(`competitors.doc.column.${column}`)),
    widths: [4, 3, 5, 6, 3],
    rowHeaders: true,
    rows: competitors.map(([, { name, kind, channels, watch, cadence }]): Flow[] => [
      name.trim() || translate('competitors.doc.unnamed'),
      kind === '' ? missing : translate(`competitorKind.${kind}`),
      channels.trim() || missing,
      pointsOf(watch).map((point) => paragraph(point)),
      cadence === '' ? '' : translate(`cadence.${cadence}`),
    ]),
  });
}

/** Websites and notes, under the table that has no room for them. */
function detailBlocks(competitors: Competitors, { translate }: ChapterContext): Block[] {
  const entries = competitors.flatMap(([, { name, website, note }]) => {
    const address = linkableWebsite(website);
    const site = website.trim();
    const lines = [
      ...(site === '' ? [] : [paragraph(address === null ? site : link(address, site))]),
      ...pointsOf(note).map((line) => paragraph(line)),
    ];
    const term = name.trim() || translate('competitors.doc.unnamed');
    return lines.length === 0 ? [] : [definition(term, lines)];
  });
  return entries.length === 0 ? [] : [definitions(entries)];
}

function rankingBlocks({ plan, translate, locale }: ChapterContext): Block[] {
  const keywords = Array.from(standingsByKeyword(plan.rankings));
  if (keywords.length === 0) return [];
  const columns = ['keyword', 'who', 'rank', 'before', 'day'] as const;
  const who = ({ competitorId }: Ranking) =>
    competitorId === null
      ? translate('competitors.doc.us')
      : (rowOf(plan.competitors, competitorId)?.name ?? '');
  const rank = ({ rank }: Ranking) =>
    rank === null ? translate('competitors.doc.notFound') : formatNumber(rank, locale);
  const rows = keywords.flatMap(([keyword, standings]) =>
    standings
      .toSorted(byRank)
      .map(({ latest: [, latest], before }): Flow[] => [
        keyword,
        who(latest),
        rank(latest),
        before ? rank(before[1]) : '',
        latest.checkedOn === '' ? '' : formatDate(latest.checkedOn, locale),
      ]),
  );
  return [
    heading(2, translate('competitors.doc.rankings')),
    table({
      header: columns.map((column) => translate(`competitors.doc.column.${column}`)),
      widths: [6, 4, 3, 3, 4],
      rowHeaders: true,
      rows,
    }),
    ...notesUnder(inOrder(plan.rankings).map(([, ranking]) => [ranking.keyword, ranking.note])),
  ];
}

/** Who stands first comes first; who is not found comes last. */
function byRank(a: Standing, b: Standing): number {
  return (a.latest[1].rank ?? Infinity) - (b.latest[1].rank ?? Infinity) || 0;
}
