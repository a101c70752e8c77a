/** As much of Pagefind's browser module (`pagefind.js`, 1.6) as we use. */
export interface Pagefind {
  createInstance(options: {
    basePath: string;
    baseUrl: string;
    language: string;
    /** Its worker is made from a plain address, which Trusted Types forbid. */
    noWorker: true;
  }): PagefindIndex;
}

export interface PagefindIndex {
  filters(): Promise<unknown>;
  search(words: string): Promise<{ results: readonly PagefindHit[] }>;
}

export interface PagefindHit {
  id: string;
  score: number;
  /** Which words of the page's text were found: numbers into `wordsOf(raw_content)`. */
  words: readonly number[];
  data(): Promise<PagefindPage>;
}

export interface PagefindPage {
  url: string;
  /** The text with `<` and `>` written as entities, and Chinese words parted by U+200B. */
  raw_content: string;
  meta: { title?: string };
  anchors: readonly Anchor[];
}

export interface Anchor {
  /** The element's name, `h2`. */
  element: string;
  id: string;
  text: string;
  /** The number of the first word after it. */
  location: number;
}

export function isPagefind(module: unknown): module is Pagefind {
  return typeof module === 'object' && module !== null && 'createInstance' in module;
}
