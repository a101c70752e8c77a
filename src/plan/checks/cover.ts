import { setPeriod } from '../cover/edits';
import type { Cover } from '../cover/schema';
import type { Plan } from '../plan';
import { inOrder, type Rows } from '../shared/rows';
import type { Check } from './check-plan';
import { finding, reasoned, sentence, type Finding, type Place } from './finding';
import { whenChanged } from './when-changed';

/** What is wrong with the frame of the plan: its period, its vision, and who is named in it. */
export const checkCover: Check = whenChanged(
  ['cover', 'progress', 'tactics', 'meetings', 'participants', 'roles'],
  (plan) => [
    ...backwards(plan.cover),
    ...(isBegun(plan) ? missing(plan) : []),
    ...(['meetings', 'participants', 'roles'] as const).flatMap((part) => unnamed(plan, part)),
    ...namedTwice(plan),
  ],
);

/** A cover that nobody has come to asks for nothing, until there is a plan behind it. */
function isBegun({ progress, tactics }: Plan): boolean {
  return progress.cover !== 'notStarted' || Object.keys(tactics).length > 0;
}

const at = (field: keyof Cover): Place => ({ step: 'cover', part: 'cover', rowId: '', field });

function backwards({ periodStart, periodEnd }: Cover): Finding[] {
  if (periodStart === '' || periodEnd === '' || periodEnd >= periodStart) return [];
  return [
    finding('cover.backwards', {
      severity: 'stop',
      place: at('periodEnd'),
      ...reasoned('cover.check.backwards', { date: { date: periodStart } }),
      cures: [
        {
          label: sentence('cover.check.cure.swap'),
          apply: (plan) => setPeriod(plan, { periodStart: periodEnd, periodEnd: periodStart }),
        },
      ],
    }),
  ];
}

function missing({ cover, meetings }: Plan): Finding[] {
  const hasVision = cover.vision.trim() !== '';
  return [
    cover.periodEnd === ''
      ? finding('cover.noEnd', {
          severity: 'note',
          place: at('periodEnd'),
          ...reasoned('cover.check.noEnd'),
        })
      : null,
    hasVision
      ? null
      : finding('cover.noVision', {
          severity: 'warn',
          place: at('vision'),
          ...reasoned('cover.check.noVision'),
        }),
    hasVision && Object.keys(meetings).length === 0
      ? finding('cover.noMeeting', {
          severity: 'note',
          place: at('vision'),
          ...reasoned('cover.check.noMeeting'),
        })
      : null,
  ].flatMap((found) => found ?? []);
}

type Named = 'meetings' | 'participants' | 'roles';

function unnamed(plan: Plan, part: Named): Finding[] {
  const rows: Rows<{ readonly order: string; readonly name: string }> = plan[part];
  return inOrder(rows).flatMap(([rowId, { name }]) =>
    name.trim() !== ''
      ? []
      : finding('cover.noName', {
          severity: 'stop',
          place: { step: 'cover', part, rowId, field: 'name' },
          ...reasoned(`cover.check.noName.${part}`),
        }),
  );
}

/** The second of two roles of one name, and each after it. */
function namedTwice({ roles }: Plan): Finding[] {
  const seen = new Set<string>();
  return inOrder(roles).flatMap(([rowId, { name }]) => {
    const key = name.trim().toLocaleLowerCase();
    const isTwice = key !== '' && seen.has(key);
    seen.add(key);
    if (!isTwice) return [];
    return finding('cover.namedTwice', {
      severity: 'warn',
      place: { step: 'cover', part: 'roles', rowId, field: 'name' },
      ...reasoned('cover.check.namedTwice', { role: name.trim() }),
    });
  });
}
