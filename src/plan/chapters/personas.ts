import type { Block } from '../../document/blocks';
import { bullets, definition, definitions, heading, paragraph, strong } from '../../document/build';
import { formatList } from '../../i18n/format';
import { mapOf } from '../journey-map';
import type { Journey } from '../journeys/schema';
import type { Persona } from '../personas/schema';
import type { Plan } from '../plan';
import { linkedFrom, rowsIn } from '../rows';
import { inOrder, rowOf } from '../shared/rows';
import type { Chapter, ChapterContext } from './chapter';
import { emotionFigure } from './emotions';
import { pointsOf } from '../shared/points';
import { tacticsThatAnswer } from './told';

const curveSize = { width: 470, height: 210 };

/** Step 5: who the customers are, how their journeys feel, and what hurts on the way. */
export const personasChapter: Chapter = (context) => {
  const { plan, translate } = context;
  const personas = inOrder(plan.personas);
  const journeys = inOrder(plan.journeys);
  const title = heading(1, translate('step.personas'));
  if (personas.length + journeys.length === 0) {
    return [title, paragraph(translate('personas.none'))];
  }
  return [
    title,
    ...(personas.length === 0 ? [] : [heading(2, translate('personas.personas'))]),
    ...personas.flatMap(([id, persona]) => personaBlocks(id, persona, context)),
    ...(journeys.length === 0 ? [] : [heading(2, translate('personas.journeys'))]),
    ...journeys.flatMap(([id, journey]) => journeyBlocks(id, journey, context)),
  ];
};

const lists = ['needs', 'frustrations', 'delights'] as const;

function personaBlocks(id: string, persona: Persona, { plan, translate, locale }: ChapterContext) {
  const channels = namesOf(plan.channels, linkedFrom(plan, 'personaChannels', id));
  const said = lists
    .map((field) => [translate(`personas.${field}`), pointsOf(persona[field])] as const)
    .filter(([, points]) => points.length > 0)
    .map(([term, points]) => definition(term, [bullets(points)]));
  const heard =
    channels.length === 0
      ? []
      : [definition(translate('personas.channels'), formatList(channels, locale))];
  const entries = [...said, ...heard];
  return [
    heading(3, persona.name.trim() || translate('personas.persona.unnamed')),
    ...paragraphsOf(persona.situation),
    ...(entries.length === 0 ? [] : [definitions(entries)]),
    ...paragraphsOf(persona.note),
    ...groundsOf(persona, translate),
  ];
}

function journeyBlocks(id: string, journey: Journey, context: ChapterContext): Block[] {
  const { plan, translate, locale } = context;
  const name = journeyName(journey, translate);
  const aim = journey.aim.trim();
  const of = namesOf(plan.personas, linkedFrom(plan, 'journeyPersonas', id));
  const curve = emotionFigure({ name, map: mapOf(plan, id) }, translate, locale, curveSize);
  return [
    heading(3, name),
    ...(aim === '' ? [] : [paragraph(translate('personas.journey.aim', { aim }))]),
    ...(of.length === 0
      ? []
      : [paragraph(translate('personas.journey.of', { personas: formatList(of, locale) }))]),
    ...(curve ? [curve] : []),
    ...painBlocks(id, context),
    ...ideaBlocks(id, context),
    ...paragraphsOf(journey.note),
    ...groundsOf(journey, translate),
  ];
}

/** Each pain point with what answers it. */
function painBlocks(journeyId: string, { plan, translate, locale }: ChapterContext): Block[] {
  const pains = cardsIn(plan, journeyId, 'pain');
  if (pains.length === 0) return [];
  const items = pains.map(([id, text]) => {
    const tactics = tacticsThatAnswer(plan, 'cardId', id).filter((name) => name.trim() !== '');
    const answer =
      tactics.length === 0
        ? translate('personas.pain.open')
        : translate('personas.pain.answered', { tactics: formatList(tactics, locale) });
    return [paragraph([strong(text)]), paragraph(answer)];
  });
  return [heading(4, translate('personas.pains')), bullets(items)];
}

function ideaBlocks(journeyId: string, { plan, translate }: ChapterContext): Block[] {
  const ideas = cardsIn(plan, journeyId, 'idea').map(([, text]) => text);
  return ideas.length === 0 ? [] : [heading(4, translate('personas.ideas')), bullets(ideas)];
}

const cardsIn = (plan: Plan, journeyId: string, lane: 'pain' | 'idea') =>
  rowsIn(plan, 'cards', journeyId)
    .filter(([, card]) => card.lane === lane && card.text.trim() !== '')
    .map(([id, card]) => [id, card.text.trim()] as const);

export function journeyName({ name }: Journey, translate: ChapterContext['translate']): string {
  return name.trim() || translate('personas.journey.unnamed');
}

const paragraphsOf = (text: string) => pointsOf(text).map((line) => paragraph(line));

/** How sure we are, and where it comes from. */
function groundsOf(
  { evidence, source }: Pick<Persona, 'evidence' | 'source'>,
  translate: ChapterContext['translate'],
): Block[] {
  const known = [
    evidence === ''
      ? ''
      : translate('personas.evidence', { evidence: translate(`evidence.${evidence}`) }),
    source.trim() === '' ? '' : translate('personas.source', { source: source.trim() }),
  ];
  return known.filter((line) => line !== '').map((line) => paragraph(line, 'small'));
}

/** In the order in which the plan lists them; nameless ones are left out. */
function namesOf(
  rows: Readonly<Record<string, { readonly name: string; readonly order: string }>>,
  ids: readonly string[],
): string[] {
  return inOrder(rows).flatMap(([id, { name }]) =>
    ids.includes(id) && rowOf(rows, id) && name.trim() !== '' ? [name.trim()] : [],
  );
}
