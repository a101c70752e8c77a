import type { Locale } from '../i18n/locales';
import type { Block, HeadingLevel } from './blocks';
import type { LinkTarget } from './inline';
import type { PageDocument } from './parse';
import { everyBlock, mapBlocks } from './walk';

interface Joining {
  /** The language of the whole. */
  locale: Locale;
  /** Every page that the whole will hold: links to these stay within it. */
  all: readonly PageDocument[];
  /** How many levels down the pages' headings go. */
  down: 0 | 1;
}

/**
 * Pages as parts of one document, each on a sheet of its own. A heading's id is its full address,
 * the page's own address leads to its title.
 */
export function joinPages(pages: readonly PageDocument[], { locale, all, down }: Joining): Block[] {
  const ids = new Set(all.flatMap((page) => idsOf(addressed(page))));
  return pages.flatMap((page) => [
    { kind: 'page-break' },
    ...mapBlocks(addressed(page), {
      heading: (heading) => ({ ...heading, level: lowered(heading.level, down) }),
      target: (target) => within(target, ids),
      runs: (content) =>
        content.length === 0 || page.document.locale === locale
          ? content
          : [{ kind: 'language', locale: page.document.locale, content }],
    }),
  ]);
}

/** The blocks of a page with addresses for ids, and for targets too. */
function addressed({ address, document }: PageDocument): Block[] {
  const title = document.blocks.findIndex(({ kind }) => kind === 'heading');
  const blocks = mapBlocks(document.blocks, {
    heading: (heading) => ({
      ...heading,
      id: heading.id === null ? null : `${address}#${heading.id}`,
    }),
    target: (target) =>
      target.kind === 'heading' ? { kind: 'address', url: `${address}#${target.id}` } : target,
  });
  return blocks.map((block, index) =>
    index === title && block.kind === 'heading' ? { ...block, id: address } : block,
  );
}

function idsOf(blocks: readonly Block[]): string[] {
  return everyBlock(blocks).flatMap((block) =>
    block.kind === 'heading' && block.id !== null ? [block.id] : [],
  );
}

/** A part of a page that is no heading is found on its page. */
function within(target: LinkTarget, ids: ReadonlySet<string>): LinkTarget {
  if (target.kind === 'heading') return target;
  const whole = target.url.replace(/#.*$/, '');
  const id = [target.url, whole].find((each) => ids.has(each));
  return id === undefined ? target : { kind: 'heading', id };
}

const lowered = (level: HeadingLevel, down: 0 | 1): HeadingLevel => {
  const levels: readonly HeadingLevel[] = [1, 2, 3, 4];
  return levels[level - 1 + down] ?? 4;
};
