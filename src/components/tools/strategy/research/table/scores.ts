import { newId } from '../../../../../lib/ids';
import { unformulated } from '../../../../../lib/formulas';
import { partyName } from '../../../../../plan/chapters/market';
import { partiesOf, scoreOf } from '../../../../../plan/compared';
import { criterionName } from '../../../../../plan/comparison/words';
import type { Plan } from '../../../../../plan/plan';
import { addRow } from '../../../../../plan/rows';
import { scoreCriterion } from '../../../../../plan/scores';
import { inOrder } from '../../../../../plan/shared/rows';
import type { ResearchStepWords } from '../fields';
import { searchable } from '../../register/filter';
import { readLines, writeLines } from '../../register/table/lines';
import type { Trouble } from '../../register/table/read';

/** The comparison as a table: a line for each criterion, a column for each company, us first. */
export function writeScores(plan: Plan, t: ResearchStepWords, as: 'tsv' | 'csv'): string {
  const parties = partiesOf(plan);
  const lines = inOrder(plan.criteria).map(([id, criterion]) => [
    criterionName(criterion, t) || t('research.criterion.unnamed'),
    ...parties.map(({ competitorId }) => {
      const { score = null, evidence } = scoreOf(plan, id, competitorId) ?? {};
      if (score === null) return '';
      return evidence === 'assumed' ? t('research.score.assumed', { score }) : String(score);
    }),
  ]);
  const header = [t('research.criterion'), ...parties.map((party) => partyName(party, t))];
  return writeLines(
    [header, ...lines].map((line) => line.map((text) => unformulated(text))),
    as,
  );
}

/** Somebody or something that a table names: in the plan already, or still to be made. */
interface Named {
  readonly name: string;
  /** Undefined: it is new. Null: us. */
  readonly id: string | null | undefined;
}

interface ReadScore {
  readonly criterion: Named;
  readonly party: Named;
  readonly score: number;
  readonly isAssumed: boolean;
  /** Another score stands there now. */
  readonly replaces: boolean;
}

export interface ScoreTable {
  readonly parties: readonly Named[];
  readonly lines: readonly { readonly criterion: Named; readonly cells: readonly string[] }[];
  readonly scores: readonly ReadScore[];
  readonly troubles: readonly Trouble[];
}

/** A pasted table whose first line names the companies and whose first column names the criteria. */
export function readScores(text: string, plan: Plan, t: ResearchStepWords): ScoreTable {
  const [header = [], ...body] = readLines(text);
  const known = {
    parties: partiesOf(plan).map((party) => [party.competitorId, partyName(party, t)] as const),
    criteria: inOrder(plan.criteria).map(([id, row]) => [id, criterionName(row, t)] as const),
  };
  const parties = header.slice(1).map((name) => named(name, known.parties));
  const lines = body
    .map(([name = '', ...cells]) => ({ criterion: named(name, known.criteria), cells }))
    .filter(({ criterion }) => criterion.name !== '');
  const read = lines.flatMap(({ criterion, cells }, at) =>
    parties.flatMap((party, column) => {
      const typed = cells[column]?.trim() ?? '';
      if (typed === '' || party.name === '') return [];
      return [{ criterion, party, typed, row: at + 1, ...scoreIn(typed, t) }];
    }),
  );
  return {
    parties,
    lines,
    scores: read.flatMap(({ criterion, party, score, isAssumed }) =>
      score === undefined
        ? []
        : [
            {
              criterion,
              party,
              score,
              isAssumed,
              replaces: isOther(plan, criterion, party, score),
            },
          ],
    ),
    troubles: read.flatMap(({ row, party, typed, score }) =>
      score === undefined ? [{ row, column: party.name, value: typed }] : [],
    ),
  };
}

/** What a table names and the plan does not have, once each. */
export const newIn = ({ parties, lines }: ScoreTable): string[] => [
  ...new Set(
    [...parties, ...lines.map(({ criterion }) => criterion)]
      .filter(({ id, name }) => id === undefined && name !== '')
      .map(({ name }) => name),
  ),
];

/** The plan with the scores of a table, and with the criteria and competitors that it names first. */
export function takeScores(plan: Plan, table: ScoreTable): Plan {
  const ids = new Map<string, string>();
  const withRows = [
    ...table.parties.map((named) => ({ part: 'competitors', named }) as const),
    ...table.lines.map(({ criterion }) => ({ part: 'criteria', named: criterion }) as const),
  ].reduce((now, { part, named: { id, name } }) => {
    const key = `${part} ${searchable(name)}`;
    if (id !== undefined || name === '' || ids.has(key)) return now;
    const made = newId();
    ids.set(key, made);
    return addRow(now, { part, id: made, fields: { name } });
  }, plan);
  const idOf = (part: 'competitors' | 'criteria', { id, name }: Named) =>
    id === undefined ? (ids.get(`${part} ${searchable(name)}`) ?? '') : id;
  return table.scores.reduce(
    (now, { criterion, party, score, isAssumed }) =>
      scoreCriterion(now, idOf('criteria', criterion) ?? '', idOf('competitors', party), {
        score,
        ...(isAssumed ? { evidence: 'assumed' as const } : {}),
      }),
    withRows,
  );
}

function named(typed: string, known: readonly (readonly [string | null, string])[]): Named {
  const name = typed.trim().replace(/\s+/g, ' ');
  const found = known.find(([, other]) => searchable(other) === searchable(name));
  return { name, id: found?.[0] };
}

/** A whole number from 1 to 5, alone or as the table tells an assumed one; undefined: it is none. */
function scoreIn(typed: string, t: ResearchStepWords) {
  const score = [1, 2, 3, 4, 5].find(
    (value) =>
      typed === String(value) ||
      searchable(typed) === searchable(t('research.score.assumed', { score: value })),
  );
  return { score, isAssumed: score !== undefined && typed !== String(score) };
}

function isOther(plan: Plan, criterion: Named, party: Named, score: number): boolean {
  if (typeof criterion.id !== 'string' || party.id === undefined) return false;
  const now = scoreOf(plan, criterion.id, party.id)?.score ?? null;
  return now !== null && now !== score;
}
