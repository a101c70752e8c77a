import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  channelFields,
  stageFields,
} from '../../../../../../src/components/tools/strategy/audit/fields';
import { touchpointFields } from '../../../../../../src/components/tools/strategy/audit/touchpoint-fields';
import { workflowFields } from '../../../../../../src/components/tools/strategy/audit/workflow-fields';
import {
  competitorFields,
  rankingFields,
} from '../../../../../../src/components/tools/strategy/competitors/fields';
import {
  meetingFields,
  participantFields,
  roleFields,
} from '../../../../../../src/components/tools/strategy/cover/fields';
import { measureFields } from '../../../../../../src/components/tools/strategy/measures/measure-fields';
import { standardFields } from '../../../../../../src/components/tools/strategy/measures/standard-fields';
import {
  feedbackFields,
  lessonFields,
  reviewFields,
} from '../../../../../../src/components/tools/strategy/optimise/fields';
import {
  journeyFields,
  personaFields,
} from '../../../../../../src/components/tools/strategy/personas/fields';
import type {
  FieldSpec,
  Target,
} from '../../../../../../src/components/tools/strategy/register/fields';
import { searchable } from '../../../../../../src/components/tools/strategy/register/filter';
import { readTable } from '../../../../../../src/components/tools/strategy/register/table/read';
import {
  takeOver,
  withoutUnasked,
} from '../../../../../../src/components/tools/strategy/register/table/take-over';
import { writeTable } from '../../../../../../src/components/tools/strategy/register/table/write';
import {
  criterionFields,
  gapFields,
} from '../../../../../../src/components/tools/strategy/research/fields';
import { surveyFields } from '../../../../../../src/components/tools/strategy/surveys/fields';
import { tacticFields } from '../../../../../../src/components/tools/strategy/tactics/fields';
import { locales, type Locale } from '../../../../../../src/i18n/locales';
import { examplePlan } from '../../../../../../src/plan/example/example';
import { addMeasure, defineMeasure } from '../../../../../../src/plan/measures/edits';
import { measureKinds } from '../../../../../../src/plan/measures/schema';
import { emptyPlan, type Plan } from '../../../../../../src/plan/plan';
import type { RowOf } from '../../../../../../src/plan/references';
import type { Stage } from '../../../../../../src/plan/stages/schema';
import { stageName } from '../../../../../../src/plan/stages/words';
import {
  addRow,
  deleteRows,
  fillRow,
  link,
  linkedFrom,
  rowsAt,
  rowsIn,
  type ListPart,
} from '../../../../../../src/plan/rows';
import { longestOf } from '../../../../../../src/plan/text-limits';
import { exampleWords } from '../../../../plan/messages';
import { wordsIn } from '../words';

const today = '2026-11-21';
/** The example with a measure of each kind, in each way in which times are told. */
function planIn(locale: Locale): Plan {
  const example = examplePlan(exampleWords(locale), locale, { id: 'p1', today });
  const all = measureKinds.reduce(
    (plan, kind) =>
      fillRow(addMeasure(plan, { id: `a-${kind}`, kind }), 'measures', `a-${kind}`, {
        name: `${kind}, 1`,
        baseline: 12.5,
        source: '=SUM(A1)',
      }),
    example,
  );
  const met = addRow(all, {
    part: 'meetings',
    id: 'first',
    fields: { name: 'Kick-off, with "all"', date: '2026-11-03', outcome: 'One\nTwo' },
  });
  const shared = addMeasure(met, { id: 'limit', kind: 'firstReplyTime', name: 'Limit' });
  return defineMeasure(shared, 'limit', {
    statistic: 'share',
    threshold: 4,
    thresholdUnit: 'minutes',
    hours: 'calendar',
  });
}

interface Taking<K extends ListPart> {
  readonly part: K;
  readonly fields: readonly FieldSpec<K>[];
  readonly locale: Locale;
  readonly titleOf?: (id: string, row: RowOf<K>) => string;
}

const add = (part: ListPart) => (plan: Plan, id: string) => {
  if (part === 'goals') throw new TypeError('Goals are no register');
  return part === 'measures' ? addMeasure(plan, { id, kind: 'csat' }) : addRow(plan, { part, id });
};

function copied<K extends ListPart>(
  plan: Plan,
  { part, fields, locale, titleOf = () => '' }: Taking<K>,
): string {
  const words = { locale, yes: 'yes', no: 'no', unnamed: '' };
  return writeTable(fields, rowsIn(plan, part), { plan, words, titleOf, as: 'tsv' });
}

function pasted<K extends ListPart>(plan: Plan, text: string, taking: Taking<K>) {
  const { part, fields, locale } = taking;
  const isThere = (to: Target, name: string) =>
    Object.keys(rowsAt(plan, to.part)).some(
      (id) => searchable(to.nameOf(plan, id)) === searchable(name),
    );
  const read = readTable(text, fields, {
    hasHeader: undefined,
    locale,
    yes: 'yes',
    no: 'no',
    isThere,
    longestOf: (field) => longestOf(part, field),
  });
  const taken = { part, fields, add: add(part) };
  const table = withoutUnasked(plan, read, taken);
  return { table, plan: takeOver(plan, table, taken) };
}

