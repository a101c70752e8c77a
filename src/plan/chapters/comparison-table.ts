import type { Table } from '../../document/blocks';
import { table } from '../../document/build';
import { partiesOf, scoreOf, type Party } from '../compared';
import { criterionName } from '../comparison/words';
import type { Plan } from '../plan';
import { inOrder } from '../shared/rows';
import type { DocumentWords } from './chapter';
import { partyName } from './market';

/** So many columns beside the criterion's and ours fit on an upright page. */
const most = 4;

/** Criteria by companies; more companies than fit stand in further tables, each with us beside them. */
export function comparisonTables(plan: Plan, translate: DocumentWords): Table[] {
  const [us, ...others] = partiesOf(plan);
  if (!us) return [];
  const count = Math.max(1, Math.ceil(others.length / most));
  return Array.from({ length: count }, (_, index) =>
    comparisonTable(plan, [us, ...others.slice(index * most, (index + 1) * most)], translate),
  );
}

function comparisonTable(plan: Plan, parties: readonly Party[], translate: DocumentWords): Table {
  return table({
    header: [
      translate('research.criterion'),
      ...parties.map((party) => partyName(party, translate)),
    ],
    widths: [2.4, ...parties.map(() => 1.4)],
    rowHeaders: true,
    rows: inOrder(plan.criteria).map(([id, criterion]) => [
      criterionName(criterion, translate) || translate('research.criterion.unnamed'),
      ...parties.map(({ competitorId }) => scored(plan, id, competitorId, translate)),
    ]),
  });
}

function scored(
  plan: Plan,
  criterionId: string,
  competitorId: string | null,
  translate: DocumentWords,
): string {
  const { score = null, evidence } = scoreOf(plan, criterionId, competitorId) ?? {};
  if (score === null) return translate('research.score.none');
  return evidence === 'assumed' ? translate('research.score.assumed', { score }) : String(score);
}
