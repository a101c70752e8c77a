import { AlignmentType, LevelFormat, type ILevelsOptions } from 'docx';

/** How Word numbers the lists of a file. */

const levelsOf = (
  format: (typeof LevelFormat)[keyof typeof LevelFormat],
  start: number,
  text: (level: number) => string,
) =>
  Array.from({ length: 9 }, (_, level): ILevelsOptions => ({
    level,
    format,
    start,
    text: text(level),
    alignment: AlignmentType.START,
    style: { paragraph: { indent: { start: 360 * (level + 1), hanging: 360 } } },
  }));

export const bullets = { reference: 'bullets', levels: levelsOf(LevelFormat.BULLET, 1, () => '•') };
export const nameOfNumbers = (start: number) => `numbers-${String(start)}`;
export const numbersFrom = (start: number) => ({
  reference: nameOfNumbers(start),
  levels: levelsOf(LevelFormat.DECIMAL, start, (level) => `%${String(level + 1)}.`),
});
