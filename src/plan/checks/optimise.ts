import { beatLater, daysBetween } from '../cadence';
import type { Plan } from '../plan';
import type { Feedback, Review } from '../reviews/schema';
import { fillPart, fillRow } from '../rows';
import { inOrder, rowOf } from '../shared/rows';
import type { Check } from './check-plan';
import { finding, reasoned, sentence, type Finding, type Place } from './finding';

/** Days within which something heard asks for a decision, and a decision for a change. */
const patience = 30;

/** What was heard and left lying, and reviews that will not happen. */
export const checkOptimise: Check = (plan, { today }) => [
  ...checkLog(plan, today),
  ...inOrder(plan.lessons).flatMap(([id, lesson]) =>
    lesson.text.trim() === ''
      ? [empty({ step: 'optimise', part: 'lessons', rowId: id, field: 'text' }, 'lesson')]
      : [],
  ),
  ...(isBegun(plan) ? checkRhythm(plan, today) : []),
  ...inOrder(plan.reviews).flatMap(([id, review]) => checkReview(id, review, today)),
];

/** A step that nobody has come to asks for nothing yet. */
function isBegun({ progress, rhythm, feedback, lessons, reviews }: Plan): boolean {
  const hasRows = [feedback, lessons, reviews].some((rows) => Object.keys(rows).length > 0);
  return progress.optimise !== 'notStarted' || hasRows || rhythm.next !== '';
}

const atFeedback = (rowId: string, field: keyof Feedback): Place => ({
  step: 'optimise',
  part: 'feedback',
  rowId,
  field,
});

function empty(place: Place, what: 'heard' | 'lesson'): Finding {
  return finding(`optimise.empty.${what}`, {
    severity: 'stop',
    place,
    ...reasoned(`optimise.empty.${what}`),
  });
}

function checkLog(plan: Plan, today: string): Finding[] {
  const onTheirWay = beingChanged(plan);
  return inOrder(plan.feedback).flatMap(([id, entry]) =>
    checkFeedback(id, entry, { isOnItsWay: onTheirWay.has(id), today }),
  );
}

/** What a tactic answers that is planned or in progress. */
function beingChanged({ tactics, tacticAnswers }: Plan): ReadonlySet<string> {
  const isAlive = (tacticId: string) =>
    ['planned', 'inProgress'].includes(rowOf(tactics, tacticId)?.status ?? '');
  return new Set(
    Object.values(tacticAnswers).flatMap(({ tacticId, feedbackId }) =>
      feedbackId !== null && isAlive(tacticId) ? feedbackId : [],
    ),
  );
}

function checkFeedback(
  id: string,
  entry: Feedback,
  { isOnItsWay, today }: { isOnItsWay: boolean; today: string },
): Finding[] {
  if (entry.heard.trim() === '') return [empty(atFeedback(id, 'heard'), 'heard')];
  const [isDecided, isChanged] = [entry.decision.trim() !== '', entry.changed.trim() !== ''];
  const decidedOn = entry.decidedOn || entry.heardOn;
  return [
    entry.source === '' ? noSource(id) : null,
    entry.heardOn === '' ? noDay(id) : heardLater(id, entry.heardOn, today),
    !isDecided && isOld(entry.heardOn, today) ? undecided(id, entry.heardOn, today) : null,
    isDecided && !isChanged && !isOnItsWay && isOld(decidedOn, today)
      ? unchanged(id, decidedOn, today)
      : null,
    outOfOrder(id, entry),
  ].flatMap((found) => found ?? []);
}

const isOld = (day: string, today: string) => day !== '' && daysBetween(day, today) >= patience;

function noSource(id: string): Finding {
  return finding('optimise.noSource', {
    severity: 'note',
    place: atFeedback(id, 'source'),
    ...reasoned('optimise.noSource'),
  });
}

function noDay(id: string): Finding {
  return finding('optimise.noDay', {
    severity: 'note',
    place: atFeedback(id, 'heardOn'),
    ...reasoned('optimise.noDay'),
  });
}

function heardLater(id: string, day: string, today: string): Finding | null {
  if (day <= today) return null;
  return finding('optimise.heardLater', {
    severity: 'stop',
    place: atFeedback(id, 'heardOn'),
    ...reasoned('optimise.heardLater', { date: { date: day } }),
  });
}

