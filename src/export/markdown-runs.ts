import { isSafeAddress, type Inline } from '../document/inline';
import { plainText } from '../document/texts';

/** Runs as Markdown: each mark where it cannot be taken for a word, nor a word for a mark. */
export function inlines(content: readonly Inline[]): string {
  return content.reduce((before, part, index) => {
    const next = content[index + 1];
    const after = next === undefined ? '' : plainText([next]).slice(0, 1);
    return before + inlineText(part, { before: before.slice(-1), after });
  }, '');
}

/** The letters that stand beside some words. */
interface Neighbours {
  readonly before: string;
  readonly after: string;
}

function inlineText(part: Inline, beside: Neighbours): string {
  switch (part.kind) {
    case 'text':
      return escaped(part.text);
    case 'code':
      return code(part.text);
    case 'strong':
    case 'emphasis':
      return marked(part.kind, inlines(part.content), beside);
    case 'superscript':
      return `<sup>${inlines(part.content)}</sup>`;
    case 'subscript':
      return `<sub>${inlines(part.content)}</sub>`;
    case 'language':
      return inlines(part.content);
    case 'link': {
      const words = inlines(part.content);
      const { target } = part;
      return target.kind === 'address' && isSafeAddress(target.url)
        ? `[${words}](<${encodeURI(decodedOnce(target.url)).replace(/[<>\n]/g, encodeURIComponent)}>)`
        : words;
    }
    default:
      return part satisfies never;
  }
}

/** So that what is percent-encoded already is not encoded twice. */
function decodedOnce(url: string): string {
  try {
    return decodeURI(url);
  } catch {
    return url;
  }
}

const marks = { strong: ['**', 'strong'], emphasis: ['*', 'em'] } as const;
const isOpen = (letter: string) => letter === '' || /[\s\p{P}\p{S}]/u.test(letter);
const isSign = (letter: string) => /[\p{P}\p{S}]/u.test(letter);

/**
 * Stars make words bold only where they touch a letter on the inside or a blank on the outside: blanks at the
 * ends go outside, and where Chinese signs stand between letters a tag does it.
 */
function marked(kind: keyof typeof marks, words: string, { before, after }: Neighbours): string {
  const [, lead = '', inner = '', trail = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(words) ?? [];
  if (inner === '') return words;
  const [mark, name] = marks[kind];
  const isMarkable =
    !/[*_]$/.test(before) &&
    !/^[*_]/.test(after) &&
    (!isSign(inner.slice(0, 1)) || lead !== '' || isOpen(before)) &&
    (!isSign(inner.slice(-1)) || trail !== '' || isOpen(after));
  const [open, close] = isMarkable ? [mark, mark] : [`<${name}>`, `</${name}>`];
  return lead + open + inner + close + trail;
}

function code(text: string): string {
  const longest = Math.max(0, ...Array.from(text.matchAll(/`+/g), ([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  const pad = /^`|`$|^ .* $/.test(text) ? ' ' : '';
  return fence + pad + text.replaceAll('\n', ' ') + pad + fence;
}

/** Signs that mean something to Markdown, anywhere or at the start of a line. */
export function escaped(text: string): string {
  return text
    .replace(/[\\`*_[\]<>|~]/g, '\\$&')
    .replace(/&(?=#?\w+;)/g, '\\&')
    .split('\n')
    .map((line, index) =>
      (index === 0 ? line : line.trimStart())
        .replace(/^(#{1,6}(?=\s|$)|[-+=](?=\s|$|-|=))/, '\\$&')
        .replace(/^(\d+)([.)])(?=\s|$)/, '$1\\$2'),
    )
    .join('\n');
}