/** What the columns of a list hold, row by row; links are told by the copy. */
const held = <K extends ListPart>(plan: Plan, { part, fields }: Taking<K>) =>
  rowsIn(plan, part).map(([, row]) =>
    Object.fromEntries(
      fields
        .filter(({ kind }) => kind !== 'links')
        .map(({ field }) => [field, Reflect.get(row as object, field)]),
    ),
  );

function expectSame<K extends ListPart>(taking: Taking<K>) {
  const before = planIn(taking.locale);
  const text = copied(before, taking);
  expect(rowsIn(before, taking.part).length).toBeGreaterThan(0);
  const emptied = deleteRows(before, taking.part, Object.keys(rowsAt(before, taking.part)));
  const after = pasted(emptied, text, taking);
  expect(after.table.troubles).toEqual([]);
  expect(after.table.unknownColumns).toEqual([]);
  expect(after.table.alsoNew).toEqual([]);
  expect(held(after.plan, taking)).toEqual(held(before, taking));
  expect(copied(after.plan, taking)).toBe(text);
}

describe.each(locales)('a copied list comes back as it was, in %s', (locale) => {
  const cover = wordsIn(locale, 'cover');
  const audit = wordsIn(locale, 'audit', 'register', 'terms');
  const competitors = wordsIn(locale, 'competitors', 'register', 'terms');
  const research = wordsIn(locale, 'research', 'chapter-research', 'terms', 'register');
  const personas = wordsIn(locale, 'personas', 'chapter-personas', 'terms', 'register');
  const tactics = wordsIn(locale, 'tactics', 'terms', 'register');
  const surveys = wordsIn(locale, 'surveys', 'measures', 'terms', 'register');
  const measuring = wordsIn(locale, 'goals', 'checks', 'measures', 'terms', 'measuring');
  const optimise = wordsIn(locale, 'optimise', 'measures', 'terms', 'register');

  it.each<[ListPart, () => void]>([
    [
      'meetings',
      () => {
        expectSame({ part: 'meetings', fields: meetingFields(cover), locale });
      },
    ],
    [
      'participants',
      () => {
        expectSame({ part: 'participants', fields: participantFields(cover), locale });
      },
    ],
    [
      'roles',
      () => {
        expectSame({ part: 'roles', fields: roleFields(cover), locale });
      },
    ],
    [
      'channels',
      () => {
        expectSame({ part: 'channels', fields: channelFields(audit, locale), locale });
      },
    ],
    [
      'touchpoints',
      () => {
        expectSame({ part: 'touchpoints', fields: touchpointFields(audit), locale });
      },
    ],
    [
      'workflows',
      () => {
        expectSame({ part: 'workflows', fields: workflowFields(audit), locale });
      },
    ],
    [
      'competitors',
      () => {
        expectSame({ part: 'competitors', fields: competitorFields(competitors), locale });
      },
    ],
    [
      'rankings',
      () => {
        expectSame({ part: 'rankings', fields: rankingFields(competitors), locale });
      },
    ],
    [
      'criteria',
      () => {
        expectSame({ part: 'criteria', fields: criterionFields(research), locale });
      },
    ],
    [
      'gaps',
      () => {
        expectSame({ part: 'gaps', fields: gapFields(research), locale });
      },
    ],
    [
      'personas',
      () => {
        expectSame({ part: 'personas', fields: personaFields(personas), locale });
      },
    ],
    [
      'journeys',
      () => {
        expectSame({ part: 'journeys', fields: journeyFields(personas), locale });
      },
    ],
    [
      'tactics',
      () => {
        expectSame({ part: 'tactics', fields: tacticFields(tactics, locale, ''), locale });
      },
    ],
    [
      'surveys',
      () => {
        expectSame({ part: 'surveys', fields: surveyFields(surveys), locale });
      },
    ],
    [
      'measures',
      () => {
        expectSame({ part: 'measures', fields: measureFields(measuring, locale), locale });
      },
    ],
    [
      'standards',
      () => {
        expectSame({ part: 'standards', fields: standardFields(measuring, locale), locale });
      },
    ],
    [
      'feedback',
      () => {
        expectSame({ part: 'feedback', fields: feedbackFields(optimise), locale });
      },
    ],
    [
      'lessons',
      () => {
        expectSame({ part: 'lessons', fields: lessonFields(optimise), locale });
      },
    ],
    [
      'reviews',
      () => {
        expectSame({ part: 'reviews', fields: reviewFields(optimise), locale });
      },
    ],
  ])('%s', (_, expectPart) => {
    expectPart();
  });
});

