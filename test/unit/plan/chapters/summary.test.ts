import { describe, expect, it } from 'vitest';
import type { Paper } from '../../../../src/document/document';
import { locales, type Locale } from '../../../../src/i18n/locales';
import { planToDocument } from '../../../../src/plan/document';
import { examplePlan } from '../../../../src/plan/example/example';
import { addGoal, describeGoal } from '../../../../src/plan/goals/edits';
import type { Plan } from '../../../../src/plan/plan';
import { addRow, fillPart } from '../../../../src/plan/rows';
import { render } from '../../../helpers/pdf/render';
import { documentWords, exampleWords } from '../messages';
import { read } from '../reading';

const today = '2026-11-21';

/** The example with more of everything than a page holds, each as long as the example's times `times`. */
function crowded(locale: Locale, times: number, more = 12): Plan {
  const example = examplePlan(exampleWords(locale), locale, { id: 'p1', today });
  const sentence = `${example.goals['claims']?.sentence ?? ''} `.repeat(times);
  const vision = `${example.cover.vision} `.repeat(times);
  return Array.from({ length: more }, (_, at) => String(at)).reduce(
    (plan, at) => {
      const goal = describeGoal(
        addGoal(plan, { id: `g${at}`, parentId: null }),
        `g${at}`,
        sentence,
      );
      const dates = { start: '2027-09-14', end: '2027-12-28', ownerRoleId: 'head' };
      return addRow(goal, { part: 'tactics', id: `t${at}`, fields: { name: sentence, ...dates } });
    },
    fillPart(example, 'cover', { vision }),
  );
}

const summaryOf = (plan: Plan, locale: Locale, paper: Paper = 'a4') =>
  planToDocument(plan, documentWords(locale), locale, {
    today,
    paper,
    parts: new Set(['summary']),
  });

describe.each(locales)('the summary in %s', (locale) => {
  it.each([
    [1, 12],
    [3, 12],
    [8, 12],
    [1, 0],
    [1, 1],
    [1, 2],
    [1, 3],
  ])('stands on one page however much there is, texts × %i, %i more rows', async (times, more) => {
    for (const paper of ['a4', 'letter'] as const) {
      const document = summaryOf(crowded(locale, times, more), locale, paper);
      const blocks = document.blocks.filter(
        ({ kind }) => !['callout', 'page-break'].includes(kind),
      );
      const { pages } = await render({ ...document, cover: null, blocks });
      expect(pages, paper).toBe(1);
    }
  });
});

describe.each(locales)('a crowded summary in %s', (locale) => {
  it('says what it leaves to the chapters', () => {
    const text = read(summaryOf(crowded(locale, 1), locale).blocks);
    const [, goals = '', tactics = ''] = text.split('\n## ');
    for (const [part, all] of [
      [goals, 14],
      [tactics, 15],
    ] as const) {
      const shown = (part.match(/^\| /gm)?.length ?? 0) - 1;
      expect(shown).toBeGreaterThan(0);
      expect(part).toContain(documentWords(locale)('summary.more', { count: all - shown }));
    }
  });
});
