import { target, type FieldSpec, type Target } from '../register/fields';
import type { stepWords } from '../words';

type Words = ReturnType<typeof stepWords<'cover'>>;

export function meetingFields(t: Words): FieldSpec<'meetings'>[] {
  const guide = {
    title: t('guide.meeting'),
    text: t('guide.meeting.text'),
    example: t('guide.meeting.example'),
  };
  return [
    { kind: 'line', field: 'name', label: t('meetings.name'), guide, width: 'wide' },
    { kind: 'date', field: 'date', label: t('meetings.date'), inTable: true, guide },
    {
      kind: 'line',
      field: 'attendees',
      label: t('meetings.attendees'),
      inTable: true,
      guide,
      width: 'wide',
    },
    { kind: 'text', field: 'outcome', label: t('meetings.outcome'), guide },
  ];
}

export function participantFields(t: Words): FieldSpec<'participants'>[] {
  return [
    { kind: 'line', field: 'name', label: t('participants.name'), isProse: false },
    {
      kind: 'reference',
      field: 'roleId',
      label: t('participants.role'),
      to: roleTarget(t),
      empty: t('role.choose'),
      inTable: true,
      width: 'half',
      guide: roleGuide(t),
    },
    { kind: 'text', field: 'note', label: t('participants.note') },
  ];
}

export function roleFields(t: Words): FieldSpec<'roles'>[] {
  const guide = roleGuide(t);
  return [
    {
      kind: 'line',
      field: 'name',
      label: t('role.name'),
      hint: t('role.hint'),
      guide,
      width: 'wide',
    },
    { kind: 'text', field: 'note', label: t('roles.note'), guide },
  ];
}

const roleTarget = (t: Words): Target =>
  target('roles', (_, role) => role.name, {
    label: t('role.another'),
    name: t('role.name'),
    hint: t('role.hint'),
  });

const roleGuide = (t: Words) => ({
  title: t('guide.role'),
  text: t('guide.role.text'),
  example: t('guide.role.example'),
});
