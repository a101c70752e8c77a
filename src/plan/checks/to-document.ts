import type { Block } from '../../document/blocks';
import { bullets, heading, paragraph, strong } from '../../document/build';
import { formatDate, joinSentences } from '../../i18n/format';
import type { Locale } from '../../i18n/locales';
import type { DocumentWords } from '../chapters/chapter';
import { goalNumber } from '../goals/to-document';
import { flatGoals, goalTree } from '../goals/tree';
import type { Plan } from '../plan';
import type { Finding } from './finding';
import { checkGoals } from './goals';
import { wordSentence } from './words';

const severities = ['stop', 'warn', 'note'] as const;

/** What the plan's own checks find, the gravest first, each with its reason. */
export function findingsToDocument(
  plan: Plan,
  translate: DocumentWords,
  locale: Locale,
  today: string,
): Block[] {
  const findings = checkGoals(plan, { today });
  const date = formatDate(today, locale);
  const lead = findings.length === 0 ? 'findings.none' : 'findings.lead';
  const numbers = new Map(
    flatGoals(goalTree(plan.goals)).map((node) => [node.id, goalNumber(node)]),
  );
  const item = ({ place, title, why }: Finding) => {
    const number = numbers.get(place.rowId) ?? '';
    const worded = wordSentence(title, translate, locale);
    const reasons = why.map((part) => wordSentence(part, translate, locale));
    return [
      paragraph([strong(translate('finding', { number, title: worded }))]),
      paragraph(joinSentences(reasons, locale)),
    ];
  };
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
