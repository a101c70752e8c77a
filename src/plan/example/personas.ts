import type { Plan } from '../plan';
import { markStep } from '../progress/edits';
import { addRow, link } from '../rows';
import { rowOf } from '../shared/rows';
import { exampleCards, examplePersonas } from './personas-content';
import type { ExampleStep, ExampleWords } from './words';

/** Step 5 of the example: two kinds of customers, and the first order of one of them. */
export const withPersonas: ExampleStep = (plan, translate) => {
  let next = examplePersonas.reduce((now, persona) => withPersona(now, persona, translate), plan);
  next = addRow(next, {
    part: 'journeys',
    id: 'first-order',
    fields: {
      name: translate('personas.first-order'),
      aim: translate('personas.first-order.aim'),
      evidence: 'partly',
      source: translate('personas.first-order.source'),
    },
  });
  next = link(next, 'journeyPersonas', 'first-order', 'parent');
  next = withCards(next, translate);
  return markStep(next, 'personas', 'inProgress');
};

function withPersona(
  plan: Plan,
  { id, evidence, channels }: (typeof examplePersonas)[number],
  translate: ExampleWords,
): Plan {
  const added = addRow(plan, {
    part: 'personas',
    id,
    fields: {
      name: translate(`personas.${id}`),
      situation: translate(`personas.${id}.situation`),
      needs: translate(`personas.${id}.needs`),
      frustrations: translate(`personas.${id}.frustrations`),
      delights: translate(`personas.${id}.delights`),
      evidence,
      source: translate(`personas.${id}.source`),
    },
  });
  return channels.reduce((now, channel) => link(now, 'personaChannels', id, channel), added);
}

/** Only to stages and touchpoints that are there: an example may be loaded step by step. */
function withCards(plan: Plan, translate: ExampleWords): Plan {
  return exampleCards.reduce(
    (now, { id, stageId, lane, touchpointId, feeling }) =>
      addRow(now, {
        part: 'cards',
        id,
        fields: {
          journeyId: 'first-order',
          stageId: rowOf(now.stages, stageId) ? stageId : null,
          lane,
          text: translate(`personas.card.${id}`),
          touchpointId: rowOf(now.touchpoints, touchpointId) ? touchpointId : null,
          feeling,
        },
      }),
    plan,
  );
}
