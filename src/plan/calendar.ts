import type { Locale } from '../i18n/locales';
import { formatDate } from '../i18n/format';
import type { DocumentWords } from './chapters/chapter';
import { flatGoals, goalNumber, goalTree } from './goals/tree';
import type { Plan } from './plan';
import { reviewDays } from './review-days';

/** A day in the calendar, in words of the document's language. */
export interface PlanDay {
  readonly uid: string;
  /** ISO calendar date. */
  readonly day: string;
  readonly title: string;
  readonly description: string;
}

/**
 * The plan's days for a calendar: reviews until its end, and the due dates of goals where they are wanted.
 * @param today ISO calendar date; what is past stays out
 */
export function calendarOf(
  plan: Plan,
  translate: DocumentWords,
  locale: Locale,
  { today, withGoals }: { readonly today: string; readonly withGoals: boolean },
): PlanDay[] {
  const reviews = reviewDays(plan, today).map((day) => reviewDay(plan, day, translate));
  return withGoals ? [...reviews, ...goalDays(plan, today, translate, locale)] : reviews;
}

function reviewDay(plan: Plan, day: string, translate: DocumentWords): PlanDay {
  const own = Object.values(plan.reviews).find(({ date, isHeld }) => date === day && !isHeld);
  const attendees = plan.rhythm.attendees.trim();
  const lines = [
    own?.agenda.trim() || plan.rhythm.agenda.trim(),
    attendees && translate('optimise.attendees', { attendees }),
  ];
  return {
    uid: `${plan.about.id}-review-${day}@touchpoint`,
    day,
    title: translate('optimise.event.review', {
      plan: plan.cover.title.trim() || translate('untitled'),
    }),
    description: lines.filter((line) => line !== '').join('\n'),
  };
}

function goalDays(plan: Plan, today: string, translate: DocumentWords, locale: Locale): PlanDay[] {
  return flatGoals(goalTree(plan.goals)).flatMap((node) => {
    const { due, sentence } = node.goal;
    if (due === '' || due < today) return [];
    return [
      {
        uid: `${plan.about.id}-goal-${node.id}@touchpoint`,
        day: due,
        title: translate('optimise.event.goal', {
          number: goalNumber(node),
          goal: sentence.trim() || translate('goal.empty'),
        }),
        description: translate('goal.due', { date: formatDate(due, locale) }),
      },
    ];
  });
}
