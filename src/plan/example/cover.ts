import { setPeriod, setVision } from '../cover/edits';
import { markStep } from '../progress/edits';
import { addRow } from '../rows';
import { dayBefore } from './day-before';
import type { ExampleStep } from './words';

/** The period, the vision, and the two meetings in which the teams agreed on it. */
export const withCover: ExampleStep = (plan, translate, year, today) => {
  const framed = setPeriod(setVision(plan, translate('vision')), {
    periodStart: `${year}-01-01`,
    periodEnd: `${year}-12-31`,
  });
  const met = meetings.reduce((now, { id, daysAgo }) => {
    const fields = {
      name: translate(`meeting.${id}`),
      date: dayBefore(today, daysAgo),
      attendees: translate(`meeting.${id}.attendees`),
      outcome: translate(`meeting.${id}.outcome`),
    };
    return addRow(now, { part: 'meetings', id: `meeting-${id}`, fields });
  }, framed);
  return markStep(met, 'cover', 'done');
};

const meetings = [
  { id: 'promises', daysAgo: 75 },
  { id: 'vision', daysAgo: 61 },
] as const;
