import type { Locator, Page } from '@playwright/test';
import type { Locale } from '../../src/i18n/locales';
import type { Translate } from '../../src/i18n/translate';
import type { Step } from '../../src/plan/progress/schema';
import { expect } from './guard';
import { goTo } from './planner';
import { wordsOf } from './words';

/** The builder with the example in it, and its words. */
export class Builder {
  readonly page: Page;
  readonly locale: Locale;
  readonly t: Translate;

  constructor(page: Page, locale: Locale) {
    this.page = page;
    this.locale = locale;
    this.t = wordsOf(
      locale,
      ...['plans', 'tools', 'overview', 'cover', 'goals', 'register', 'terms', 'measures'],
      ...['checks', 'audit', 'competitors', 'research', 'chapter-research', 'personas'],
      ...[
        'chapter-personas',
        'tactics',
        'surveys',
        'measuring',
        'optimise',
        'sharing',
        'export',
        'keeping',
      ],
    );
  }

  /** By way of all steps at a glance, where nothing that was open before is kept open. */
  async go(step: Step, row = '') {
    for (let layer = 0; layer < 2; layer++) await this.page.keyboard.press('Escape');
    await this.page.evaluate(() => {
      location.hash = location.hash.replace(/\/.*$/, '/overview');
    });
    await this.page.getByRole('heading', { level: 2, name: this.t('overview.title') }).waitFor();
    await goTo(this.page, step, { locale: this.locale, row });
    // What the checks find moves the rows that it is about, perhaps from under the mouse.
    const looking = this.page.getByRole('complementary').getByText(this.t('findings.looking'));
    await expect(looking).toBeHidden();
  }

  list = (part: string): Locator => this.page.locator(`[data-part="${part}"]`);
  button = (key: string): Locator =>
    this.page.getByRole('button', { name: this.t(key), exact: true });
  dialog = (key: string): Locator => this.page.getByRole('dialog', { name: this.t(key) });

  /** The first row of a list, open; another comes with the list where there is none. */
  async open(part: string) {
    const first = this.list(part).locator('[data-control="edit"]').first();
    const add = this.list(part).locator('[data-control="add"]').last();
    await ((await first.count()) > 0 ? first : add).click();
    await this.page.locator(`[data-row^="${part}:"].edit`).waitFor();
  }

  async menu(button: Locator) {
    await button.click();
    await this.page.getByRole('menuitem').first().waitFor();
  }

  async fromTable(part: string, item: string) {
    await this.menu(this.list(part).getByRole('button', { name: this.t('register.table.more') }));
    await this.page.getByRole('menuitem', { name: this.t(item) }).click();
  }
}

type Reach = (builder: Builder) => Promise<void>;
type States = Readonly<Record<string, Reach>>;

const opened = (step: Step, ...parts: string[]): States =>
  Object.fromEntries(
    parts.map((part) => [
      `${part} with a row open`,
      async (builder: Builder) => {
        await builder.go(step);
        await builder.open(part);
      },
    ]),
  );

const plain =
  (step: Step, row = ''): Reach =>
  (builder) =>
    builder.go(step, row);

