import type { Block } from '../../document/blocks';
import { bullets, heading, paragraph, strong } from '../../document/build';
import { formatDate, joinSentences } from '../../i18n/format';
import type { ChapterContext } from '../chapters/chapter';
import { goalNumbers } from '../goals/tree';
import { nameOfRow } from '../names';
import { checkPlan } from './check-plan';
import type { Finding } from './finding';
import { wordSentence } from './words';

const severities = ['stop', 'warn', 'note'] as const;

/** What the plan's own checks find, the gravest first, each with its reason. */
export function findingsToDocument(context: ChapterContext): Block[] {
  const { plan, translate, locale, today } = context;
  const findings = checkPlan(plan, { today });
  const date = formatDate(today, locale);
  const lead = findings.length === 0 ? 'findings.none' : 'findings.lead';
  const numbers = goalNumbers(plan.goals);
  const item = (finding: Finding) => [
    paragraph([strong(titleOf(finding, numbers, context))]),
    paragraph(
      joinSentences(
        finding.why.map((part) => wordSentence(part, translate, locale)),
        locale,
      ),
    ),
  ];
  return [
    heading(1, translate('findings')),
    paragraph(translate(lead, { date })),
    ...severities.flatMap((severity) => {
      const found = findings.filter((finding) => finding.severity === severity);
      if (found.length === 0) return [];
      return [heading(2, translate(`severity.${severity}`)), bullets(found.map(item))];
    }),
  ];
}

/** Where it is and what it is: "Goal 1.2: Due after the goal that it serves". */
function titleOf(
  { place, title }: Finding,
  numbers: ReadonlyMap<string, string>,
  { plan, translate, locale }: ChapterContext,
): string {
  const worded = wordSentence(title, translate, locale);
  const number = place.part === 'goals' ? numbers.get(place.rowId) : undefined;
  if (number !== undefined) return translate('finding.goal', { number, title: worded });
  const step = translate(`step.${place.step}`);
  if (place.rowId === '') return translate('finding.in', { step, title: worded });
  const name = nameOfRow(plan, place.part, place.rowId, translate) || translate('unnamed');
  return translate('finding.at', { step, name, title: worded });
}
