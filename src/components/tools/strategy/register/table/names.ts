/** What stands between names as people write them out: “Chat, Email”. */
const marks = /[,;、،；，]/;

/** In quotes, their own doubled, up to a mark or the end; else all up to a mark. */
const withMarks = /\s*(?:"((?:[^"]|"")*)"\s*(?=[,;、،；，]|$)|([^,;、،；，]*))([,;、،；，]|$)/y;
const withLines = /[^\S\n]*(?:"((?:[^"]|"")*)"[^\S\n]*(?=\n|$)|([^\n]*))(\n|$)/y;

interface Piece {
  readonly name: string;
  readonly isQuoted: boolean;
  /** Where it stands in the text, with its quotes. */
  readonly start: number;
  readonly end: number;
}

/**
 * The names in one cell: one a line, or else with marks between them. A name in quotes is one name, and so is
 * a known name that has marks of its own: “Nowak, Anna”.
 */
export function namesIn(text: string, isKnown: (name: string) => boolean): string[] {
  const lines = piecesOf(text, withLines);
  const pieces = lines.length > 1 ? lines : piecesOf(text, withMarks);
  const isWhole = pieces.length === 1 || isKnown(text.trim());
  return isWhole ? [nameIn(text.trim(), isKnown)] : joined(text, pieces, isKnown);
}

function piecesOf(text: string, pattern: RegExp): Piece[] {
  const pieces: Piece[] = [];
  for (let at = 0; at < text.length; at = pattern.lastIndex) {
    pattern.lastIndex = at;
    const [all = '', quoted, bare = '', mark = ''] = pattern.exec(text) ?? [];
    const name = (quoted?.replaceAll('""', '"') ?? bare).trim();
    const end = at + all.length - mark.length;
    if (name !== '') pieces.push({ name, isQuoted: quoted !== undefined, start: at, end });
    if (all === '') break;
  }
  return pieces;
}

/** So many pieces at most make one known name. */
const most = 8;

/** From each piece on, the longest known name; the piece alone where there is none. */
function joined(
  text: string,
  pieces: readonly Piece[],
  isKnown: (name: string) => boolean,
): string[] {
  const names: string[] = [];
  for (let at = 0; at < pieces.length;) {
    const { name, length } = nameFrom(text, pieces.slice(at, at + most), isKnown);
    names.push(name);
    at += length;
  }
  return names;
}

function nameFrom(text: string, pieces: readonly Piece[], isKnown: (name: string) => boolean) {
  const [first] = pieces;
  for (let length = pieces.length; length > 1; length--) {
    const [last, start] = [pieces[length - 1], first?.start];
    const name = text.slice(start, last?.end).trim();
    if (!first?.isQuoted && isKnown(name)) return { name, length };
  }
  return { name: first?.name ?? '', length: 1 };
}

/** The one name in a cell, which may stand in quotes. */
export function nameIn(text: string, isKnown: (name: string) => boolean): string {
  const [, inside] = /^"((?:[^"]|"")*)"$/.exec(text) ?? [];
  const name = inside?.replaceAll('""', '"').trim() ?? '';
  return name === '' || (isKnown(text) && !isKnown(name)) ? text : name;
}

/** Names as one cell, one a line, so that each comes back whole. */
export function cellOfNames(names: readonly string[]): string {
  const [only, ...others] = names;
  if (only !== undefined && others.length === 0 && marks.test(only)) return quoted(only);
  return names.map((name) => (name.includes('\n') ? quoted(name) : cellOfName(name))).join('\n');
}

export const cellOfName = (name: string): string => (name.startsWith('"') ? quoted(name) : name);

const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`;
