/**
 * What spreadsheets take for the beginning of a formula, in the widths that input methods type, also behind
 * blanks: they leave those out before they look.
 */
const beginning = /^[\s\u00a0\u200b\u3000\ufeff]*[=+\-@＝＋－＠\t\r]/;

/** A quote before such a text makes it text and nothing more; spreadsheets do not show it. */
export const unformulated = (text: string): string => (beginning.test(text) ? `'${text}` : text);

/** Takes back what `unformulated` put there. */
export const formulated = (text: string): string =>
  text.startsWith("'") && beginning.test(text.slice(1)) ? text.slice(1) : text;
