import type { Plan } from '../plan';
import { markStep } from '../progress/edits';
import { addRow } from '../rows';
import { exampleCompetitors, exampleRankings } from './competitors-content';
import { inWords } from './in-words';
import type { ExampleStep, ExampleWords } from './words';

/** Step 3 of the example: one competitor of each kind, and two keywords, one of them looked up only once. */
export const withCompetitors: ExampleStep = (plan, translate, _year, today) =>
  markStep(
    withRankings(withRivals(plan, translate), translate, today),
    'competitors',
    'inProgress',
  );

function withRivals(plan: Plan, translate: ExampleWords): Plan {
  return exampleCompetitors.reduce(
    (now, { id, texts, ...fields }) =>
      addRow(now, {
        part: 'competitors',
        id,
        fields: { ...fields, ...inWords(texts, translate) },
      }),
    plan,
  );
}

function withRankings(plan: Plan, translate: ExampleWords, today: string): Plan {
  return exampleRankings.reduce(
    (now, { id, competitorId, keyword, rank, daysAgo }) =>
      addRow(now, {
        part: 'rankings',
        id,
        fields: {
          competitorId,
          rank,
          keyword: translate(keyword),
          checkedOn: daysBefore(today, daysAgo),
        },
      }),
    plan,
  );
}

function daysBefore(day: string, days: number): string {
  const then = new Date(`${day}T00:00:00Z`);
  then.setUTCDate(then.getUTCDate() - days);
  return then.toISOString().slice(0, 10);
}
