import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarFile } from '../../../src/export/ics';

const octets = (line: string) => new TextEncoder().encode(line).length;

interface Property {
  name: string;
  params: Readonly<Record<string, string>>;
  value: string;
}

/**
 * A reader of another make, strict where calendar programs are: it throws at a bare line end, a line of more
 * than 75 octets, a component that is not closed, a mark that is not escaped.
 */
function readCalendar(file: string) {
  if (!file.endsWith('\r\n')) throw new Error('No line end at the end');
  const physical = file.slice(0, -2).split('\r\n');
  const lines: string[] = [];
  for (const line of physical) {
    if (/[\r\n]/.test(line)) throw new Error('A bare line end');
    if (octets(line) > 75) throw new Error(`${String(octets(line))} octets`);
    if (!line.isWellFormed() || line.includes('\ufffd')) throw new Error('A cut character');
    if (line.startsWith(' ')) lines.push((lines.pop() ?? '') + line.slice(1));
    else lines.push(line);
  }
  const events: Record<string, Property>[] = [];
  const calendar: Record<string, string> = {};
  const open: string[] = [];
  for (const line of lines) {
    const { name, params, value } = propertyIn(line);
    if (name === 'BEGIN') {
      open.push(value);
      if (value === 'VEVENT') events.push({});
    } else if (name === 'END') {
      if (open.pop() !== value) throw new Error(`${value} was not open`);
    } else if (open.at(-1) === 'VEVENT') {
      const event = events.at(-1) ?? {};
      if (event[name]) throw new Error(`Two of ${name}`);
      event[name] = { name, params, value };
    } else calendar[name] = value;
  }
  if (open.length > 0) throw new Error(`${open.join()} stays open`);
  for (const event of events) {
    for (const needed of ['UID', 'DTSTAMP', 'DTSTART']) {
      if (!event[needed]) throw new Error(`No ${needed}`);
    }
  }
  return { calendar, events };
}

function propertyIn(line: string): Property {
  const match = /^([A-Z-]+)((?:;[A-Z-]+=[^;:]*)*):([^]*)$/.exec(line);
  if (!match) throw new Error(`No property: ${line}`);
  const [, name = '', params = '', value = ''] = match;
  const pairs = params
    .split(';')
    .slice(1)
    .map((param) => param.split('='));
  return { name, params: Object.fromEntries(pairs) as Record<string, string>, value };
}

/** Letter by letter, because a chain of replacements reads `\\\\n` wrongly. */
function textOf(value: string): string {
  let text = '';
  for (let at = 0; at < value.length; at++) {
    const sign = value[at] ?? '';
    if (sign === ';' || sign === ',') throw new Error(`A bare ${sign}`);
    if (sign !== '\\') {
      text += sign;
      continue;
    }
    const next = value[++at] ?? '';
    if (!'\\;,nN'.includes(next) || next === '') throw new Error(`\\${next}`);
    text += next.toLowerCase() === 'n' ? '\n' : next;
  }
  return text;
}

const one = {
  uid: 'p1-review-2027-01-20@touchpoint',
  day: '2027-01-20',
  title: '',
  description: '',
};
const made = { name: 'Plan', stamp: '2026-11-21' };

describe('a calendar file', () => {
  it('reads like this', () => {
    const event = { ...one, title: 'Review: Strategy; part 1, of 2', description: 'Figures\nNext' };
    expect(calendarFile([event], made).split('\r\n')).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Touchpoint//Service strategy//EN',
      'CALSCALE:GREGORIAN',
      'METHOD:PUBLISH',
      'X-WR-CALNAME:Plan',
      'BEGIN:VEVENT',
      'UID:p1-review-2027-01-20@touchpoint',
      'DTSTAMP:20261121T000000Z',
      'DTSTART;VALUE=DATE:20270120',
      'DTEND;VALUE=DATE:20270121',
      'SUMMARY:Review: Strategy\\; part 1\\, of 2',
      'DESCRIPTION:Figures\\nNext',
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
  });

  it('ends an all-day event on the next day, over the end of a year too', () => {
    const { events } = readCalendar(calendarFile([{ ...one, day: '2027-12-31' }], made));
    expect(events[0]?.['DTEND']).toEqual({
      name: 'DTEND',
      params: { VALUE: 'DATE' },
      value: '20280101',
    });
  });

  it('folds lines in any script and cuts no character', () => {
    const title = `${'客戶服務策略'.repeat(12)} ${'مراجعة الخطة'.repeat(9)} ${'👩🏽‍💻'.repeat(9)}`;
    const { events } = readCalendar(calendarFile([{ ...one, title }], made));
    expect(textOf(events[0]?.['SUMMARY']?.value ?? '')).toBe(title);
  });

  it('gives every text back as it was, whatever stands in it', () => {
    const text = fc.string({ unit: 'binary', maxLength: 200 });
    fc.assert(
      fc.property(text, text, fc.stringMatching(/^[\n\\,;: a]*$/), (title, description, marks) => {
        const event = { ...one, title, description: description + marks };
        const { events, calendar } = readCalendar(
          calendarFile([event, { ...one, uid: 'b' }], { ...made, name: title }),
        );
        const kept = (words: string) =>
          words
            .toWellFormed()
            .replace(/\r\n?/g, '\n')
            .replace(/[^\P{Cc}\n\t]/gu, '');
        expect(events).toHaveLength(2);
        expect(textOf(events[0]?.['SUMMARY']?.value ?? '')).toBe(kept(title));
        expect(textOf(events[0]?.['DESCRIPTION']?.value ?? '')).toBe(kept(description + marks));
        expect(textOf(calendar['X-WR-CALNAME'] ?? '')).toBe(kept(title));
      }),
    );
  });

  it('is refused by the reader when it is broken', () => {
    const file = calendarFile([one], made);
    expect(() => readCalendar(file.replaceAll('\r\n', '\n'))).toThrow();
    expect(() => readCalendar(file.replace('END:VEVENT\r\n', ''))).toThrow();
    expect(() => readCalendar(file.replace('UID:', 'UIX:'))).toThrow('No UID');
    expect(() => readCalendar(file.replace('SUMMARY:', `SUMMARY:${'a'.repeat(90)}`))).toThrow(
      'octets',
    );
    expect(() => textOf('a;b')).toThrow();
  });
});
