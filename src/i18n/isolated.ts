/**
 * A name, a file or a value inside a sentence, so that what is written in one direction does not turn
 * what stands beside it (U+2068, U+2069).
 */
export const isolated = (text: string) => `\u2068${text}\u2069`;
