import type { Messages } from '../../../../i18n/translate';

export default import.meta.glob<Messages>(
  '../../../../i18n/messages/zh-hant/{overview,cover,goals,checks,check-*,measures,register,terms,audit,competitors,research,chapter-research,personas,chapter-personas,tactics,surveys,measuring,optimise}.json',
  { import: 'default' },
);
