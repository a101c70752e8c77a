import type { Locale } from '../../../../i18n/locales';
import type copies from '../../../../i18n/messages/en/copies.json';
import type files from '../../../../i18n/messages/en/files.json';
import type goals from '../../../../i18n/messages/en/goals.json';
import type keeping from '../../../../i18n/messages/en/keeping.json';
import type measures from '../../../../i18n/messages/en/measures.json';
import type parts from '../../../../i18n/messages/en/parts.json';
import type plans from '../../../../i18n/messages/en/plans.json';
import type sharing from '../../../../i18n/messages/en/sharing.json';
import type tools from '../../../../i18n/messages/en/tools.json';
import { translator, type Messages, type Translate } from '../../../../i18n/translate';

type CopyMessages = typeof copies &
  typeof files &
  typeof goals &
  typeof keeping &
  typeof measures &
  typeof parts &
  typeof plans &
  typeof sharing &
  typeof tools;
type Key = keyof CopyMessages;

/** What is said of files and versions, and the names of everything in a plan that may differ. */
export interface CopyWords {
  readonly t: Translate<CopyMessages>;
  readonly locale: Locale;
  readonly has: (key: string) => key is Key;
}

/** Each area in each language is a file of its own. */
const areas = {
  copies: import.meta.glob<typeof copies>('../../../../i18n/messages/*/copies.json', {
    import: 'default',
  }),
  files: import.meta.glob<typeof files>('../../../../i18n/messages/*/files.json', {
    import: 'default',
  }),
  goals: import.meta.glob<typeof goals>('../../../../i18n/messages/*/goals.json', {
    import: 'default',
  }),
  keeping: import.meta.glob<typeof keeping>('../../../../i18n/messages/*/keeping.json', {
    import: 'default',
  }),
  measures: import.meta.glob<typeof measures>('../../../../i18n/messages/*/measures.json', {
    import: 'default',
  }),
  parts: import.meta.glob<typeof parts>('../../../../i18n/messages/*/parts.json', {
    import: 'default',
  }),
  plans: import.meta.glob<typeof plans>('../../../../i18n/messages/*/plans.json', {
    import: 'default',
  }),
  sharing: import.meta.glob<typeof sharing>('../../../../i18n/messages/*/sharing.json', {
    import: 'default',
  }),
  tools: import.meta.glob<typeof tools>('../../../../i18n/messages/*/tools.json', {
    import: 'default',
  }),
};

/** Fetched when somebody opens a file or the history, in their language. */
export async function copyWords(locale: Locale): Promise<CopyWords> {
  const [copies, files, goals, keeping, measures, parts, plans, sharing, tools] = await Promise.all(
    [
      load(areas.copies, 'copies', locale),
      load(areas.files, 'files', locale),
      load(areas.goals, 'goals', locale),
      load(areas.keeping, 'keeping', locale),
      load(areas.measures, 'measures', locale),
      load(areas.parts, 'parts', locale),
      load(areas.plans, 'plans', locale),
      load(areas.sharing, 'sharing', locale),
      load(areas.tools, 'tools', locale),
    ],
  );
  const messages = {
    ...{ ...copies, ...files, ...goals, ...keeping, ...measures },
    ...{ ...parts, ...plans, ...sharing, ...tools },
  };
  return {
    t: translator(messages, locale),
    locale,
    has: (key): key is Key => Object.hasOwn(messages, key),
  };
}

async function load<M extends Messages>(
  files: Readonly<Record<string, () => Promise<M>>>,
  area: string,
  locale: Locale,
): Promise<M> {
  const messages = await files[`../../../../i18n/messages/${locale}/${area}.json`]?.();
  if (!messages) throw new RangeError(`No messages "${area}" in ${locale}`);
  return messages;
}

/** "4 goals"; undefined for a part whose rows only join others. */
export function countInWords(part: string, count: number, { t, has }: CopyWords) {
  const key = `count.${part}`;
  return has(key) ? t(key, { count }) : undefined;
}
