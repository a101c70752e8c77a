import { expect, test } from 'vitest';
import { figure, label, line, stroke } from '../../../../src/document/draw';
import { toSvg } from '../../../../src/export/figures/svg';

const drawing = (mirrored: boolean, words: string) =>
  figure({
    ...{ width: 100, height: 40, mirrored, alternative: 'A way' },
    shapes: [line([10, 20], [90, 20], stroke('ink')), label([10, 30], words)],
  });

test('a figure that reads along its line is turned round with its words beside the same point', () => {
  const upright = toSvg(drawing(true, 'Start'), 'en');
  expect(upright).toContain('<line x1="10" y1="20" x2="90" y2="20"');
  expect(upright).toContain('text-anchor="start"');
  expect(upright).toContain('<tspan x="10"');
  const turned = toSvg(drawing(true, 'بداية'), 'ar');
  expect(turned).toContain('<line x1="90" y1="20" x2="10" y2="20"');
  // Its end stands at the right, where the words of an Arabic line start.
  expect(turned).toContain('text-anchor="start" direction="rtl"');
  expect(turned).toContain('<tspan x="90"');
});

test('a figure that is the same from either side stays as it is', () => {
  const [ltr, rtl] = [toSvg(drawing(false, '24'), 'en'), toSvg(drawing(false, '24'), 'ar')];
  const inArabic = ltr
    .replace('xml:lang="en"', 'xml:lang="ar"')
    .replace('text-anchor="start"', 'text-anchor="end" direction="rtl"');
  expect(rtl).toBe(inArabic);
});

test('words of another direction keep their order and their side', () => {
  const polish = toSvg(drawing(true, 'Czy działa?'), 'ar');
  expect(polish).toContain('text-anchor="end" fill');
  expect(polish).toContain('<tspan x="90"');
  expect(toSvg(drawing(true, 'هل يعمل؟'), 'en')).toContain('text-anchor="end" direction="rtl"');
});
