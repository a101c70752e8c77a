/** What some file system does not take in a name, and marks of direction that could disguise one. */
// eslint-disable-next-line no-control-regex -- control characters are what is taken out
const unfit = /[\u0000-\u001f\u007f<>:"/\\|?*\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
/** Characters, so that with its extension a name stays within 255 bytes in every script. */
const longest = 60;

/** A name for a file that says what the plan is called. @param tag BCP 47 */
export function fileNameOf(title: string, extension: string, tag: string): string {
  const plain = title
    .replace(unfit, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^\.+|\.+$/g, '');
  const graphemes = new Intl.Segmenter(tag, { granularity: 'grapheme' }).segment(plain);
  const cut = Array.from(graphemes, ({ segment }) => segment)
    .slice(0, longest)
    .join('')
    .trim();
  return `${cut === '' ? 'touchpoint' : cut}.${extension}`;
}
