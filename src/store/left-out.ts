/**
 * Stands in for what Yjs can do and a plan never asks for: lists, texts with formats, XML, documents within
 * documents, words in colour in the console (`integrations/lean-yjs.ts`). A plan is maps of plain values;
 * bytes that hold anything else are refused like damaged ones.
 */
function refuse(): never {
  throw new TypeError('A plan is maps of plain values');
}

class LeftOut {
  readonly made = refuse();
}

export {
  LeftOut as ContentBinary,
  LeftOut as ContentDoc,
  LeftOut as ContentEmbed,
  LeftOut as ContentFormat,
  LeftOut as ContentJSON,
  LeftOut as ContentString,
  LeftOut as YArray,
  LeftOut as YArrayEvent,
  LeftOut as YText,
  LeftOut as YTextEvent,
  LeftOut as YXmlElement,
  LeftOut as YXmlEvent,
  LeftOut as YXmlFragment,
  LeftOut as YXmlHook,
  LeftOut as YXmlText,
  refuse as cleanupYTextAfterTransaction,
  refuse as cleanupYTextFormatting,
  refuse as readContentBinary,
  refuse as readContentDoc,
  refuse as readContentEmbed,
  refuse as readContentFormat,
  refuse as readContentJSON,
  refuse as readContentString,
  refuse as readYArray,
  refuse as readYText,
  refuse as readYXmlElement,
  refuse as readYXmlFragment,
  refuse as readYXmlHook,
  refuse as readYXmlText,
};

/** lib0/environment: a browser sets no variables. */
export const getVariable = () => null;
export const isBrowser = true;

/** lib0/logging, without its colours. */
export const [ORANGE, RED, BOLD, UNBOLD] = ['', '', '', ''];
export const print = (...words: unknown[]): void => {
  console.info(...words);
};
export { print as warn };