function undecided(id: string, day: string, today: string): Finding {
  return finding('optimise.undecided', {
    severity: 'warn',
    place: atFeedback(id, 'decision'),
    ...reasoned('optimise.undecided', { count: daysBetween(day, today) }),
  });
}

function unchanged(id: string, day: string, today: string): Finding {
  return finding('optimise.unchanged', {
    severity: 'warn',
    place: atFeedback(id, 'changed'),
    ...reasoned('optimise.unchanged', { count: daysBetween(day, today) }),
  });
}

function outOfOrder(id: string, { heardOn, decidedOn, changedOn }: Feedback): Finding | null {
  const days = [heardOn, decidedOn, changedOn].filter((day) => day !== '');
  const isOrdered = days.every((day, index) => index === 0 || day >= (days[index - 1] ?? ''));
  if (isOrdered) return null;
  const field = decidedOn !== '' && heardOn > decidedOn ? 'decidedOn' : 'changedOn';
  return finding('optimise.outOfOrder', {
    severity: 'stop',
    place: atFeedback(id, field),
    ...reasoned('optimise.outOfOrder'),
  });
}

function checkRhythm({ rhythm, reviews }: Plan, today: string): Finding[] {
  const at = (field: keyof Plan['rhythm']): Place => ({
    step: 'optimise',
    part: 'rhythm',
    rowId: '',
    field,
  });
  const isAhead = Object.values(reviews).some(({ date, isHeld }) => !isHeld && date >= today);
  return [
    rhythm.cadence === '' ? noCadence(at('cadence')) : null,
    rhythm.next === '' && !isAhead ? noNext(at('next')) : null,
    rhythm.next !== '' && rhythm.next < today ? nextPast(at('next'), rhythm, today) : null,
  ].flatMap((found) => found ?? []);
}

function noCadence(place: Place): Finding {
  return finding('optimise.noCadence', {
    severity: 'warn',
    place,
    ...reasoned('optimise.noCadence'),
    cures: [
      {
        label: sentence('optimise.cure.quarterly'),
        apply: (plan) => fillPart(plan, 'rhythm', { cadence: 'quarterly' }),
      },
    ],
  });
}

function noNext(place: Place): Finding {
  return finding('optimise.noNext', {
    severity: 'warn',
    place,
    ...reasoned('optimise.noNext'),
  });
}

function nextPast(place: Place, { cadence, next }: Plan['rhythm'], today: string): Finding {
  const later = cadence === '' ? null : nextAfter(next, cadence, today);
  return finding('optimise.nextPast', {
    severity: 'warn',
    place,
    ...reasoned('optimise.nextPast', { date: { date: next } }),
    cures:
      later === null
        ? []
        : [
            {
              label: sentence('optimise.cure.next', { date: { date: later } }),
              apply: (plan) => fillPart(plan, 'rhythm', { next: later }),
            },
          ],
  });
}

/** The first day of the rhythm that is not past. */
function nextAfter(
  from: string,
  cadence: Exclude<Plan['rhythm']['cadence'], ''>,
  today: string,
): string {
  let beats = 1;
  while (beatLater(from, cadence, beats) < today) beats++;
  return beatLater(from, cadence, beats);
}

function checkReview(id: string, { date, isHeld, outcome }: Review, today: string): Finding[] {
  const at = (field: keyof Review): Place => ({
    step: 'optimise',
    part: 'reviews',
    rowId: id,
    field,
  });
  if (date === '') {
    return [
      finding('optimise.review.noDay', {
        severity: 'stop',
        place: at('date'),
        ...reasoned('optimise.review.noDay'),
      }),
    ];
  }
  if (!isHeld && date < today) {
    return [
      finding('optimise.review.past', {
        severity: 'warn',
        place: at('isHeld'),
        ...reasoned('optimise.review.past', { date: { date } }),
        cures: [
          {
            label: sentence('optimise.cure.held'),
            apply: (plan) => fillRow(plan, 'reviews', id, { isHeld: true }),
          },
        ],
      }),
    ];
  }
  if (!isHeld || outcome.trim() !== '') return [];
  return [
    finding('optimise.review.noOutcome', {
      severity: 'warn',
      place: at('outcome'),
      ...reasoned('optimise.review.noOutcome', { date: { date } }),
    }),
  ];
}
