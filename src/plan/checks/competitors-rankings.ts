import { daysBetween } from '../cadence';
import { standingsByKeyword, type Standing } from '../competitors/latest';
import type { Ranking } from '../competitors/schema';
import type { Plan } from '../plan';
import { addRow, linkId } from '../rows';
import { inOrder } from '../shared/rows';
import { finding, reasoned, sentence, type Cure, type Finding, type Place } from './finding';

/** Search results change; a rank is good for so many days. */
const freshDays = 90;

/** Ranks without a keyword or a day, old ones, and keywords for which nobody looked where we stand. */
export function checkRankings({ rankings }: Plan, { today }: { today: string }): Finding[] {
  const standings = standingsByKeyword(rankings);
  const later = new Set(
    Array.from(standings.values()).flatMap((of) => of.map(({ latest }) => latest[0])),
  );
  return [
    ...inOrder(rankings).flatMap(([id, ranking]) => [
      ...checkRanking(id, ranking, today),
      ...(later.has(id) ? old(id, ranking, today) : []),
    ]),
    ...Array.from(standings).flatMap(([keyword, of]) => oursMissing(keyword, of)),
  ];
}

const at = (rowId: string, field: keyof Ranking): Place => ({
  step: 'competitors',
  part: 'rankings',
  rowId,
  field,
});

function checkRanking(id: string, { keyword, rank, checkedOn }: Ranking, today: string): Finding[] {
  const found: Finding[] = [];
  if (keyword.trim() === '') {
    found.push(
      finding('competitors.keyword', {
        severity: 'stop',
        place: at(id, 'keyword'),
        ...reasoned('competitors.check.keyword'),
      }),
    );
  }
  if (rank === 0) {
    found.push(
      finding('competitors.rankZero', {
        severity: 'stop',
        place: at(id, 'rank'),
        ...reasoned('competitors.check.rankZero'),
      }),
    );
  }
  if (rank !== null && checkedOn === '') {
    found.push(
      finding('competitors.undated', {
        severity: 'note',
        place: at(id, 'checkedOn'),
        ...reasoned('competitors.check.undated'),
      }),
    );
  }
  if (checkedOn > today) {
    found.push(
      finding('competitors.dayAhead', {
        severity: 'stop',
        place: at(id, 'checkedOn'),
        ...reasoned('competitors.check.dayAhead', { date: { date: checkedOn } }),
      }),
    );
  }
  return found;
}

/** Of several looks at one rank only the newest can be too old. */
function old(id: string, { checkedOn, keyword, competitorId }: Ranking, today: string): Finding[] {
  if (checkedOn === '' || daysBetween(checkedOn, today) <= freshDays) return [];
  const label = sentence('competitors.check.cure.lookAgain');
  return [
    finding('competitors.old', {
      severity: 'note',
      place: at(id, 'checkedOn'),
      ...reasoned('competitors.check.old', { date: { date: checkedOn } }),
      cures: [addLook(label, linkId(id, today), id, { keyword, competitorId, checkedOn: today })],
    }),
  ];
}

function oursMissing(keyword: string, standings: readonly Standing[]): Finding[] {
  const [first] = standings;
  if (!first || standings.some(({ latest: [, { competitorId }] }) => competitorId === null)) {
    return [];
  }
  const [id, { checkedOn }] = first.latest;
  const label = sentence('competitors.check.cure.addOurs');
  return [
    finding('competitors.oursMissing', {
      severity: 'note',
      place: at(id, 'keyword'),
      ...reasoned('competitors.check.oursMissing'),
      cures: [addLook(label, linkId(id, null), id, { keyword, competitorId: null, checkedOn })],
    }),
  ];
}

/** A row behind the one that asked for it. Its id comes from that one's: pressing twice adds one. */
function addLook(
  label: Cure['label'],
  id: string,
  after: string,
  fields: Pick<Ranking, 'keyword' | 'competitorId' | 'checkedOn'>,
): Cure {
  return { label, apply: (plan) => addRow(plan, { part: 'rankings', id, after, fields }) };
}
