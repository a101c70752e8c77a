import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkPlan } from '../../../../src/plan/checks/check-plan';
import { checkAreas, type Finding } from '../../../../src/plan/checks/finding';
import { assignDuty, withColumn } from '../../../../src/plan/duties';
import { addGoal, setGoalMeasure } from '../../../../src/plan/goals/edits';
import { examplePlan } from '../../../../src/plan/example/example';
import { addMeasure } from '../../../../src/plan/measures/edits';
import { emptyPlan, type Plan } from '../../../../src/plan/plan';
import { markStep } from '../../../../src/plan/progress/edits';
import { steps } from '../../../../src/plan/progress/steps';
import { addRow, listOwners, listParts, rowsAt } from '../../../../src/plan/rows';
import { longestOf } from '../../../../src/plan/text-limits';
import { exampleWords } from '../messages';
import { choicesIn, planParts } from '../plan-parts';

const today = '2026-11-21';
const messages = path.resolve(import.meta.dirname, '../../../../src/i18n/messages/en');
const sources = path.resolve(import.meta.dirname, '../../../../src/plan/checks');

/** Codes that the source puts together, by how it writes them; helpers that hand one on say none. */
const made: Readonly<Record<string, readonly string[]>> = {
  code: [],
  'code: string': [],
  title: ['baselineOffScale', 'targetOffScale', 'measures.reading.offScale'],
  '`measures.${title}`': ['measures.baselineOffScale', 'measures.targetOffScale'],
  '`audit.${code}`': [
    'audit.weakUnanswered',
    'audit.gapsUnanswered',
    'audit.notSynchronous',
    'audit.notAsynchronous',
    'audit.noEvidence',
    'audit.assumed',
  ],
  '`competitors.${code}`': [
    'competitors.noDirect',
    'competitors.noIndirect',
    'competitors.noAspirational',
    'competitors.noneWatched',
  ],
  '`measures.open.${choice}`': [
    'measures.open.hours',
    'measures.open.earlyHangUps',
    'measures.open.solvable',
  ],
  '`measures.reading.no.${field}`': ['measures.reading.no.date', 'measures.reading.no.value'],
  '`optimise.empty.${what}`': ['optimise.empty.heard', 'optimise.empty.lesson'],
  "field === 'wording' ? 'noWording' : 'noChoices'": ['noWording', 'noChoices'],
};

/** What the source calls its findings: the first thing that is given to `finding`. */
function codesInSource(): Set<string> {
  const texts = globSync('*.ts', { cwd: sources })
    .filter((file) => file !== 'finding.ts')
    .map((file) => readFileSync(path.join(sources, file), 'utf8'));
  const calls = texts.flatMap((text) =>
    Array.from(
      text.matchAll(/\b(?:finding|about|note|offScale)\(\s*('[^']+'|[^,]+)[,)]/g),
      ([, code = '']) => code.trim(),
    ),
  );
  return new Set(
    calls.flatMap((code) => {
      const [, said] = /^'([^']+)'$/.exec(code) ?? [];
      return said === undefined ? (made[code] ?? [`unknown: ${code}`]) : [said];
    }),
  );
}

/** Without the id of a line of text, which has no row of its own. */
const codeOf = ({ id, place }: Finding) =>
  id.slice((place.rowId || place.part).length + 1).replace(/\.w[0-9a-z]{8,}$/, '');
const found = (plan: Plan) => checkPlan(plan, { today });

describe('every finding', () => {
  it('fires after one edit and clears after another', () => {
    const seen = new Set<string>();
    for (const base of bases()) {
      const before = new Map(found(base).map((one) => [one.id, codeOf(one)]));
      for (const plan of neighbours(base)) {
        const after = new Map(found(plan).map((one) => [one.id, codeOf(one)]));
        for (const [id, code] of after) if (!before.has(id)) seen.add(code);
        for (const [id, code] of before) if (!after.has(id)) seen.add(code);
      }
    }
    const all = codesInSource();
    expect(
      Array.from(all)
        .filter((code) => !seen.has(code))
        .sort(),
    ).toEqual([]);
    expect(
      Array.from(seen)
        .filter((code) => !all.has(code))
        .sort(),
    ).toEqual([]);
  });
});

describe('every cure', () => {
  it('takes its finding away, whatever the plan', () => {
    const offered = new Set<string>();
    for (const base of bases()) {
      const tried = new Set<string>();
      for (const plan of [base, ...neighbours(base)]) {
        for (const { finding, cure } of curesIn(plan)) {
          const kind = `${codeOf(finding)}: ${cure.label.key}`;
          if (tried.has(kind)) continue;
          tried.add(kind);
          offered.add(cure.label.key);
          const left = found(cure.apply(plan)).map(({ id }) => id);
          expect(left, kind).not.toContain(finding.id);
        }
      }
    }
    const labels = checkAreas.flatMap(keysOf).filter((key) => /(?:^|\.)cure\./.test(key));
    expect(labels.filter((key) => !offered.has(key))).toEqual([]);
  });
});

const keysOf = (area: string) => {
  const file = path.join(messages, `${area}.json`);
  return Object.keys(JSON.parse(readFileSync(file, 'utf8')) as object);
};

