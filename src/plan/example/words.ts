import type exampleAudit from '../../i18n/messages/en/example-audit.json';
import type exampleCompetitors from '../../i18n/messages/en/example-competitors.json';
import type exampleMeasures from '../../i18n/messages/en/example-measures.json';
import type exampleOptimise from '../../i18n/messages/en/example-optimise.json';
import type examplePersonas from '../../i18n/messages/en/example-personas.json';
import type exampleResearch from '../../i18n/messages/en/example-research.json';
import type exampleSurveys from '../../i18n/messages/en/example-surveys.json';
import type exampleTactics from '../../i18n/messages/en/example-tactics.json';
import type example from '../../i18n/messages/en/example.json';
import type { Message, Translate } from '../../i18n/translate';
import type { Plan } from '../plan';

/** Message areas of the example, side by side: the keys of a step's begin with its name. */
export const exampleAreas = [
  'example',
  'example-audit',
  'example-competitors',
  'example-research',
  'example-personas',
  'example-tactics',
  'example-surveys',
  'example-measures',
  'example-optimise',
] as const;

type Keys =
  | keyof typeof example
  | keyof typeof exampleAudit
  | keyof typeof exampleCompetitors
  | keyof typeof exampleResearch
  | keyof typeof examplePersonas
  | keyof typeof exampleTactics
  | keyof typeof exampleSurveys
  | keyof typeof exampleMeasures
  | keyof typeof exampleOptimise;
export type ExampleWords = Translate<Record<Keys, Message>>;

/** Fills in one step of the example. Steps come in their order, so what an earlier one made is there by its id. */
export type ExampleStep = (
  plan: Plan,
  translate: ExampleWords,
  /** The calendar year that is planned. */
  year: string,
  /** ISO calendar date; what was read or heard is dated before it. */
  today: string,
) => Plan;
