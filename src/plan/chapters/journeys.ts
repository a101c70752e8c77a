import type { Block } from '../../document/blocks';
import { bullets, heading, landscape, paragraph, table } from '../../document/build';
import { cardText, feelingKey, mapOf, walkedStages, type MapStage } from '../journey-map';
import { lanes, type Card, type Journey } from '../journeys/schema';
import { inOrder } from '../shared/rows';
import type { Chapter, ChapterContext } from './chapter';
import { mapStageName } from './emotions';
import { journeyName } from './personas';

/** So many stages stand beside each other on a turned page. */
const most = 5;

/** The journey maps as tables, stages by lanes, on turned pages. Empty where there is none to show. */
export const journeyAppendix: Chapter = (context) => {
  const { plan, translate } = context;
  const maps = inOrder(plan.journeys).flatMap(([id, journey]) => {
    const walked = walkedStages(mapOf(plan, id));
    return walked.length === 0 ? [] : mapBlocks(journey, walked, context);
  });
  if (maps.length === 0) return [];
  return [landscape([heading(1, translate('personas.appendix')), ...maps])];
};

/** A longer journey goes on in a further table. */
function mapBlocks(
  journey: Journey,
  walked: readonly MapStage[],
  context: ChapterContext,
): Block[] {
  const name = journeyName(journey, context.translate);
  const count = Math.ceil(walked.length / most);
  return Array.from({ length: count }, (_, index) => {
    const stages = walked.slice(index * most, (index + 1) * most);
    const title =
      count === 1
        ? name
        : context.translate('personas.appendix.part', { journey: name, at: index + 1, count });
    return [heading(2, title), mapTable(stages, context)];
  }).flat();
}

function mapTable(stages: readonly MapStage[], context: ChapterContext): Block {
  const { translate } = context;
  const used = lanes.filter((lane) => stages.some(({ cells }) => cells[lane].length > 0));
  return table({
    header: [translate('personas.lane'), ...stages.map((stage) => mapStageName(stage, translate))],
    widths: [1.1, ...stages.map(() => 2)],
    rowHeaders: true,
    rows: used.map((lane) => [
      translate(`lane.${lane}`),
      ...stages.map(({ cells }) => cellBlocks(cells[lane], context)),
    ]),
  });
}

function cellBlocks(cards: readonly (readonly [string, Card])[], context: ChapterContext): Block[] {
  const said = cards.map(([, card]) => cardWords(card, context)).filter((words) => words !== '');
  if (said.length === 0) return [];
  return said.length === 1 ? said.map((words) => paragraph(words)) : [bullets(said)];
}

function cardWords(card: Card, { plan, translate }: ChapterContext): string {
  const text = cardText(plan, card);
  if (card.lane !== 'feeling' || card.feeling === null) return text;
  const feeling = translate(feelingKey(card.feeling));
  return text === '' ? feeling : translate('personas.card.felt', { text, feeling });
}
