import { openProblems, type Problem } from '../answers';
import { scoreOf, standingIn } from '../compared';
import type { Criterion, Gap, Score } from '../comparison/schema';
import type { Plan } from '../plan';
import { saidOf } from '../said';
import { inOrder } from '../shared/rows';
import { beginTactic } from './begin-tactic';
import { chooseAxes, noteGap } from './comparison-cures';
import { finding, reasoned, sentence, type Finding, type Place } from './finding';
import { whenChanged } from './when-changed';

/** What will not work about the comparison with others, about the gaps and the picture of the market. */
export const checkResearch = whenChanged(
  [
    ...(['criteria', 'scores', 'competitors', 'gaps', 'marketMap', 'ownPosition'] as const),
    ...(['tactics', 'tacticAnswers'] as const),
  ],
  (plan) => [
    ...nobodyToCompareWith(plan),
    ...inOrder(plan.criteria).flatMap(([id, criterion]) => checkCriterion(plan, id, criterion)),
    ...checkGaps(plan),
    ...checkWeaknesses(plan),
    ...checkAxes(plan),
  ],
);

type ResearchPart = 'criteria' | 'gaps' | 'marketMap' | 'ownPosition';

const at = (part: ResearchPart, rowId: string, field = ''): Place => ({
  step: 'research',
  part,
  rowId,
  field,
});

function nobodyToCompareWith({ criteria, competitors }: Plan): Finding[] {
  if (Object.keys(criteria).length === 0 || Object.keys(competitors).length > 0) return [];
  return [
    finding('research.noCompetitors', {
      severity: 'warn',
      place: { step: 'competitors', part: 'competitors', rowId: '', field: '' },
      ...reasoned('research.noCompetitors'),
    }),
  ];
}

function checkCriterion(plan: Plan, id: string, criterion: Criterion): Finding[] {
  if (criterion.kind === 'own' && criterion.name.trim() === '') {
    return [
      finding('research.criterionUnnamed', {
        severity: 'stop',
        place: at('criteria', id, 'name'),
        ...reasoned('research.criterionUnnamed'),
      }),
    ];
  }
  return [...noOwnScore(plan, id), ...groundsMissing(plan, id), ...weAreWorst(plan, id)];
}

function noOwnScore(plan: Plan, id: string): Finding[] {
  if ((scoreOf(plan, id, null)?.score ?? null) !== null) return [];
  return [
    finding('research.noOwnScore', {
      severity: 'warn',
      place: at('criteria', id),
      ...reasoned('research.noOwnScore'),
    }),
  ];
}

/** One finding for all scores of a criterion, however many there are. */
function groundsMissing(plan: Plan, id: string): Finding[] {
  const given = Object.values(plan.scores).filter(
    ({ criterionId, score }) => criterionId === id && score !== null,
  );
  const unfounded = given.filter(lacksSource).length;
  const assumed = given.filter(({ evidence }) => evidence === 'assumed').length;
  const found: Finding[] = [];
  if (unfounded > 0) {
    found.push(
      finding('research.noSource', {
        severity: 'warn',
        place: at('criteria', id),
        ...reasoned('research.noSource', { count: unfounded }),
      }),
    );
  }
  if (assumed > 0) {
    found.push(
      finding('research.assumed', {
        severity: 'note',
        place: at('criteria', id),
        ...reasoned('research.assumed', { count: assumed }),
      }),
    );
  }
  return found;
}

/** What is only assumed has no source, and says so itself. */
const lacksSource = ({ source, evidence }: Score) => source.trim() === '' && evidence !== 'assumed';

function weAreWorst(plan: Plan, id: string): Finding[] {
  if (standingIn(plan, id) !== 'behind') return [];
  if (Object.values(plan.gaps).some(({ criterionId }) => criterionId === id)) return [];
  return [
    finding('research.worst', {
      severity: 'warn',
      place: at('criteria', id),
      ...reasoned('research.worst'),
      cures: [{ label: sentence('research.cure.noteGap'), apply: (now) => noteGap(now, id) }],
    }),
  ];
}

function checkGaps(plan: Plan): Finding[] {
  const gaps = inOrder(plan.gaps);
  const open = new Map(openProblems(plan).map((problem) => [problem.id, problem]));
  const hasTactics = Object.keys(plan.tactics).length > 0;
  const named = gaps.filter(([, gap]) => gap.name.trim() !== '').length;
  return [
    ...gaps.flatMap(([id, gap]) => checkGap(id, gap, hasTactics ? open.get(id) : undefined)),
    ...(named > 0 && !hasTactics ? [noTactics(named)] : []),
  ];
}

function checkGap(id: string, gap: Gap, open: Problem | undefined): Finding[] {
  if (gap.name.trim() === '') {
    return [
      finding('research.gapUnnamed', {
        severity: 'stop',
        place: at('gaps', id, 'name'),
        ...reasoned('research.gapUnnamed'),
      }),
    ];
  }
  if (!open) return [];
  return [
    finding('research.gapUnanswered', {
      severity: 'warn',
      place: at('gaps', id),
      ...reasoned('research.gapUnanswered'),
      cures: [beginTactic(open)],
    }),
  ];
}

/** While there are no tactics at all, one note says what a finding for each gap would repeat. */
function noTactics(count: number): Finding {
  return finding('research.gapsNoTactics', {
    severity: 'note',
    place: at('gaps', ''),
    ...reasoned('research.gapsNoTactics', { count }),
  });
}

/** What we know to be weak in ourselves and no tactic answers, line by line. */
function checkWeaknesses(plan: Plan): Finding[] {
  const open = openProblems(plan).filter(({ field }) => field === 'weakness');
  if (open.length === 0) return [];
  const place = at('ownPosition', '', 'weaknesses');
  if (Object.keys(plan.tactics).length > 0) return open.map((one) => unanswered(one, place));
  return [
    finding('research.weaknessesNoTactics', {
      severity: 'note',
      place,
      ...reasoned('research.weaknessesNoTactics', { count: open.length }),
    }),
  ];
}

function unanswered(weakness: Problem, place: Place): Finding {
  const { id, name } = weakness;
  const found = finding('research.weaknessUnanswered', {
    severity: 'warn',
    place,
    ...reasoned('research.weaknessUnanswered', { weakness: saidOf(name) }),
    cures: [beginTactic(weakness)],
  });
  // All stand at one place: their words tell them apart.
  return { ...found, id: `${found.id}.${id}` };
}

function checkAxes(plan: Plan): Finding[] {
  const { acrossCriterionId: across, upCriterionId: up } = plan.marketMap;
  const scored = new Set(
    Object.values(plan.scores).flatMap(({ score, criterionId }) =>
      score === null ? [] : [criterionId],
    ),
  );
  if (across !== null && across === up) {
    return [
      finding('research.sameAxes', {
        severity: 'stop',
        place: at('marketMap', '', 'upCriterionId'),
        ...reasoned('research.sameAxes'),
      }),
    ];
  }
  if (scored.size < 2 || (across !== null && up !== null)) return [];
  return [
    finding('research.noAxes', {
      severity: 'note',
      place: at('marketMap', '', across === null ? 'acrossCriterionId' : 'upCriterionId'),
      ...reasoned('research.noAxes'),
      cures: [{ label: sentence('research.cure.chooseAxes'), apply: chooseAxes }],
    }),
  ];
}
