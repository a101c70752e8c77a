import type { Locale } from '../../i18n/locales';

/** Names that name nobody, in small letters: a task of "the team" is a task of none. */
const genericNames: Readonly<Record<Locale, readonly string[]>> = {
  en: ['team', 'the team', 'everyone', 'everybody', 'all', 'staff', 'employees', 'management'],
  'zh-hant': ['團隊', '大家', '所有人', '全體', '全體員工', '員工', '管理層'],
  'zh-hans': ['团队', '大家', '所有人', '全体', '全体员工', '员工', '管理层'],
  pl: ['zespół', 'wszyscy', 'każdy', 'pracownicy', 'personel', 'kierownictwo'],
  ar: ['الفريق', 'فريق', 'الجميع', 'الكل', 'الموظفون', 'الموظفين', 'الإدارة'],
};

const known = new Set(Object.values(genericNames).flat());

/** Whatever the plan's language: people mix them. */
export const isGenericName = (name: string): boolean => known.has(name.trim().toLowerCase());
