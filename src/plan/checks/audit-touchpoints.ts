import type { Plan } from '../plan';
import { inOrder } from '../shared/rows';
import type { Touchpoint } from '../touchpoints/schema';
import { finding, reasoned, type Finding, type Place } from './finding';

type Rule = (id: string, touchpoint: Touchpoint) => Finding | null;

/** What is missing about the touchpoints, each by itself. */
export function checkTouchpoints({ touchpoints }: Plan): Finding[] {
  return inOrder(touchpoints).flatMap(([id, touchpoint]) => checkedOnce(id, touchpoint));
}

/** A touchpoint never changes, and a thousand of them are looked at whenever one does. */
const known = new WeakMap<Touchpoint, { id: string; findings: readonly Finding[] }>();

function checkedOnce(id: string, touchpoint: Touchpoint): readonly Finding[] {
  const before = known.get(touchpoint);
  if (before?.id === id) return before.findings;
  const rules = isBlank(touchpoint) ? [noName] : touchpointRules;
  const findings = rules.flatMap((rule) => rule(id, touchpoint) ?? []);
  known.set(touchpoint, { id, findings });
  return findings;
}

/** A touchpoint that was only just added is asked for its name and nothing else yet. */
function isBlank({ name, purpose, rating, weaknesses, threats, ...rest }: Touchpoint): boolean {
  const texts = [name, purpose, weaknesses, threats, rest.strengths, rest.opportunities];
  return rating === null && texts.every((text) => text.trim() === '');
}

const at = (rowId: string, field: keyof Touchpoint): Place => ({
  step: 'audit',
  part: 'touchpoints',
  rowId,
  field,
});

const noName: Rule = (id, { name }) =>
  name.trim() !== ''
    ? null
    : finding('audit.touchpointName', {
        severity: 'stop',
        place: at(id, 'name'),
        ...reasoned('audit.check.touchpointName'),
      });

const noStage: Rule = (id, { stageId }) =>
  stageId !== null
    ? null
    : finding('audit.noStage', {
        severity: 'warn',
        place: at(id, 'stageId'),
        ...reasoned('audit.check.noStage'),
      });

const noChannel: Rule = (id, { channelId }) =>
  channelId !== null
    ? null
    : finding('audit.noChannel', {
        severity: 'warn',
        place: at(id, 'channelId'),
        ...reasoned('audit.check.noChannel'),
      });

const notRated: Rule = (id, { rating }) =>
  rating !== null
    ? null
    : finding('audit.notRated', {
        severity: 'note',
        place: at(id, 'rating'),
        ...reasoned('audit.check.notRated'),
      });

const noEvidence: Rule = (id, { rating, evidence }) => {
  if (rating === null || (evidence !== '' && evidence !== 'assumed')) return null;
  const code = evidence === '' ? 'noEvidence' : 'assumed';
  return finding(`audit.${code}`, {
    severity: 'note',
    place: at(id, 'evidence'),
    ...reasoned(`audit.check.${code}`),
  });
};

const noSource: Rule = (id, { evidence, source }) =>
  evidence !== 'researched' || source.trim() !== ''
    ? null
    : finding('audit.noSource', {
        severity: 'note',
        place: at(id, 'source'),
        ...reasoned('audit.check.noSource'),
      });

/** In the order of the fields, as a person fills them in. */
const touchpointRules: readonly Rule[] = [
  noName,
  noStage,
  noChannel,
  notRated,
  noEvidence,
  noSource,
];
