import type chapterResearch from '../../i18n/messages/en/chapter-research.json';
import type { Message, Translate } from '../../i18n/translate';
import type { Criterion } from './schema';

type Words = Translate<Record<keyof typeof chapterResearch, Message>>;

/** What a criterion is called: by its own name, or as the usual one that it is. '' while it has neither. */
export function criterionName(
  { name, kind }: Pick<Criterion, 'name' | 'kind'>,
  translate: Words,
): string {
  if (name.trim() !== '') return name.trim();
  return kind === 'own' ? '' : translate(`research.criterion.${kind}`);
}
