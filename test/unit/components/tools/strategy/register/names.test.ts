import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  cellOfName,
  cellOfNames,
  nameIn,
  namesIn,
} from '../../../../../../src/components/tools/strategy/register/table/names';

const among =
  (...names: string[]) =>
  (name: string) =>
    names.includes(name);
const nobody = among();

describe('the names in a cell', () => {
  it('stand one a line, or with marks of any script between them', () => {
    expect(namesIn('Chat, Email', nobody)).toEqual(['Chat', 'Email']);
    expect(namesIn('Chat; Email ;', nobody)).toEqual(['Chat', 'Email']);
    expect(namesIn('聊天、電郵，電話', nobody)).toEqual(['聊天', '電郵', '電話']);
    expect(namesIn('محادثة، بريد', nobody)).toEqual(['محادثة', 'بريد']);
    expect(namesIn('Sales, north\n\n Email ', nobody)).toEqual(['Sales, north', 'Email']);
    expect(namesIn(' , ', nobody)).toEqual([]);
  });

  it('are whole where they are known, with the marks in them', () => {
    const isKnown = among('Nowak, Anna', 'Sales; north, east', 'Email');
    expect(namesIn('Nowak, Anna', isKnown)).toEqual(['Nowak, Anna']);
    expect(namesIn('Email, Nowak, Anna; Sales; north, east, Chat', isKnown)).toEqual([
      'Email',
      'Nowak, Anna',
      'Sales; north, east',
      'Chat',
    ]);
  });

  it('are whole where they stand in quotes', () => {
    expect(namesIn('"Nowak, Anna"', nobody)).toEqual(['Nowak, Anna']);
    expect(namesIn('Email, "Nowak, Anna" ; "The ""A"" team"', nobody)).toEqual([
      'Email',
      'Nowak, Anna',
      'The "A" team',
    ]);
    expect(namesIn('"A" team, B', nobody)).toEqual(['"A" team', 'B']);
    expect(nameIn('"Nowak, Anna"', nobody)).toBe('Nowak, Anna');
    expect(nameIn('"Hotline"', among('"Hotline"'))).toBe('"Hotline"');
    expect(nameIn('"Hotline', nobody)).toBe('"Hotline');
  });

  it('come back as they were written, known or not', () => {
    const name = fc
      .array(fc.constantFrom('a', 'b', ' ', ',', ';', '、', '"', '""', '\n', '，'), {
        minLength: 1,
        maxLength: 8,
      })
      .map((parts) => parts.join('').trim())
      .filter((text) => text !== '');
    fc.assert(
      fc.property(fc.uniqueArray(name, { minLength: 1, maxLength: 4 }), (names) => {
        const cell = cellOfNames(names).trim();
        expect(namesIn(cell, nobody)).toEqual(names);
        const [first = ''] = names;
        expect(nameIn(cellOfName(first), nobody)).toBe(first);
        expect(nameIn(cellOfName(first), among(...names))).toBe(first);
        expect(namesIn(cell, among(...names))).toEqual(names);
      }),
      { numRuns: 2000 },
    );
  });
});
