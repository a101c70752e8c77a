import type exampleOptimise from '../../i18n/messages/en/example-optimise.json';
import { answer } from '../answers';
import { markStep } from '../progress/edits';
import type { Feedback, Lesson } from '../reviews/schema';
import { addRow, fillPart } from '../rows';
import { dayBefore } from './day-before';
import type { ExampleStep } from './words';

type Key = keyof typeof exampleOptimise;

/**
 * Step 9 of the example: something heard long ago that nobody has decided on, a decision that changed
 * nothing yet, and one that did; a rhythm of four reviews a year.
 */
export const withOptimising: ExampleStep = (plan, translate, year, today) => {
  let next = entries.reduce((now, { id, heard, decided, changed, ...fields }) => {
    const daysAgo = (days: number | null) => (days === null ? '' : dayBefore(today, days));
    const worded = (key: Key | null) => (key === null ? '' : translate(key));
    return addRow(now, {
      part: 'feedback',
      id,
      fields: {
        source: fields.source,
        heard: translate(`optimise.heard.${id}`),
        heardOn: daysAgo(heard),
        touchpointId: touchpointIn(now.touchpoints, fields.touchpointId),
        decision: worded(fields.decision),
        decidedOn: daysAgo(decided),
        changed: worded(fields.changedText),
        changedOn: daysAgo(changed),
      },
    });
  }, plan);
  next = lessons.reduce(
    (now, { id, kind, text }) =>
      addRow(now, { part: 'lessons', id, fields: { kind, text: translate(text) } }),
    next,
  );
  next = fillPart(next, 'rhythm', {
    cadence: 'quarterly',
    next: `${year}-01-20`,
    attendees: translate('optimise.attendees.all'),
    agenda: translate('optimise.agenda.all'),
  });
  const held = { date: dayBefore(today, 40), isHeld: true, outcome: translate('optimise.outcome') };
  next = addRow(next, { part: 'reviews', id: 'first-review', fields: held });
  // The one decision that changed nothing yet has its tactic at least.
  if (Object.hasOwn(next.tactics, 'proactive-delay')) {
    next = answer(next, 'proactive-delay', { field: 'feedbackId', id: 'f1' });
  }
  return markStep(next, 'optimise', 'inProgress');
};

interface Entry {
  readonly id: 'f1' | 'f2' | 'f3' | 'f4';
  readonly source: Feedback['source'];
  readonly touchpointId: string;
  /** Days before today; null: not yet. */
  readonly heard: number;
  readonly decided: number | null;
  readonly changed: number | null;
  readonly decision: Key | null;
  readonly changedText: Key | null;
}

const entries: readonly Entry[] = [
  {
    id: 'f1',
    source: 'survey',
    touchpointId: 'delay-notice',
    heard: 75,
    decided: 40,
    changed: null,
    decision: 'optimise.decision.f1',
    changedText: null,
  },
  {
    id: 'f2',
    source: 'socialListening',
    touchpointId: 'social-post',
    heard: 48,
    decided: null,
    changed: null,
    decision: null,
    changedText: null,
  },
  {
    id: 'f3',
    source: 'agents',
    touchpointId: 'missing-item-call',
    heard: 60,
    decided: 40,
    changed: 25,
    decision: 'optimise.decision.f3',
    changedText: 'optimise.changed.f3',
  },
  {
    id: 'f4',
    source: 'reviewSite',
    touchpointId: 'refund-mail',
    heard: 12,
    decided: null,
    changed: null,
    decision: null,
    changedText: null,
  },
];

const lessons: readonly { id: string; kind: Lesson['kind']; text: Key }[] = [
  { id: 'lesson-works', kind: 'works', text: 'optimise.lesson.works' },
  { id: 'lesson-not', kind: 'doesNot', text: 'optimise.lesson.doesNot' },
  { id: 'lesson-try', kind: 'try', text: 'optimise.lesson.try' },
];

const touchpointIn = (there: object, id: string) => (Object.hasOwn(there, id) ? id : null);
