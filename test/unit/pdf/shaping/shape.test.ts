import { describe, expect, it } from 'vitest';
import { directionOf, type Locale } from '../../../../src/i18n/locales';
import type { Style } from '../../../../src/pdf/fonts/families';
import { openFonts } from '../../../../src/pdf/node';
import { shapeText, type ShapedRun } from '../../../../src/pdf/shaping/shape';

const fonts = openFonts();

async function runsOf(
  text: string,
  locale: Locale,
  style: Style = 'regular',
): Promise<readonly ShapedRun[]> {
  const characters = Array.from(text, (each) => each.codePointAt(0) ?? 0);
  const loaded = await fonts.load(characters.map((character) => ({ locale, style, character })));
  if (!loaded.ok) throw new Error('The fonts are not installed');
  const span = { start: 0, end: text.length, locale, style, position: 'line' } as const;
  return shapeText({ text, spans: [span], direction: directionOf(locale) }, fonts).runs;
}

const clustersIn = (runs: readonly ShapedRun[]) => runs.flatMap(({ clusters }) => clusters);

const widthOf = (runs: readonly ShapedRun[]) =>
  clustersIn(runs).reduce((sum, { advance }) => sum + advance, 0);

describe('shaping', () => {
  it('brings letters together that would stand too far apart', async () => {
    const alone = widthOf(await runsOf('A', 'en')) + widthOf(await runsOf('V', 'en'));
    expect(widthOf(await runsOf('AV', 'en'))).toBeLessThan(alone - 10);
  });

  it('has forms of their own for lam and alef side by side', async () => {
    const [lam, alef] = clustersIn(await runsOf('لا', 'ar'));
    const [beforeBeh] = clustersIn(await runsOf('لب', 'ar'));
    const [, afterBeh] = clustersIn(await runsOf('با', 'ar'));
    expect(lam?.glyphs).not.toEqual(beforeBeh?.glyphs);
    expect(alef?.glyphs).not.toEqual(afterBeh?.glyphs);
  });

  it('draws an Arabic letter as its neighbours ask', async () => {
    const glyphs = clustersIn(await runsOf('ععع ع', 'ar')).flatMap((each) => each.glyphs);
    const forms = glyphs.filter((_, index) => index !== 3).map(({ id }) => id);
    expect(new Set(forms).size).toBe(4);
  });

  it('sets a mark on its letter, without room of its own', async () => {
    const [letter] = clustersIn(await runsOf('ب', 'ar'));
    const [marked, ...others] = clustersIn(await runsOf('بُ', 'ar'));
    expect(others).toEqual([]);
    expect(marked?.glyphs).toHaveLength((letter?.glyphs.length ?? 0) + 1);
    expect(marked?.advance).toBe(letter?.advance);
  });

  it('sets Chinese from several slices as one run, each character for itself', async () => {
    const text = '客户服务的第一个目标，是一天之内回答。';
    const runs = await runsOf(text, 'zh-hans');
    expect(runs).toHaveLength(1);
    expect(new Set(clustersIn(runs).map(({ file }) => file)).size).toBeGreaterThan(2);
    expect(clustersIn(runs).map(({ start }) => start)).toEqual(Array.from(text, (_, at) => at));
  });

  it.each([
    ['en', 'Goal'],
    ['pl', 'Żółć'],
    ['zh-hans', '客户'],
    ['zh-hant', '客戶'],
    ['ar', 'هدف'],
  ] as const)('has letters of their own for bold in %s', async (locale, word) => {
    const [regular] = await runsOf(word, locale);
    const [bold] = await runsOf(word, locale, 'bold');
    expect(bold?.face.family).toBe(regular?.face.family);
    expect(bold?.face.style).toBe('bold');
    const outline = (run: ShapedRun | undefined) =>
      run?.clusters[0]?.glyphs.map(({ id }) =>
        Buffer.from(run.face.file.outlineOf(id)).toString('hex'),
      );
    expect(outline(bold)).not.toEqual(outline(regular));
  });
});
