import type { Locale } from '../../i18n/locales';
import { limits } from '../shared/fields';
import { addRow, changeRow, moveRow, rowOf, withoutRows, type Rows } from '../shared/rows';
import { keptText } from '../shared/text';
import type { Cover, Participant } from './schema';

interface HasCover {
  readonly cover: Cover;
}
interface HasParticipants {
  readonly participants: Rows<Participant>;
}

export function setTitle<P extends HasCover>(plan: P, title: string): P {
  return change(plan, { title: keptText(title, limits.name) });
}

export function setOrganisation<P extends HasCover>(plan: P, organisation: string): P {
  return change(plan, { organisation: keptText(organisation, limits.name) });
}

export function setVision<P extends HasCover>(plan: P, vision: string): P {
  return change(plan, { vision: keptText(vision, limits.text) });
}

/** Both ends are ISO calendar dates, or '' while they are open. */
export function setPeriod<P extends HasCover>(
  plan: P,
  period: Partial<Pick<Cover, 'periodStart' | 'periodEnd'>>,
): P {
  return change(plan, period);
}

export function setDocumentLanguage<P extends HasCover>(plan: P, locale: Locale): P {
  return change(plan, { locale });
}

export interface NewParticipant {
  /** From `newId()`. */
  id: string;
  name: string;
  after?: string | null;
}

export function addParticipant<P extends HasParticipants>(
  plan: P,
  { id, name, after }: NewParticipant,
): P {
  const row = { order: '', name: keptText(name, limits.name), roleId: null, note: '' };
  return withParticipants(plan, addRow<Participant>(plan.participants, id, row, after));
}

export function renameParticipant<P extends HasParticipants>(plan: P, id: string, name: string): P {
  const fields = { name: keptText(name, limits.name) };
  return withParticipants(plan, changeRow(plan.participants, id, fields));
}

export function noteOnParticipant<P extends HasParticipants>(plan: P, id: string, note: string): P {
  const fields = { note: keptText(note, limits.text) };
  return withParticipants(plan, changeRow(plan.participants, id, fields));
}

export function setParticipantRole<P extends HasParticipants & { readonly roles: Rows<unknown> }>(
  plan: P,
  id: string,
  roleId: string | null,
): P {
  if (roleId !== null && !rowOf(plan.roles, roleId)) return plan;
  return withParticipants(plan, changeRow(plan.participants, id, { roleId }));
}

/** @param index among the others */
export function moveParticipant<P extends HasParticipants>(plan: P, id: string, index: number): P {
  return withParticipants(plan, moveRow(plan.participants, id, index));
}

export function deleteParticipant<P extends HasParticipants>(plan: P, id: string): P {
  return withParticipants(plan, withoutRows(plan.participants, new Set([id])));
}

function change<P extends HasCover>(plan: P, fields: Partial<Cover>): P {
  const { cover } = changeRow({ cover: plan.cover }, 'cover', fields);
  return cover === undefined || cover === plan.cover ? plan : { ...plan, cover };
}

function withParticipants<P extends HasParticipants>(plan: P, participants: Rows<Participant>): P {
  return participants === plan.participants ? plan : { ...plan, participants };
}
