import type terms from '../../i18n/messages/en/terms.json';
import type { Message, Translate } from '../../i18n/translate';
import type { Stage } from './schema';

type Terms = Translate<Record<keyof typeof terms, Message>>;

/** What a stage is called: by its own name, or as the usual one that it is. '' while it has neither. */
export function stageName({ name, kind }: Pick<Stage, 'name' | 'kind'>, translate: Terms): string {
  if (name.trim() !== '') return name.trim();
  return kind === '' ? '' : translate(`stage.${kind}`);
}
