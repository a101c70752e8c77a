import type { Element, RootContent, Text } from 'hast';
import { isLeftOut } from './left-out';

/**
 * What a list holds, without what is left out. Whatever HTML does not allow there, though browsers
 * show it, stands in an entry of its own.
 */
export function entriesOf(
  children: readonly RootContent[],
  name: string,
  others: readonly string[] = [],
): Element[] {
  return children.flatMap((child) => {
    if (child.type === 'text') return child.value.trim() === '' ? [] : [entryAround(child, name)];
    if (child.type !== 'element' || isLeftOut(child)) return [];
    return [
      child.tagName === name || others.includes(child.tagName) ? child : entryAround(child, name),
    ];
  });
}

const entryAround = (child: Element | Text, tagName: string): Element => ({
  type: 'element',
  tagName,
  properties: {},
  children: [child],
});
