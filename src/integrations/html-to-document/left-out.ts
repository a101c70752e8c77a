import type { Element } from 'hast';

/** Of no use on paper, or not shown. Everything else in the main part of a page is kept. */
const never = new Set([
  'audio',
  'canvas',
  'datalist',
  'dialog',
  'embed',
  'head',
  'iframe',
  'link',
  'meta',
  'nav',
  'noscript',
  'object',
  'option',
  'script',
  'style',
  'template',
  'video',
]);

/** The rule of what a document leaves out; README.md tells it in words. */
export function isLeftOut({ tagName, properties }: Element): boolean {
  return (
    never.has(tagName) ||
    (tagName === 'button' && properties['popoverTarget'] === undefined) ||
    (properties['hidden'] ?? false) !== false ||
    properties['ariaHidden'] === 'true' ||
    properties['popover'] !== undefined ||
    properties['dataDocument'] === 'none'
  );
}