const curesIn = (plan: Plan) =>
  found(plan).flatMap((finding) => finding.cures.map((cure) => ({ finding, cure })));

/** A plan in which all is filled in, and one with an empty row in each list. */
function bases(): Plan[] {
  const begun = steps.reduce(
    (plan, step) => markStep(plan, step, 'inProgress'),
    emptyPlan({ id: 'p1', locale: 'en' }),
  );
  const bare = listParts.reduce((plan, part) => {
    if (part === 'goals') return addGoal(plan, { id: 'goals', parentId: null });
    if (part === 'measures') return addMeasure(plan, { id: 'measures', kind: 'csat' });
    const owner = listOwners[part];
    const of = owner === undefined ? {} : { [owner]: ownerOf(owner, plan) };
    return addRow(plan, { part, id: part, fields: of });
  }, begun);
  const measured = setGoalMeasure(bare, 'goals', 'measures');
  return [examplePlan(exampleWords('en'), 'en', { id: 'p1', today }), measured, crowded()];
}

/** A person and a mere team for roles, somebody who does everything, everybody consulted, more questions than anybody answers, and a card that names a touchpoint without being linked. */
function crowded(): Plan {
  const ids = Array.from({ length: 10 }, (_, at) => `r${String(at)}`);
  const roles = ids.slice(0, 3);
  const started = addRow(emptyPlan({ id: 'p1', locale: 'en' }), { part: 'matrices', id: 'm' });
  const asked = ids.reduce(
    (plan, id) => addRow(plan, { part: 'questions', id, fields: { surveyId: 's', wording: id } }),
    addRow(started, { part: 'surveys', id: 's' }),
  );
  const someone = addRow(asked, { part: 'participants', id: 'p', fields: { name: 'Basia' } });
  const staffed = ['Desk', 'Team', 'Basia'].reduce(
    (plan, name, at) =>
      withColumn(
        addRow(plan, { part: 'roles', id: `r${String(at)}`, fields: { name } }),
        'm',
        `r${String(at)}`,
      ),
    someone,
  );
  const named = addRow(staffed, { part: 'touchpoints', id: 't', fields: { name: 'Live chat' } });
  const unlinked = addRow(addRow(named, { part: 'journeys', id: 'j' }), {
    ...{ part: 'cards', id: 'c' },
    fields: { journeyId: 'j', lane: 'touchpoint', text: 'live chat' },
  });
  return ids.reduce((plan, id) => {
    const task = addRow(plan, { part: 'tasks', id, fields: { matrixId: 'm', name: id } });
    return roles.reduce((now, role) => assignDuty(now, id, role, role === 'r0' ? 'RC' : 'C'), task);
  }, unlinked);
}

const ownerOf = (field: string, plan: Plan): string | undefined =>
  listParts.find(
    (part) => part.startsWith(field.slice(0, 4)) && Object.keys(rowsAt(plan, part)).length > 0,
  );

/** The plan after each edit of one value of one row, and without or with one row more. */
function* neighbours(plan: Plan): Generator<Plan> {
  for (const part of planParts) {
    const rows: Readonly<Record<string, unknown>> = plan[part];
    const entries = Object.entries(rows);
    const isList = entries.every(isRow);
    if (isList) yield { ...plan, [part]: {} };
    if (!isList) {
      for (const row of variantsOf(part, rows)) yield { ...plan, [part]: row };
      continue;
    }
    for (const [id, row] of entries.filter(isRow).slice(0, 4)) {
      yield { ...plan, [part]: without(rows, id) };
      yield { ...plan, [part]: { ...rows, [`${id}-again`]: row } };
      for (const variant of variantsOf(part, row))
        yield { ...plan, [part]: { ...rows, [id]: variant } };
    }
  }
}

type Row = Readonly<Record<string, unknown>>;

const isRow = (entry: [string, unknown]): entry is [string, Row] =>
  typeof entry[1] === 'object' && entry[1] !== null;

const without = (rows: object, id: string) =>
  Object.fromEntries(Object.entries(rows).filter(([other]) => other !== id));

function* variantsOf(part: keyof Plan, row: Readonly<Record<string, unknown>>) {
  for (const field of Object.keys(row)) {
    if (field === 'order' || field === 'id') continue;
    for (const other of othersFor(part, field, row)) yield { ...row, [field]: other };
  }
}

/** What else a field might say; of two fields alike, what the other says too. */
function othersFor(
  part: keyof Plan,
  field: string,
  row: Readonly<Record<string, unknown>>,
): readonly unknown[] {
  const value = row[field];
  const choices = choicesIn(part, field);
  if (choices.length > 0) return choices;
  const alike = (isSame: (name: string, other: unknown) => boolean) =>
    Object.entries(row).flatMap(([name, other]) => (isSame(name, other) ? [other] : []));
  if (typeof value === 'boolean') return [!value];
  if (field.endsWith('Id')) return [null, ...alike((name) => name.endsWith('Id'))];
  if (typeof value === 'string') {
    const isText = longestOf(part, field) !== undefined;
    return isText ? ['', 'x', 'http://x.example'] : ['', '2020-01-01', today, '2031-12-31'];
  }
  const figures = alike((_, other) => typeof other === 'number');
  return [null, 0, 1, 5, 50, 1000, 1_000_000, -200, ...figures];
}
