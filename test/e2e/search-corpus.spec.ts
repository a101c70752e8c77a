// An index of a few written pages, made by the build's code and asked by the browser's.
import { expect, test } from '@playwright/test';
import { locales, tagOf, type Locale } from '../../src/i18n/locales';
import { askAll, searchBed, type SearchBed } from '../helpers/search/bed';

const page = (locale: Locale, title: string, text: string, main = 'data-pagefind-body') =>
  `<!doctype html><html lang="${tagOf(locale)}"><body><header>zebra</header><main ${main}><nav>zebra</nav><h1>${title}</h1><p>${text}</p></main></body></html>`;

const files = new Map([
  [
    'training/complaints/index.html',
    page('en', 'Handling complaints', 'Acknowledge every complaint within one working day.'),
  ],
  [
    'standards/email/index.html',
    page('en', 'First reply by email', 'A person answers within four business hours.'),
  ],
  ['index.html', page('en', 'Home', 'Complaints, email, standards.', 'id="main"')],
  [
    'pl/training/complaints/index.html',
    page(
      'pl',
      'Rozpatrywanie reklamacji',
      'Potwierdź każdą reklamację w ciągu dnia. Łatwo ją zgłosić.',
    ),
  ],
  [
    'pl/standards/email/index.html',
    page(
      'pl',
      'Email',
      'A person answers within four business hours.',
      'data-pagefind-body lang="en"',
    ),
  ],
  [
    'ar/training/complaints/index.html',
    page('ar', 'معالجة الشكاوى', 'يجب تأكيد استلام كل شكوى خلال يوم عمل واحد، وفق معايير الخدمة.'),
  ],
  [
    'zh-hant/training/complaints/index.html',
    page('zh-hant', '投訴處理流程', '收到投訴後須於一個工作天內確認，並以書面回覆處理結果。'),
  ],
  [
    'zh-hans/training/complaints/index.html',
    page('zh-hans', '投诉处理流程', '收到投诉后须在一个工作日内确认，并以书面回复处理结果。'),
  ],
]);

const found: Record<Locale, readonly string[]> = {
  en: ['complaint', 'complaints', 'complaning', 'acknowledged', 'ackn', 'complaint zebra'],
  pl: ['reklamacja', 'reklamacjami', 'REKLAMACJE', 'reklamacij', 'latwo', 'zglosic'],
  ar: ['شكوى', 'الشكوى', 'وبالشكوى', 'شَكْوَى', 'الشكوي', 'معيار', 'المعايير', 'الخدمه'],
  'zh-hant': ['投訴', '訴處', '理流', '書面回覆', '面回', '須於', '投訴流程'],
  'zh-hans': ['投诉', '诉处', '理流', '书面回复', '面回', '须在', '投诉流程'],
};

let bed: SearchBed;
test.beforeAll(async () => {
  bed = await searchBed(files);
});
test.afterAll(() => bed.close());

for (const locale of locales) {
  const questions = found[locale];
  test(`${locale}: spellings, forms and parts of words find their page`, async ({ page }) => {
    const answers = await askAll(page, bed, locale, questions);
    const home = locale === 'en' ? '/' : `/${locale}/`;
    expect(
      questions.filter((_, index) => answers[index]?.pages[0] !== `${home}training/complaints/`),
    ).toEqual([]);
  });
}

test('what is not on a page is not found, nor what only stands round it', async ({ page }) => {
  const answers = await askAll(page, bed, 'en', ['zebra', 'Home', 'qqqq']);
  expect(answers.map(({ count }) => count)).toEqual([0, 0, 0]);
});

test('a page shown in another language is found in its own only', async ({ page }) => {
  expect(await askAll(page, bed, 'pl', ['business'])).toMatchObject([{ count: 0 }]);
  expect(await askAll(page, bed, 'en', ['business'])).toMatchObject([{ count: 1 }]);
});

test('what was corrected is said', async ({ page }) => {
  const [answer] = await askAll(page, bed, 'en', ['complaitns']);
  expect(answer?.corrected).toBe('complaints');
});
