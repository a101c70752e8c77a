import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import mammoth from 'mammoth';
import { locales, type Locale } from '../../src/i18n/locales';
import { steps } from '../../src/plan/progress/steps';
import { readers } from '../helpers/pdf/readers';
import { actualTexts } from '../helpers/pdf/structure';
import { nearIn } from './further';
import { expect, test } from './guard';
import { typed } from './typed';
import { Hand, manners } from './whole/hand';
import { Planner } from './whole/planner';
import { work, type Made } from './whole/steps';

/** From the list of plans into an empty one. */
async function begin(page: Page, planner: Planner) {
  const { hand, t, locale } = planner;
  await page.goto(locale === 'en' ? './tools/' : `./${locale}/tools/`);
  await hand.press(planner.button('plan.start').first());
  const dialog = planner.fields(page.getByRole('dialog', { name: t('plan.start') }));
  await dialog.write('plan.title', typed[locale].title);
  await dialog.write('plan.organisation', typed[locale].organisation);
  await planner.press('plan.start.go');
  const cover = { name: t('step.cover') };
  await hand.press(
    page.getByRole('main').getByRole('heading', { level: 3 }).getByRole('link', cover),
  );
  await page.getByRole('heading', { level: 2, ...cover }).waitFor();
}

async function exported(planner: Planner, format: 'pdf' | 'docx'): Promise<Buffer> {
  const { hand, t } = planner;
  const download = hand.page.waitForEvent('download');
  await hand.pickFromMenu(
    planner.button('export'),
    hand.page.getByRole('menuitem', { name: new RegExp(`^${t(`export.${format}`)}`) }),
  );
  return readFileSync(await (await download).path());
}

/** Without what may stand or not stand where a line ends. */
const tight = (text: string) =>
  text.replace(/[\s\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, '');

async function wordsOfPdf(bytes: Uint8Array, locale: Locale): Promise<string> {
  // Elements spell Arabic out; what runs from the left needs no such help.
  const spelt = locale === 'ar' ? actualTexts(bytes) : [];
  return tight([...spelt, await readers.pdfium(bytes)].join(' '));
}

/** In each language by one hand: by keys from either side. */
const near = { keys: ['en', 'zh-hans', 'ar'], mouse: ['zh-hant', 'pl'] } as const;

for (const locale of locales) {
  for (const manner of manners) {
    test(
      `all nine steps by ${manner} in ${locale}, and the PDF and the Word file say what was written`,
      nearIn(near[manner], locale),
      async ({ page, context }) => {
        await context.grantPermissions(['clipboard-read', 'clipboard-write']);
        const planner = new Planner(new Hand(page, manner), locale);
        const made: Made = {
          role: '',
          channel: '',
          touchpoint: '',
          competitor: '',
          gap: '',
          persona: '',
        };
        await begin(page, planner);
        for (const step of steps) {
          if (step !== 'cover') await planner.goOn(step);
          await work[step](planner, made);
        }
        await page.getByText(planner.t('status.saved'), { exact: true }).waitFor();
        await page.reload();
        await page.getByRole('heading', { level: 2, name: planner.t('step.optimise') }).waitFor();

        const pdf = await wordsOfPdf(new Uint8Array(await exported(planner, 'pdf')), locale);
        const docx = await mammoth.extractRawText({ buffer: await exported(planner, 'docx') });
        const missingIn = (text: string) =>
          planner.wrote.filter((ways) => !ways.some((words) => text.includes(tight(words))));
        expect(missingIn(pdf)).toEqual([]);
        expect(missingIn(tight(docx.value))).toEqual([]);
      },
    );
  }
}
