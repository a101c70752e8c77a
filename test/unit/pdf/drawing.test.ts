import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { PNG } from 'pngjs';
import { chromium, type Browser, type Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { paragraph } from '../../../src/document/build';
import { textsOf } from '../../../src/document/texts';
import { textSize } from '../../../src/pdf/layout/theme';
import { launchOptions } from '../../chromium';
import { sampleDocument } from '../../fixtures/pdf/documents';
import { inkOf, strayDots, type Ink } from '../../helpers/pdf/ink';
import { picturesOf, pictureScale } from '../../helpers/pdf/pictures';
import { render } from '../../helpers/pdf/render';

const require = createRequire(import.meta.url);
/** In the order of the engine's chain; the ranges say which slice draws what. */
const slices = ['arabic', 'latin'] as const;

function fontRule(slice: string): string {
  const file = `@fontsource/noto-sans-arabic/files/noto-sans-arabic-${slice}-400-normal.woff`;
  const unicode = JSON.parse(
    readFileSync(require.resolve('@fontsource/noto-sans-arabic/unicode.json'), 'utf8'),
  ) as Record<string, string>;
  const data = readFileSync(require.resolve(file)).toString('base64');
  return `@font-face { font-family: sample; src: url(data:font/woff;base64,${data}); unicode-range: ${unicode[slice] ?? ''} }`;
}

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await chromium.launch(launchOptions);
  page = await browser.newPage({ viewport: { width: 1000, height: 120 } });
  const size = textSize('body', 'ar').size * pictureScale;
  await page.setContent(
    `<style>${slices.map(fontRule).join('')} body { margin: 20px; background: white; color: black } p { font: ${size}px/2 sample; margin: 0; white-space: nowrap }</style><p dir="rtl" lang="ar"></p>`,
  );
});

afterAll(async () => {
  await browser.close();
});

async function chromiumInk(text: string): Promise<Ink> {
  await page.locator('p').evaluate(async (element, words) => {
    element.textContent = words;
    await document.fonts.load('16px sample', words);
    await document.fonts.ready;
  }, text);
  return inkOf(PNG.sync.read(await page.screenshot()));
}

async function ownInk(text: string): Promise<Ink> {
  const { bytes } = await render({
    locale: 'ar',
    title: 'نموذج',
    author: '',
    date: '2026-11-03',
    paper: 'a4',
    running: { header: '', pageLabel: '' },
    cover: null,
    blocks: [paragraph(text)],
  });
  const [picture] = await picturesOf(bytes);
  if (!picture) throw new Error('There is no page');
  return inkOf(picture);
}

/** Edges are smoothed differently, and Chromium sets letters to whole dots. */
const reach = 2;
/** The smallest mark is some ten dots. */
const allowed = 5;

/** Every text of the sample that fits on a line and has its signs in the two slices above. */
const sampleTexts = textsOf(sampleDocument('ar').blocks).filter(
  (text) => /\p{Script=Arabic}/u.test(text) && text.length < 60 && !/[≥·←]/.test(text),
);

describe('Arabic stands as Chromium draws it', () => {
  test.for([
    ...new Set(sampleTexts),
    'استراتيجية خدمة العملاء',
    'نُقَلِّلُ وقتَ الرَّدِّ الأوَّلِ',
    'لا، لأن، للعملاء، الإجابة',
    'راسلنا عبر WhatsApp (24 ساعة)',
    '«نردّ أسرع» في 90% من الحالات',
    'من 10 إلى 20، ثم 30',
    'أيًّا كان مَن بدأها؟',
  ])('%s', async (text) => {
    expect(strayDots(await ownInk(text), await chromiumInk(text), reach)).toBeLessThanOrEqual(
      allowed,
    );
  });

  test.for([
    ['a mark is lost', 'نُقَلِّلُ وقتَ', 'نُقَلِّل وقتَ'],
    ['a letter has another form', 'خدمة العملاء', 'خدمـة العملاء'],
    ['two runs are swapped', 'عبر WhatsApp (24 ساعة)', 'عبر (24 ساعة) WhatsApp'],
  ] as const)('and it shows when %s', async ([, ours, theirs]) => {
    expect(strayDots(await ownInk(ours), await chromiumInk(theirs), reach)).toBeGreaterThan(
      allowed,
    );
  });
});
