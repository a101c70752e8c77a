import type { Plan } from '../../../../plan/plan';
import { inOrder, rowOf } from '../../../../plan/shared/rows';
import { stageName } from '../../../../plan/stages/words';
import type { Touchpoint } from '../../../../plan/touchpoints/schema';
import type { AuditWords } from './words';

/** How the touchpoints are shown. */
export const views = ['list', 'stage', 'channel', 'matrix'] as const;
export type View = (typeof views)[number];

export type Touchpoints = readonly (readonly [id: string, touchpoint: Touchpoint])[];
export type AuditedParts = Pick<Plan, 'stages' | 'channels' | 'touchpoints'>;

interface Group {
  readonly id: string | null;
  readonly name: string;
  readonly touchpoints: Touchpoints;
}

/** The touchpoints of each stage or each channel; those that have none come last. */
export function groupsOf(plan: AuditedParts, by: 'stage' | 'channel', t: AuditWords): Group[] {
  const rows = by === 'stage' ? inOrder(plan.stages) : inOrder(plan.channels);
  const field = by === 'stage' ? 'stageId' : 'channelId';
  const nameOf = by === 'stage' ? nameOfStage : nameOfChannel;
  const lying = Map.groupBy(inOrder(plan.touchpoints), ([, touchpoint]) => touchpoint[field]);
  const ids = [...rows.map(([id]) => id), ...(lying.has(null) ? [null] : [])];
  return ids.map((id) => ({ id, name: nameOf(plan, id, t), touchpoints: lying.get(id) ?? [] }));
}

/** @param id null: of touchpoints that have none */
export function nameOfStage(plan: AuditedParts, id: string | null, t: AuditWords): string {
  const stage = rowOf(plan.stages, id);
  if (!stage) return t('audit.noStage');
  return stageName(stage, t) || t('register.unnamed');
}

/** @param id null: of touchpoints that have none */
export function nameOfChannel(plan: AuditedParts, id: string | null, t: AuditWords): string {
  const channel = rowOf(plan.channels, id);
  if (!channel) return t('audit.noChannel');
  return channel.name.trim() || t('register.unnamed');
}
