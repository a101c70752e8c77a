import type { Element } from 'hast';
import { select } from 'hast-util-select';
import { toString } from 'hast-util-to-string';

/** What a picture says to those who do not see it. Empty: it says nothing. */
export function pictureText(element: Element): string {
  if (element.tagName === 'img') return element.properties['alt'] ?? '';
  const label = element.properties['ariaLabel'];
  if (typeof label === 'string') return label;
  const title = select('title', element);
  return toString(title ?? element);
}
