import type { Locator } from '@playwright/test';
import { formatNumber } from '../../../src/i18n/format';
import type { Step } from '../../../src/plan/progress/schema';
import { expect } from '../guard';
import { typed } from '../typed';
import { Planner } from './planner';

/** What was made in an earlier step and is chosen in a later one. */
export interface Made {
  role: string;
  channel: string;
  touchpoint: string;
  competitor: string;
  gap: string;
  persona: string;
}

type Work = (planner: Planner, made: Made) => Promise<void>;

/** The cover and the nine steps, each with what a planner fills in there. */
export const work: Record<Step, Work> = {
  cover: fillCover,
  goals: fillGoals,
  audit: fillAudit,
  competitors: fillCompetitors,
  research: fillResearch,
  personas: fillPersonas,
  tactics: fillTactics,
  surveys: fillSurveys,
  measures: fillMeasures,
  optimise: fillOptimise,
};

async function fillCover(planner: Planner) {
  const { hand } = planner;
  const cover = planner.fields(hand.page.getByRole('main'));
  await cover.date('cover.start', '2027-01-04');
  await cover.date('cover.end', '2027-12-23');
  await cover.write('cover.vision');
  const meeting = await planner.add('meetings');
  await meeting.write('meetings.name');
  await meeting.date('meetings.date', '2026-09-14');
  await meeting.write('meetings.attendees');
  await meeting.write('meetings.outcome');
  await meeting.done();
  const participant = await planner.add('participants');
  await participant.write('participants.name');
  await participant.name('participants.role', 'role.another', 'role.name');
  await participant.write('participants.note');
  await participant.done();
}

async function fillGoals(planner: Planner, made: Made) {
  const { hand, t, locale } = planner;
  const [first, second, sub] = typed[locale].goals;
  const goal = planner.fields(hand.page.locator('main section.edit'));
  await planner.press('goal.addFirst');
  await goal.write('goal.sentence', first);
  await planner.press('goal.add');
  await goal.write('goal.sentence', second);
  await planner.press('goal.done');
  await hand.pickFromMenu(
    hand.page.getByRole('button', { name: t('goal.more', { number: '2' }), exact: true }),
    hand.page.getByRole('menuitem', { name: t('goal.addSub') }),
  );
  await goal.write('goal.sentence', sub);
  await goal.choose('goal.measure', t('kind.nps'));
  made.role = await goal.name('goal.owner', 'owner.another', 'owner.name');
  await goal.number('goal.baseline', 31);
  await goal.number('goal.target', 44);
  await goal.date('goal.due', '2027-10-15');
  await goal.number('goal.replies', 1213);
  await hand.press(goal.within.locator('summary').filter({ hasText: t('goal.note') }));
  await goal.write('goal.note');
  await planner.press('goal.done');
}

async function fillAudit(planner: Planner, made: Made) {
  const { t } = planner;
  await planner.press('audit.stages.usual');
  const stage = await planner.add('stages');
  await stage.write('audit.stage.name');
  await stage.done();
  const channel = await planner.add('channels');
  made.channel = await channel.write('audit.channel.name');
  await channel.choose('audit.channel.kind', t('channelKind.chat'));
  await channel.choose('audit.channel.timing', t('timing.synchronous'));
  await channel.choose('audit.channel.stance', t('stance.reactive'));
  await channel.choose('audit.channel.owners', made.role);
  await channel.write('audit.channel.hours');
  await channel.write('audit.note');
  await channel.done();
  const touchpoint = await planner.add('touchpoints');
  made.touchpoint = await touchpoint.write('audit.touchpoint.name');
  await touchpoint.choose('audit.touchpoint.stage', t('stage.decision'));
  await touchpoint.choose('audit.touchpoint.channel', made.channel);
  await touchpoint.write('audit.touchpoint.purpose');
  await touchpoint.rate('audit.touchpoint.rating', 2);
  planner.remember(t('rating.2'));
  await touchpoint.choose('audit.touchpoint.evidence', t('evidence.partly'));
  await touchpoint.write('audit.touchpoint.source');
  for (const field of ['strengths', 'weaknesses', 'opportunities', 'threats'] as const) {
    await touchpoint.write(`audit.touchpoint.${field}`);
  }
  await touchpoint.write('audit.note');
  await touchpoint.done();
  const workflow = await planner.add('workflows');
  await workflow.write('audit.workflow.name');
  await workflow.choose('audit.workflow.owner', made.role);
  await workflow.choose('audit.workflow.channel', made.channel);
  await workflow.write('audit.workflow.steps');
  await workflow.write('audit.workflow.gaps');
  await workflow.write('audit.workflow.redundancies');
  await workflow.choose('audit.workflow.equipped', t('equipped.partly'));
  await workflow.write('audit.workflow.missing');
  await workflow.write('audit.workflow.agentsSay');
  await workflow.done();
}

