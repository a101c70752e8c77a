import { stageName } from '../../../../plan/stages/words';
import { target, type Target } from '../register/fields';
import type { AuditWords } from './words';

export const roleTarget = (t: AuditWords): Target =>
  target('roles', (_, role) => role.name, {
    label: t('audit.role.another'),
    name: t('audit.role.name'),
    hint: t('audit.role.hint'),
  });

export const stageTarget = (t: AuditWords): Target =>
  target('stages', (_, stage) => stageName(stage, t), {
    label: t('audit.stage.another'),
    name: t('audit.stage.name'),
  });

export const channelTarget = (t: AuditWords): Target =>
  target('channels', (_, channel) => channel.name, {
    label: t('audit.channel.another'),
    name: t('audit.channel.name'),
  });
