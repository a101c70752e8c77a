import type { Channel } from '../channels/schema';
import { timingOf } from '../channels/timing';
import type { Plan } from '../plan';
import { fillRow, linkedFrom, unlink } from '../rows';
import { inOrder, rowOf } from '../shared/rows';
import type { Stage } from '../stages/schema';
import { finding, reasoned, sentence, type Cure, type Finding, type Place } from './finding';

/** What a rule sees: one channel with what refers to it. */
interface ChannelInView {
  readonly id: string;
  readonly channel: Channel;
  /** The ids of the roles that own it. */
  readonly owners: readonly string[];
  readonly roleName: (id: string) => string;
  readonly isUsed: boolean;
}

type Rule = (view: ChannelInView) => Finding | null;

/** What will not work about the stages and the channels: names, owners, hours, timing, use. */
export function checkStagesAndChannels(plan: Plan): Finding[] {
  const touchpoints = Object.values(plan.touchpoints);
  const usedStages = new Set(touchpoints.map(({ stageId }) => stageId));
  const usedChannels = new Set(touchpoints.map(({ channelId }) => channelId));
  const isBegun = touchpoints.length > 0;
  return [
    ...inOrder(plan.stages).flatMap(([id, stage]) =>
      checkStage(id, stage, !isBegun || usedStages.has(id)),
    ),
    ...inOrder(plan.channels).flatMap(([id, channel]) =>
      checkChannel({
        id,
        channel,
        owners: linkedFrom(plan, 'channelOwners', id),
        roleName: (roleId) => rowOf(plan.roles, roleId)?.name ?? '',
        isUsed: !isBegun || usedChannels.has(id),
      }),
    ),
    ...(isBegun ? [] : noTouchpoints(plan)),
  ];
}

function checkStage(id: string, { kind, name }: Stage, isUsed: boolean): Finding[] {
  const place: Place = { step: 'audit', part: 'stages', rowId: id, field: 'name' };
  if (kind === '' && name.trim() === '') {
    return [
      finding('audit.stageName', {
        severity: 'stop',
        place,
        ...reasoned('audit.check.stageName'),
      }),
    ];
  }
  if (isUsed) return [];
  return [
    finding('audit.stageUnused', {
      severity: 'note',
      place,
      ...reasoned('audit.check.stageUnused'),
    }),
  ];
}

/** One word on it is enough: every stage and every channel would say the same. */
function noTouchpoints({ stages, channels }: Plan): Finding[] {
  if (Object.keys(stages).length + Object.keys(channels).length === 0) return [];
  return [
    finding('audit.noTouchpoints', {
      severity: 'note',
      place: { step: 'audit', part: 'touchpoints', rowId: '', field: '' },
      ...reasoned('audit.check.noTouchpoints'),
    }),
  ];
}

function checkChannel(view: ChannelInView): Finding[] {
  const rules = isBlank(view) ? [noName] : channelRules;
  return rules.flatMap((rule) => rule(view) ?? []);
}

/** A channel that was only just added is asked for its name and nothing else yet. */
function isBlank({ channel: { name, kind, timing, hours }, owners }: ChannelInView): boolean {
  return [name.trim(), kind, timing, hours.trim()].every((it) => it === '') && owners.length === 0;
}

const at = (rowId: string, field: keyof Channel | 'channelOwners'): Place => ({
  step: 'audit',
  part: 'channels',
  rowId,
  field,
});

const noName: Rule = ({ id, channel }) =>
  channel.name.trim() !== ''
    ? null
    : finding('audit.channelName', {
        severity: 'stop',
        place: at(id, 'name'),
        ...reasoned('audit.check.channelName'),
      });

const noTiming: Rule = ({ id, channel: { kind, timing } }) => {
  if (timing !== '') return null;
  const usual = timingOf(kind);
  return finding('audit.noTiming', {
    severity: 'note',
    place: at(id, 'timing'),
    ...reasoned('audit.check.noTiming'),
    cures: usual === null ? [] : [markAs(id, usual)],
  });
};

const timingContradicts: Rule = ({ id, channel: { kind, timing } }) => {
  const right = timingOf(kind);
  if (right === null || timing === '' || timing === right) return null;
  const code = right === 'synchronous' ? 'notSynchronous' : 'notAsynchronous';
  return finding(`audit.${code}`, {
    severity: 'warn',
    place: at(id, 'timing'),
    ...reasoned(`audit.check.${code}`),
    cures: [markAs(id, right), ...otherKind(id, kind)],
  });
};

/** Live chat and messaging are mixed up most: perhaps the timing is right and the kind is not. */
function otherKind(id: string, kind: Channel['kind']): Cure[] {
  if (kind !== 'chat' && kind !== 'messaging') return [];
  const other = kind === 'chat' ? 'messaging' : 'chat';
  const label = kind === 'chat' ? 'audit.check.cure.messaging' : 'audit.check.cure.liveChat';
  return [
    {
      label: sentence(label),
      apply: (plan) => fillRow(plan, 'channels', id, { kind: other }),
    },
  ];
}

function markAs(id: string, timing: 'synchronous' | 'asynchronous'): Cure {
  return {
    label: sentence(`audit.check.cure.${timing}`),
    apply: (plan) => fillRow(plan, 'channels', id, { timing }),
  };
}

const noOwner: Rule = ({ id, owners }) =>
  owners.length > 0
    ? null
    : finding('audit.noOwner', {
        severity: 'warn',
        place: at(id, 'channelOwners'),
        ...reasoned('audit.check.noOwner'),
      });

const twoOwners: Rule = ({ id, owners, roleName }) =>
  owners.length < 2
    ? null
    : finding('audit.twoOwners', {
        severity: 'warn',
        place: at(id, 'channelOwners'),
        ...reasoned('audit.check.twoOwners', { count: owners.length }),
        cures: owners.map((kept) => ({
          label: sentence('audit.check.cure.keepOwner', { role: roleName(kept) }),
          apply: (plan) =>
            linkedFrom(plan, 'channelOwners', id)
              .filter((owner) => owner !== kept)
              .reduce((now, owner) => unlink(now, 'channelOwners', id, owner), plan),
        })),
      });

const noHours: Rule = ({ id, channel: { kind, timing, hours } }) => {
  const isSynchronous =
    timing === 'synchronous' || (timing === '' && timingOf(kind) === 'synchronous');
  if (!isSynchronous || hours.trim() !== '') return null;
  return finding('audit.noHours', {
    severity: 'warn',
    place: at(id, 'hours'),
    ...reasoned('audit.check.noHours'),
  });
};

const unused: Rule = ({ id, isUsed }) =>
  isUsed
    ? null
    : finding('audit.channelUnused', {
        severity: 'note',
        place: at(id, 'name'),
        ...reasoned('audit.check.channelUnused'),
      });

/** In the order of the fields, as a person fills them in. */
const channelRules: readonly Rule[] = [
  noName,
  noTiming,
  timingContradicts,
  noOwner,
  twoOwners,
  noHours,
  unused,
];
