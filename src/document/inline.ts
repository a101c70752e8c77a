import type { Locale } from '../i18n/locales';

/** Text inside a block. */
export type Inline =
  | { kind: 'text'; text: string }
  | { kind: 'code'; text: string }
  | { kind: 'strong'; content: readonly Inline[] }
  /** Drawn as each script does it: dots under Chinese, a heavier face elsewhere. */
  | { kind: 'emphasis'; content: readonly Inline[] }
  | { kind: 'superscript'; content: readonly Inline[] }
  | { kind: 'subscript'; content: readonly Inline[] }
  | { kind: 'link'; target: LinkTarget; content: readonly Inline[] }
  /** Words in another language than their surroundings. */
  | { kind: 'language'; locale: Locale; content: readonly Inline[] };

export type LinkTarget =
  /** What is not safe is set as plain words. */
  | { kind: 'address'; url: string }
  /** The `id` of a heading of the same document. */
  | { kind: 'heading'; id: string };

/** Addresses that open a page or a letter, and no others: a document may come from anywhere. */
export const isSafeAddress = (url: string): boolean => /^(?:https:\/\/|mailto:)[^\s]+$/i.test(url);