it('a stage that has no name of its own is copied by the one that it is known by', () => {
  const t = wordsIn('pl', 'audit', 'register', 'terms');
  const titleOf = (_: string, stage: Stage) => stageName(stage, t);
  const taking = { part: 'stages', fields: stageFields(t), locale: 'pl', titleOf } as const;
  const plan = planIn('pl');
  const after = pasted(
    deleteRows(plan, 'stages', Object.keys(plan.stages)),
    copied(plan, taking),
    taking,
  );
  expect(rowsIn(after.plan, 'stages').map(([, { name }]) => name)).toEqual(
    rowsIn(plan, 'stages').map(([id, stage]) => titleOf(id, stage)),
  );
});

it('what is asked of no such measure is told before it is added, and stays in its note', () => {
  const t = wordsIn('en', 'goals', 'checks', 'measures', 'terms', 'measuring');
  const taking = { part: 'measures', fields: measureFields(t, 'en'), locale: 'en' } as const;
  const text = [
    [t('measuring.kind'), t('measuring.name'), t('define.threshold')].join('\t'),
    [t('kind.csat'), 'After the call', '20'].join('\t'),
    [t('kind.serviceLevel'), 'Phone', '20'].join('\t'),
    ['Mood', 'Own', ''].join('\t'),
  ].join('\n');
  const { table, plan } = pasted(emptyPlan({ id: 'p', locale: 'en' }), text, taking);
  expect(table.troubles).toEqual([
    { row: 1, column: t('define.threshold'), value: '20' },
    { row: 3, column: t('measuring.kind'), value: 'Mood' },
  ]);
  expect(rowsIn(plan, 'measures').map(([, row]) => [row.kind, row.threshold, row.note])).toEqual([
    ['csat', null, `${t('define.threshold')}: 20`],
    ['serviceLevel', 20, ''],
    ['csat', null, `${t('measuring.kind')}: Mood`],
  ]);
});

describe('names with commas, quotes and line breaks', () => {
  const audit = wordsIn('en', 'audit', 'register', 'terms');
  const channels = { part: 'channels', fields: channelFields(audit, 'en'), locale: 'en' } as const;
  const workflows = { part: 'workflows', fields: workflowFields(audit), locale: 'en' } as const;
  const name = fc
    .array(fc.constantFrom('a', 'b', ' ', ', ', ';', '"', '、', '='), {
      minLength: 1,
      maxLength: 8,
    })
    .map((parts) => parts.join('').replace(/\s+/g, ' ').trim())
    .filter((text) => text !== '' && text !== "'");
  const inQuotes = fc.constantFrom('"a, b"', '"a"', '"b" a');
  const names = fc.uniqueArray(fc.oneof({ weight: 4, arbitrary: name }, inQuotes), {
    minLength: 1,
    maxLength: 4,
    selector: (text) => searchable(text).trim(),
  });

  function plan(called: readonly string[], note: string): Plan {
    let next = emptyPlan({ id: 'p1', locale: 'en' });
    next = addRow(next, { part: 'channels', id: 'c', fields: { name: called[0] ?? '', note } });
    for (const [at, one] of called.entries()) {
      const id = `r${String(at)}`;
      next = addRow(next, { part: 'roles', id, fields: { name: one } });
      next = link(next, 'channelOwners', 'c', id);
      next = addRow(next, {
        part: 'workflows',
        id: `w${String(at)}`,
        fields: { name: 'Claims', ownerRoleId: id, gaps: note },
      });
    }
    return next;
  }
  const owners = (of: Plan) =>
    rowsIn(of, 'channels').map(([id]) =>
      linkedFrom(of, 'channelOwners', id).map((role) => of.roles[role]?.name),
    );
  const asked = (of: Plan) =>
    rowsIn(of, 'workflows').map(([, { ownerRoleId, gaps }]) => [
      of.roles[ownerRoleId ?? '']?.name,
      gaps,
    ]);

  it('come back whole, to the plan they are from and to one that knows none of them', () => {
    const note = fc.constantFrom('', 'One, "two"\nthree', '=1\n2; 3', 'a\tb');
    fc.assert(
      fc.property(names, note, (called, text) => {
        const before = plan(called, text);
        const copies = [copied(before, channels), copied(before, workflows)] as const;
        const kept = deleteRows(deleteRows(before, 'channels', ['c']), 'workflows', [
          ...Object.keys(before.workflows),
        ]);
        for (const start of [kept, emptyPlan({ id: 'p1', locale: 'en' })]) {
          const half = pasted(start, copies[0], channels).plan;
          const after = pasted(half, copies[1], workflows).plan;
          expect(rowsIn(after, 'channels').map(([, row]) => [row.name, row.note])).toEqual(
            rowsIn(before, 'channels').map(([, row]) => [row.name, row.note]),
          );
          expect(owners(after)).toEqual(owners(before));
          expect(asked(after)).toEqual(asked(before));
          expect(Object.keys(after.roles)).toHaveLength(called.length);
        }
      }),
      { numRuns: 300 },
    );
  });
});
