import { formatOf, type Locale } from './locales';
import { withMinus } from './minus';

/**
 * A message: text with `{name}` places, or one text per plural category of the parameter `count`
 * (Intl.PluralRules: zero, one, two, few, many, other; `other` always).
 */
export type Message = string | PluralMessage;
type PluralMessage = { other: string } & Partial<Record<Intl.LDMLPluralRule, string>>;
/** One area: a file `messages/<locale>/<area>.json`. Keys are flat, with dots: `goal.add`. */
export type Messages = Readonly<Record<string, Message>>;
type Params = Readonly<Record<string, string | number>>;
export type Translate<M extends Messages = Messages> = (
  key: keyof M & string,
  params?: Params,
) => string;

/**
 * Words for one locale. Numbers among the parameters are formatted as the locale sets them.
 * @throws RangeError for a key that the messages do not have: a programmer's error
 */
export function translator<M extends Messages>(messages: M, locale: Locale): Translate<M> {
  const plural = new Intl.PluralRules(formatOf(locale));
  const number = new Intl.NumberFormat(formatOf(locale), { signDisplay: 'negative' });
  const shown = (value: string | number) =>
    typeof value === 'number' ? withMinus(number.format(value)) : value;

  return (key, params = {}) => {
    const known: Messages = messages;
    const message = known[key];
    if (message === undefined) throw new RangeError(`No message "${key}" in ${locale}`);
    return textOf(message, params, plural).replace(/\{(\w+)\}/g, (place, name: string) => {
      const value = params[name];
      return value === undefined ? place : shown(value);
    });
  };
}

function textOf(message: Message, { count }: Params, plural: Intl.PluralRules): string {
  if (typeof message === 'string') return message;
  if (typeof count !== 'number') return message.other;
  return message[plural.select(count)] ?? message.other;
}
