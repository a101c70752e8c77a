/** How far below the top of the window a heading may be to count as read, in its height. */
const readAt = 0.3;

/**
 * Which part of a page is being read: the last whose heading has passed the reading line, or the
 * last of all at the end of the page.
 * @param tops distances of the headings from the top of the window, in reading order
 * @returns an index, -1 above the first heading
 */
export function partAt(tops: readonly number[], windowHeight: number, atEnd: boolean): number {
  if (atEnd) return tops.length - 1;
  return tops.findLastIndex((top) => top <= windowHeight * readAt);
}

/** Marks the part that is being read in every list of contents on the page. */
export function followScroll(lists: Iterable<Element>): void {
  const links = [...lists].flatMap((list) => [...list.querySelectorAll('a')]);
  const headings = [...new Set(links.map(({ hash }) => hash))]
    .map((hash) => document.getElementById(decodeURIComponent(hash.slice(1))))
    .filter((heading) => heading !== null);

  const mark = () => {
    const { clientHeight, scrollHeight } = document.documentElement;
    const tops = headings.map((heading) => heading.getBoundingClientRect().top);
    const atEnd = scrollY > 0 && scrollY + clientHeight >= scrollHeight - 2;
    const current = headings[partAt(tops, clientHeight, atEnd)]?.id;
    for (const link of links) {
      const isCurrent = decodeURIComponent(link.hash.slice(1)) === current;
      link.ariaCurrent = isCurrent ? 'location' : null;
    }
  };

  let isAsked = false;
  addEventListener(
    'scroll',
    () => {
      if (isAsked) return;
      isAsked = true;
      requestAnimationFrame(() => {
        isAsked = false;
        mark();
      });
    },
    { passive: true },
  );
  mark();
}
