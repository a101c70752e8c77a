/** Where an emoji stands in a text: one picture, whatever number of characters it is made of. */
export interface EmojiPlace {
  start: number;
  end: number;
}

/** Most texts have none of these and are done. */
const perhaps = /\ufe0f|\u20e3|[\u231a-\u2b55\ud83c-\ud83e]/;

const element = String.raw`\p{Extended_Pictographic}(?:\ufe0f|\p{Emoji_Modifier})?`;
/** Two letters of a flag, a key cap, or pictures joined to one; UTS #51, a little wider. */
const sequence = new RegExp(
  String.raw`\p{Regional_Indicator}{2}|[\d#*]\ufe0f?\u20e3|${element}(?:[\u{e0020}-\u{e007e}]+\u{e007f})?(?:\u200d${element})*(?!\ufe0e)`,
  'gu',
);
/** Signs such as ☎ and ✔ are letters to type with, until something asks for their picture. */
const isPicture = /\p{Emoji_Presentation}|\p{Emoji_Modifier}|\ufe0f|\u200d|\u20e3/u;

const none: readonly EmojiPlace[] = [];

/** @returns in order */
export function emojiIn(text: string): readonly EmojiPlace[] {
  if (!perhaps.test(text)) return none;
  return [...text.matchAll(sequence)]
    .filter(([found]) => isPicture.test(found))
    .map(({ 0: found, index }) => ({ start: index, end: index + found.length }));
}
