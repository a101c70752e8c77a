import type { Element, RootContent } from 'hast';
import { code, emphasis, strong, subscript, superscript } from '../../document/build';
import type { Inline } from '../../document/inline';
import { directionOf, type Locale } from '../../i18n/locales';
import { pictureText } from './pictures';
import { isLeftOut } from './left-out';
import { inside, type Place } from './place';
import { collapseSpaces, lineBreak } from './spaces';
import { visibleTexts } from './visible-text';

const text = (value: string): Inline => ({ kind: 'text', text: value });

/** The runs of one block, ready to be set. */
export function runsOf(nodes: readonly RootContent[], place: Place): Inline[] {
  const runs = collapseSpaces(inlinesOf(nodes, place));
  if (runs.length === 0) return [];
  const linked: Inline[] = place.link
    ? [{ kind: 'link', target: place.link, content: runs }]
    : runs;
  return inLanguage(linked, place.locale, place.documentLocale);
}

function inlinesOf(nodes: readonly RootContent[], place: Place): Inline[] {
  return nodes.flatMap((node) => {
    if (node.type === 'text') return [text(node.value)];
    return node.type === 'element' && !isLeftOut(node) ? inlineOf(node, place) : [];
  });
}

function inlineOf(element: Element, place: Place): Inline[] {
  const here = { ...inside(element, place), link: place.link };
  return inLanguage(voiced(element, here), here.locale, place.locale);
}

/** What an element makes of the runs that it holds. */
function voiced(element: Element, place: Place): Inline[] {
  const held = () => inlinesOf(element.children, place);
  switch (element.tagName) {
    case 'b':
    case 'strong':
      return [strong(held())];
    case 'cite':
    case 'dfn':
    case 'em':
    case 'i':
      return [emphasis(held())];
    case 'sup':
      return [superscript(held())];
    case 'sub':
      return [subscript(held())];
    case 'code':
    case 'kbd':
    case 'samp':
      return [code(visibleTexts(element).join(''))];
    case 'a':
      return linked(element, held(), place);
    case 'bdi':
      return isolated(held(), place.locale);
    case 'q':
      return quoted(held(), place.locale);
    case 'br':
      return [text(lineBreak)];
    case 'img':
    case 'svg':
      return [text(pictureText(element))];
    default:
      return held();
  }
}

/** No link stands inside another. */
function linked({ properties }: Element, content: Inline[], place: Place): Inline[] {
  const target = place.link ? null : place.linkOf(properties['href'] ?? '');
  return target ? [{ kind: 'link', target, content }] : content;
}

/** Unicode's own isolates do in running text what `bdi` does; they matter beside Arabic only. */
const isolated = (content: Inline[], locale: Locale): Inline[] =>
  directionOf(locale) === 'rtl' ? [text('\u2068'), ...content, text('\u2069')] : content;

const quotes: Record<Locale, readonly [string, string]> = {
  en: ['“', '”'],
  'zh-hant': ['「', '」'],
  'zh-hans': ['“', '”'],
  pl: ['„', '”'],
  ar: ['«', '»'],
};

const quoted = (content: Inline[], locale: Locale): Inline[] => [
  text(quotes[locale][0]),
  ...content,
  text(quotes[locale][1]),
];

const inLanguage = (content: Inline[], locale: Locale, around: Locale): Inline[] =>
  locale === around || content.length === 0 ? content : [{ kind: 'language', locale, content }];
