import type { Need } from '../replies-needed';
import { fillRow } from '../rows';
import type { Survey } from '../surveys/schema';
import { finding, sentence, type Cure, type Sentence } from './finding';
import type { SurveyRule } from './survey-rules';

/** Fewer replies are expected than the hungriest question needs for the precision wanted. */
export const tooFewReplies: SurveyRule = ({ id, survey, needs }) => {
  const { replies } = survey;
  const [need] = [...needs].sort((a, b) => b.needed[1] - a.needed[1]);
  if (!need || replies === null || replies >= need.needed[1]) return null;
  const [least, most] = need.needed;
  const isCertain = replies < least;
  const figures = { replies, margin: need.margin, needed: most };
  return finding('tooFewReplies', {
    severity: isCertain ? 'warn' : 'note',
    place: { step: 'surveys', part: 'surveys', rowId: id, field: 'replies' },
    title: sentence(isCertain ? 'surveys.tooFew' : 'surveys.maybeTooFew', figures),
    why: [
      ...(need.reached === null
        ? []
        : [sentence('surveys.reached', { replies, reached: rounded(need.reached) })]),
      sentence('surveys.tooFew.why'),
    ],
    arithmetic: workOf(need),
    cures: [...acceptMargin(id, need), ...inviteMore(id, survey, need)],
  });
};

const rounded = (value: number) => ({ fixed: value, digits: 1 });

/** What the replies can give, rounded up to half a point. */
function acceptMargin(id: string, { reached }: Need): Cure[] {
  if (reached === null) return [];
  const margin = Math.ceil(reached * 2 - 1e-9) / 2;
  return [
    {
      label: sentence('surveys.cure.margin', { margin }),
      apply: (plan) => fillRow(plan, 'surveys', id, { margin }),
    },
  ];
}

/** As many more people as answer at the rate that is expected now, where there are so many. */
function inviteMore(
  id: string,
  { invited, replies, population }: Survey,
  { needed: [, most] }: Need,
): Cure[] {
  if (!invited || !replies || replies > invited) return [];
  const more = Math.ceil((invited * most) / replies);
  if (population !== null && more > population) return [];
  return [
    {
      label: sentence('surveys.cure.invite', { invited: more }),
      apply: (plan) => fillRow(plan, 'surveys', id, { invited: more, replies: most }),
    },
  ];
}

/** How the replies needed were worked out, sentence by sentence. */
export function workOf(need: Need): Sentence[] {
  const { method, known, half, margin, population, needed } = need;
  const [least, most] = needed;
  const formula = {
    nps: sentence('surveys.work.nps', { half: three(half) }),
    share: sentence('surveys.work.share', { half: three(half) }),
    mean: sentence('surveys.work.mean', { margin, half: three(half) }),
  }[method];
  return [
    formula,
    knownInWords(need),
    ...(population === null ? [] : [sentence('work.population', { population })]),
    least === most
      ? sentence('surveys.work.needed', { most })
      : sentence(known.kind === 'nothing' ? 'surveys.work.atMost' : 'surveys.work.between', {
          least,
          most,
        }),
  ];
}

function knownInWords({ method, known, spread: [least, most] }: Need): Sentence {
  switch (known.kind) {
    case 'split':
      return sentence('work.points', {
        variance: three(least),
        promoters: known.promoters,
        detractors: known.detractors,
      });
    case 'score':
      return sentence('work.pointsRange', {
        least: three(least),
        most: three(most),
        baseline: known.score,
      });
    case 'share':
      return sentence('surveys.work.knownShare', { share: known.share });
    case 'deviation':
      return sentence('surveys.work.knownDeviation', { deviation: known.deviation });
    case 'mean':
      return sentence('surveys.work.knownMean', {
        mean: known.mean,
        least: three(least),
        most: three(most),
      });
    case 'nothing':
      return sentence(`surveys.work.unknown.${method}`);
    default:
      return known satisfies never;
  }
}

/** Three digits mean something here, and zeros at the end do not. */
const three = (value: number) => Number(value.toFixed(3));
