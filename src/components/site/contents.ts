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

/**
 * Marks the part that is being read in a list of contents. A page that opens at a part scrolls
 * there, so nothing need be measured before the first scroll.
 */
export function followScroll(list: Element): void {
  const parts = [...list.querySelectorAll('a')].flatMap((link) => {
    const heading = document.getElementById(decodeURIComponent(link.hash.slice(1)));
    return heading ? [{ link, heading }] : [];
  });

  const mark = () => {
    const { clientHeight, scrollHeight } = document.documentElement;
    const tops = parts.map(({ heading }) => heading.getBoundingClientRect().top);
    const atEnd = scrollY > 0 && scrollY + clientHeight >= scrollHeight - 2;
    const current = partAt(tops, clientHeight, atEnd);
    for (const [index, { link }] of parts.entries()) {
      link.ariaCurrent = index === current ? 'location' : null;
    }
  };

  let isAsked = false;
  const ask = () => {
    if (isAsked) return;
    isAsked = true;
    requestAnimationFrame(() => {
      isAsked = false;
      mark();
    });
  };
  addEventListener('scroll', ask, { passive: true });
}