async function fillCompetitors(planner: Planner, made: Made) {
  const { t } = planner;
  const competitor = await planner.add('competitors');
  made.competitor = await competitor.write('competitors.name');
  await competitor.choose('competitors.kind', t('competitorKind.direct'));
  await competitor.write('competitors.website', 'https://rival.example/127');
  await competitor.write('competitors.channels');
  await competitor.write('competitors.watch');
  await competitor.choose('competitors.cadence', t('cadence.monthly'));
  await competitor.write('competitors.note');
  await competitor.done();
  const ranking = await planner.add('rankings');
  await ranking.write('competitors.ranking.keyword');
  await ranking.choose('competitors.ranking.who', made.competitor);
  await ranking.number('competitors.ranking.rank', 37);
  await ranking.date('competitors.ranking.checkedOn', '2026-10-05');
  await ranking.done();
}

async function fillResearch(planner: Planner, made: Made) {
  const { hand, t } = planner;
  const criterion = await planner.add('criteria');
  const name = await criterion.write('compare.criterion.name');
  await criterion.write('compare.criterion.scale');
  await criterion.done();
  for (const [party, score] of [
    [t('research.us'), 2],
    [made.competitor, 4],
  ] as const) {
    await hand.press(
      hand.page.getByRole('button', {
        name: t('compare.cell', { criterion: name, party, score: t('research.score.none') }),
        exact: true,
      }),
    );
    const scored = planner.fields(
      hand.page.locator('[data-row^="scores:"]').filter({ has: hand.page.getByRole('group') }),
    );
    await scored.rate('compare.score', score);
    await scored.choose('compare.evidence', t('evidence.researched'));
    await scored.write('compare.finding');
    await scored.write('compare.source');
    await scored.date('compare.seenOn', '2026-10-12');
  }
  await planner.fields('criteria').done();
  const gap = await planner.add('gaps');
  made.gap = await gap.write('compare.gap.name');
  await gap.choose('compare.gap.criterion', name);
  await gap.write('compare.note');
  await gap.done();
  const ours = planner.fields(hand.page.locator('[data-row="ownPosition:"]'));
  const theirs = planner.fields(hand.page.locator('[data-row^="sides:"]'));
  for (const field of ['strengths', 'weaknesses', 'opportunities', 'threats'] as const) {
    await ours.write(`research.swot.${field}`);
  }
  await hand.press(theirs.within.locator('summary'));
  await theirs.write('research.swot.weaknesses');
}

async function fillPersonas(planner: Planner, made: Made) {
  const { hand, t } = planner;
  const persona = await planner.add('personas');
  made.persona = await persona.write('persona.name');
  for (const field of ['situation', 'needs', 'frustrations', 'delights'] as const) {
    await persona.write(`persona.${field}`);
  }
  await persona.choose('persona.channels', made.channel);
  await persona.choose('persona.evidence', t('evidence.assumed'));
  await persona.write('persona.source');
  await persona.done();
  const journey = await planner.add('journeys');
  await journey.write('journey.name');
  await journey.choose('journey.personas', made.persona);
  await journey.write('journey.aim');
  const card = planner.fields('cards');
  const add = (lane: 'pain' | 'feeling' | 'touchpoint' | 'idea', stage: string) =>
    hand.press(plus(planner, lane, stage));
  await add('pain', 'decision');
  await card.write('card.text');
  await add('idea', 'decision');
  await card.write('card.text');
  await add('feeling', 'awareness');
  await card.rate('card.feeling', 4);
  planner.remember(t('feeling.good'));
  await add('touchpoint', 'afterPurchase');
  await card.choose('card.touchpoint', made.touchpoint);
  await card.done();
  await journey.done();
}

const plus = ({ hand, t }: Planner, lane: string, stage: string): Locator =>
  hand.page.getByRole('button', {
    name: t('journey.map.add', { lane: t(`lane.${lane}`), stage: t(`stage.${stage}`) }),
    exact: true,
  });

