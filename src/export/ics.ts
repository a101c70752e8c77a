/** An all-day event. */
export interface CalendarEvent {
  /** The same whenever the same thing is exported, so that a calendar changes its entry and adds no second one. */
  readonly uid: string;
  /** ISO calendar date. */
  readonly day: string;
  readonly title: string;
  /** '' where there is nothing to add. */
  readonly description: string;
}

/**
 * Events as a calendar file (RFC 5545) that any calendar program takes in.
 * @param name what the calendar is called
 * @param stamp ISO calendar date on which the file was made
 */
export function calendarFile(
  events: readonly CalendarEvent[],
  { name, stamp }: { readonly name: string; readonly stamp: string },
): string {
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Touchpoint//Service strategy//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escaped(name)}`,
    ...events.flatMap((event) => linesOf(event, stamp)),
    'END:VCALENDAR',
  ]
    .map((line) => `${folded(line)}\r\n`)
    .join('');
}

function linesOf({ uid, day, title, description }: CalendarEvent, stamp: string): string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${escaped(uid)}`,
    `DTSTAMP:${compact(stamp)}T000000Z`,
    `DTSTART;VALUE=DATE:${compact(day)}`,
    // The end of an all-day event is the first day on which it is over.
    `DTEND;VALUE=DATE:${compact(dayAfter(day))}`,
    `SUMMARY:${escaped(title)}`,
    ...(description === '' ? [] : [`DESCRIPTION:${escaped(description)}`]),
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

const compact = (day: string) => day.replaceAll('-', '');

function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}

/** RFC 5545, 3.3.11. */
function escaped(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n?|\n/g, '\\n')
    .replace(/[^\P{Cc}\t]/gu, '');
}

const utf8 = new TextEncoder();

/** Lines of at most 75 octets, a character never cut. RFC 5545, 3.1. */
function folded(line: string): string {
  const lines: string[] = [];
  let [current, octets] = ['', 0];
  for (const character of line) {
    const size = utf8.encode(character).length;
    if (octets + size > 75) {
      lines.push(current);
      // The blank that says that a line goes on counts too.
      [current, octets] = [' ', 1];
    }
    current += character;
    octets += size;
  }
  return [...lines, current].join('\r\n');
}
