import type { Element, Root, RootContent } from 'hast';
import { isLeftOut } from './left-out';
import { pictureText } from './pictures';

/** Every text that a page shows and a document must hold, leaf by leaf. */
export function visibleTexts(node: Root | Element): string[] {
  return node.children.flatMap(visibleTextsIn);
}

function visibleTextsIn(node: RootContent): string[] {
  if (node.type === 'text') return [node.value];
  if (node.type !== 'element' || isLeftOut(node)) return [];
  if (node.tagName === 'img' || node.tagName === 'svg') return [pictureText(node)];
  return visibleTexts(node);
}

/**
 * The letters that one of two lists of texts has more often than the other: nothing, if no word was
 * lost, said twice or added. Spaces and the marks that paper adds do not count.
 */
export function differenceOf(shown: readonly string[], kept: readonly string[]): string {
  const counts = new Map<string, number>();
  const count = (texts: readonly string[], step: number) => {
    for (const letter of texts.join('').replace(/[\s·“”„「」«»\u2066-\u2069]/g, '')) {
      counts.set(letter, (counts.get(letter) ?? 0) + step);
    }
  };
  count(shown, 1);
  count(kept, -1);
  return [...counts].flatMap(([letter, times]) => (times === 0 ? [] : [letter])).join('');
}