async function fillTactics(planner: Planner, made: Made) {
  const { hand, t, locale } = planner;
  const tactic = await planner.add('tactics');
  await tactic.write('tactic.name');
  await tactic.write('tactic.description');
  await tactic.choose('tactic.goals', typed[locale].goals[2]);
  await tactic.choose('tactic.owner', made.role);
  await tactic.choose('tactic.status', t('tacticStatus.inProgress'));
  await tactic.date('tactic.start', '2027-02-01');
  await tactic.date('tactic.end', '2027-04-30');
  await tactic.number('tactic.cost', 2750);
  await tactic.write('tactic.costNote');
  const finding = t('open.kinded', { kind: t('open.gapId'), name: made.gap });
  await hand.choose(tactic.field('tactic.answers'), finding);
  await planner.press('tactic.step.add');
  const step = planner.fields('tacticSteps');
  const task = await step.write('tactic.step');
  const doer = await step.name('tactic.step.owner', 'tactic.owner.another', 'tactic.owner.name');
  await step.date('tactic.step.due', '2027-03-15');
  await step.done();
  await planner.press('tactics.cure.makeTasks');
  await planner.press('tactic.tasks.show');
  const letters = (role: string) =>
    hand.page.getByLabel(t('matrix.cell', { task, role }), { exact: true });
  await expect(letters(made.role)).toHaveValue('A');
  await expect(letters(doer)).toHaveValue('R');
  await hand.choose(letters(doer), 'R, A');
  await expect(letters(made.role)).toHaveValue('');
  const matrix = planner.fields('matrices');
  await matrix.write('matrix.name');
  await matrix.done();
}

async function fillSurveys(planner: Planner, made: Made) {
  const { t } = planner;
  const survey = await planner.add('surveys');
  await survey.write('survey.name');
  await survey.choose('survey.kind', t('surveyKind.experience'));
  await survey.write('survey.moment');
  await survey.write('survey.audience');
  await survey.choose('survey.channel', made.channel);
  await survey.choose('survey.owner', made.role);
  await survey.choose('survey.cadence', t('cadence.quarterly'));
  await survey.date('survey.start', '2027-05-03');
  await survey.number('survey.invited', 4321);
  await survey.number('survey.margin', 6);
  await survey.write('survey.note');
  await planner.press('question.add');
  const question = planner.fields('questions');
  await question.write('question.wording');
  await question.choose('question.kind', t('questionKind.nps'));
  await question.choose('question.measure', t('kind.nps'));
  await question.done();
  await survey.done();
}

async function fillMeasures(planner: Planner, made: Made) {
  const { hand, t, locale } = planner;
  const measure = await planner.add('measures');
  await measure.write('measuring.name');
  await measure.number('measuring.baseline', 61);
  await measure.number('measuring.target', 83);
  await measure.choose('measuring.cadence', t('cadence.weekly'));
  await measure.write('measuring.source');
  await measure.choose('measuring.owner', made.role);
  await measure.write('measuring.note');
  await hand.press(
    measure.within.locator('summary').filter({ hasText: t('measuring.calc.title') }),
  );
  const ways = measure.within.getByRole('group', { name: t('measuring.calc.way') });
  await hand.pick(ways.getByRole('radio'), 1);
  const scores = [5, 5, 4, 4, 4, 5, 4, 2, 1];
  const rows = ['Case,Score', ...scores.map((score, at) => `${String(at + 1)},${String(score)}`)];
  await hand.page.evaluate((text) => navigator.clipboard.writeText(text), rows.join('\n'));
  await hand.enter(measure.field('measuring.calc.paste'));
  await hand.page.keyboard.press('Control+v');
  await hand.press(
    measure.within.getByRole('button', { name: t('measuring.calc.keep'), exact: true }),
  );
  planner.remember(formatNumber(77.8, locale));
  await expect(measure.within.locator('svg[role="img"]')).toBeVisible();
  await measure.done();
}

async function fillOptimise(planner: Planner, made: Made) {
  const { hand, t } = planner;
  const entry = await planner.add('feedback');
  await entry.write('optimise.heard');
  await entry.date('optimise.heardOn', '2026-11-02');
  await entry.choose('optimise.source', t('feedbackSource.reviewSite'));
  await hand.choose(entry.field('optimise.touchpoint'), made.touchpoint);
  await entry.write('optimise.decision');
  await entry.date('optimise.decidedOn', '2026-11-09');
  await entry.write('optimise.changed');
  await entry.date('optimise.changedOn', '2026-11-19');
  await entry.done();
  const lesson = await planner.add('lessons');
  await lesson.write('optimise.lesson.text');
  await lesson.choose('optimise.lesson.kind', t('lessonKind.works'));
  await lesson.done();
  const rhythm = planner.fields(hand.page.locator('[data-row="rhythm:"]'));
  await rhythm.choose('optimise.cadence', t('cadence.quarterly'));
  await rhythm.date('optimise.next', '2027-06-14');
  await rhythm.write('optimise.attendees');
  await rhythm.write('optimise.agenda');
  const review = await planner.add('reviews');
  await review.date('optimise.review.date', '2026-12-07');
  await review.write('optimise.review.outcome');
  await review.done();
}