/** Everything that a planner can have before them, step by step, with the example in the plan. */
export const states: Readonly<Record<Step, States>> = {
  cover: {
    'as it is': plain('cover'),
    ...opened('cover', 'meetings', 'participants', 'roles'),
    'the menu of a row': async (builder) => {
      await builder.go('cover');
      await builder.menu(builder.list('roles').locator('[data-control="more"]').first());
    },
    'the menu of a table': async (builder) => {
      await builder.go('cover');
      const name = builder.t('register.table.more');
      await builder.menu(builder.list('roles').getByRole('button', { name }));
    },
    'a table about to be pasted': async (builder) => {
      await builder.go('cover');
      await builder.fromTable('meetings', 'register.paste');
      const dialog = builder.dialog('paste.title');
      await dialog.getByLabel(builder.t('paste.text')).fill('Kick-off\t31.02.2027\tEverybody');
    },
    'a message with a way back': async (builder) => {
      await builder.go('cover');
      await builder.open('roles');
      await builder.list('roles').locator('[data-control="delete"]').click();
      await builder.button('undo').waitFor();
    },
  },
  goals: {
    'as it is': plain('goals'),
    'a goal open, with its arithmetic': async (builder) => {
      const { page, t } = builder;
      await builder.go('goals');
      await page
        .getByRole('button', { name: t('goal.edit', { number: '2' }), exact: true })
        .click();
      await page.getByText(t('arithmetic')).click();
      await page.getByText(t('measure.define')).click();
    },
    'the menu of a goal': async (builder) => {
      await builder.go('goals');
      const name = builder.t('goal.more', { number: '2' });
      await builder.menu(builder.page.getByRole('button', { name, exact: true }));
    },
    'the export menu': async (builder) => {
      await builder.go('goals');
      await builder.menu(builder.button('export'));
    },
    'the parts of the document': async (builder) => {
      await builder.go('goals');
      await builder.menu(builder.button('export'));
      await builder.page.getByRole('menuitem', { name: builder.t('export.parts') }).click();
      await builder.page.getByRole('dialog').getByRole('checkbox').first().waitFor();
    },
    'a link to share': async (builder) => {
      await builder.go('goals');
      await builder.menu(builder.button('export'));
      await builder.page.getByRole('menuitem', { name: builder.t('share') }).click();
      await builder.page.getByRole('dialog').getByRole('button').first().waitFor();
    },
    'the versions': async (builder) => {
      await builder.go('goals');
      await builder.button('versions').click();
      await builder.page.getByRole('dialog').waitFor();
    },
  },
  audit: {
    'as it is': plain('audit'),
    ...opened('audit', 'stages', 'channels', 'touchpoints', 'workflows'),
    ...Object.fromEntries(
      ['stage', 'channel', 'matrix'].map((view) => [
        `touchpoints, ${view}`,
        async (builder: Builder) => {
          await builder.go('audit');
          const name = builder.t(`audit.view.${view}`);
          await builder.page.getByRole('radio', { name, exact: true }).check();
        },
      ]),
    ),
    'a cell of the matrix open': async (builder) => {
      await builder.go('audit');
      const name = builder.t('audit.view.matrix');
      await builder.page.getByRole('radio', { name, exact: true }).check();
      await builder.page.getByRole('grid').getByRole('button').first().click();
      await builder.button('audit.matrix.addHere').waitFor();
    },
    'a list that is filtered to nothing': async (builder) => {
      await builder.go('audit');
      const search = builder.list('touchpoints').getByRole('searchbox');
      await search.fill('qqq');
      await builder.page.getByText(builder.t('register.nothing')).waitFor();
      await search.fill('');
    },
  },
  competitors: {
    'as it is': plain('competitors'),
    ...opened('competitors', 'competitors', 'rankings'),
  },
  research: {
    'as it is': plain('research'),
    ...opened('research', 'criteria', 'gaps'),
    'a score open': async (builder) => {
      await builder.go('research');
      await builder.page.locator('.compared td button').first().click();
      await builder.page.getByRole('group', { name: builder.t('compare.score') }).waitFor();
    },
    'both sides and the picture’s table open': async (builder) => {
      await builder.go('research');
      const closed = builder.page.locator(':is(.swots, .market) details:not([open]) > summary');
      for (const summary of (await closed.all()).reverse()) await summary.click();
    },
    'scores about to be pasted': async (builder) => {
      await builder.go('research');
      const compared = builder.page.locator('.compared');
      await builder.menu(compared.getByRole('button', { name: builder.t('register.table.more') }));
      await builder.page.getByRole('menuitem', { name: builder.t('register.paste') }).click();
      const text = `\t${builder.t('research.us')}\tRival\nChat\t3\tgood`;
      await builder.dialog('paste.title').getByLabel(builder.t('paste.text')).fill(text);
    },
  },
  personas: {
    'as it is': plain('personas'),
    ...opened('personas', 'personas', 'journeys'),
    'a card of a journey open': async (builder) => {
      await builder.go('personas');
      await builder.open('journeys');
      await builder.open('cards');
    },
  },
  tactics: {
    'as it is': plain('tactics'),
    ...opened('tactics', 'tactics', 'matrices'),
    'a step of a tactic open': async (builder) => {
      await builder.go('tactics');
      await builder.open('tactics');
      await builder.open('tacticSteps');
    },
  },
  surveys: {
    'as it is': plain('surveys'),
    ...opened('surveys', 'surveys'),
    'a question of a survey open': async (builder) => {
      await builder.go('surveys');
      await builder.open('surveys');
      await builder.open('questions');
    },
  },
  measures: {
    'as it is': plain('measures'),
    ...opened('measures', 'measures', 'standards'),
    'a reading open, and a value worked out': async (builder) => {
      const { page, t } = builder;
      await builder.go('measures', '/measures/nps');
      await page.getByText(t('measuring.calc.title')).click();
      for (const group of ['promoters', 'passives', 'detractors']) {
        await page.getByLabel(t(`measuring.calc.${group}`), { exact: true }).fill('50');
      }
      await page.locator('.figure output').waitFor();
      await builder.open('readings');
    },
    'a value counted from a table with faults': async (builder) => {
      const { page, t } = builder;
      await builder.go('measures', '/measures/nps');
      await page.getByText(t('measuring.calc.title')).click();
      await page.getByText(t('measuring.calc.way.records'), { exact: true }).click();
      const rows = 'Case,Score\n1,10\n2,ten\n3,8';
      await page.getByLabel(t('measuring.calc.paste'), { exact: true }).fill(rows);
      await page.getByText(t('measuring.calc.bad', { count: 1 })).waitFor();
    },
    'the sums open': async (builder) => {
      await builder.go('measures');
      for (const sum of ['staffing', 'worth']) {
        await builder.page.getByText(builder.t(`measuring.sums.${sum}`), { exact: true }).click();
      }
    },
    'standards about to be taken': async (builder) => {
      await builder.go('measures');
      await builder.button('measuring.take').click();
      await builder.page.getByRole('dialog').getByRole('checkbox').first().waitFor();
    },
  },
  optimise: {
    'as it is': plain('optimise'),
    ...opened('optimise', 'feedback', 'lessons', 'reviews'),
  },
};
