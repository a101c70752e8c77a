import type { Competitor } from '../competitors/schema';
import { linkableWebsite, secureWebsite } from '../competitors/website';
import type { Plan } from '../plan';
import { fillRow } from '../rows';
import { inOrder } from '../shared/rows';
import type { Check } from './check-plan';
import { checkRankings } from './competitors-rankings';
import { finding, reasoned, sentence, type Finding, type Place } from './finding';
import { whenChanged } from './when-changed';

type Rule = (id: string, competitor: Competitor) => Finding | null;

/** What will not work about step 3: the competitors, then where they and we stand in search results. */
export const checkCompetitors: Check = (plan, options) => [
  ...competitorsFound(plan, options),
  ...rankingsFound(plan, options),
];

const competitorsFound = whenChanged(['competitors'], ({ competitors }) => [
  ...inOrder(competitors).flatMap(([id, competitor]) => checkCompetitor(id, competitor)),
  ...ofWhole(competitors),
]);

const rankingsFound = whenChanged(['rankings'], checkRankings);

function checkCompetitor(id: string, competitor: Competitor): Finding[] {
  const rules = isBlank(competitor) ? [noName] : competitorRules;
  return rules.flatMap((rule) => rule(id, competitor) ?? []);
}

/** A competitor that was only just added is asked for its name and nothing else yet. */
function isBlank({ name, kind, website, watch, cadence }: Competitor): boolean {
  return [name, kind, website, watch, cadence].every((text) => text.trim() === '');
}

const at = (rowId: string, field: keyof Competitor): Place => ({
  step: 'competitors',
  part: 'competitors',
  rowId,
  field,
});

const noName: Rule = (id, { name }) =>
  name.trim() !== ''
    ? null
    : finding('competitors.name', {
        severity: 'stop',
        place: at(id, 'name'),
        ...reasoned('competitors.check.name'),
      });

const noKind: Rule = (id, { kind }) =>
  kind !== ''
    ? null
    : finding('competitors.noKind', {
        severity: 'note',
        place: at(id, 'kind'),
        ...reasoned('competitors.check.noKind'),
      });

const notHttps: Rule = (id, { website }) => {
  if (website.trim() === '' || linkableWebsite(website) !== null) return null;
  const address = secureWebsite(website);
  return finding('competitors.notHttps', {
    severity: 'note',
    place: at(id, 'website'),
    ...reasoned('competitors.check.notHttps'),
    cures:
      address === null
        ? []
        : [
            {
              label: sentence('competitors.check.cure.https', { address }),
              apply: (plan) => fillRow(plan, 'competitors', id, { website: address }),
            },
          ],
  });
};

const noCadence: Rule = (id, { watch, cadence }) =>
  watch.trim() === '' || cadence !== ''
    ? null
    : finding('competitors.noCadence', {
        severity: 'warn',
        place: at(id, 'cadence'),
        ...reasoned('competitors.check.noCadence'),
      });

const noWatch: Rule = (id, { watch, cadence }) =>
  watch.trim() !== '' || cadence === ''
    ? null
    : finding('competitors.noWatch', {
        severity: 'note',
        place: at(id, 'watch'),
        ...reasoned('competitors.check.noWatch'),
      });

/** In the order of the fields, as a person fills them in. */
const competitorRules: readonly Rule[] = [noName, noKind, notHttps, noCadence, noWatch];

const kinds = [
  ['direct', 'noDirect'],
  ['indirect', 'noIndirect'],
  ['aspirational', 'noAspirational'],
] as const;

/** What the list as a whole lacks; nothing while it is empty. */
function ofWhole(competitors: Plan['competitors']): Finding[] {
  const all = Object.values(competitors);
  if (all.length === 0) return [];
  const missing = kinds.filter(([kind]) => all.every((competitor) => competitor.kind !== kind));
  const isWatched = all.some(({ watch, cadence }) => watch.trim() !== '' || cadence !== '');
  return [
    ...missing.map(([, code]) => ofList(code)),
    ...(isWatched ? [] : [ofList('noneWatched')]),
  ];
}

function ofList(code: 'noDirect' | 'noIndirect' | 'noAspirational' | 'noneWatched'): Finding {
  return finding(`competitors.${code}`, {
    severity: 'note',
    place: { step: 'competitors', part: 'competitors', rowId: '', field: '' },
    ...reasoned(`competitors.check.${code}`),
  });
}
