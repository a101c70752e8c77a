import * as v from 'valibot';
import { evidence, limits, order, owner, reference, rowsOf, text, whole } from '../shared/fields';

/** The lanes of a journey map, from what the customer does to what goes on behind. */
export const lanes = [
  'action',
  'touchpoint',
  'thought',
  'feeling',
  'pain',
  'delight',
  'idea',
  'backstage',
] as const;
export type Lane = (typeof lanes)[number];

/** How one or more personas get something done, from their side. */
const journeySchema = v.pipe(
  v.object({
    order,
    name: text(limits.name),
    /** What the customer wants to get done. */
    aim: text(limits.sentence),
    evidence,
    source: text(limits.sentence),
    note: text(limits.text),
  }),
  v.readonly(),
);

const journeyPersonaSchema = v.pipe(v.object({ journeyId: owner, personaId: owner }), v.readonly());

/** One card of the map, in a stage (null: not yet placed) and a lane. */
const cardSchema = v.pipe(
  v.object({
    /** Among the cards of the journey. */
    order,
    journeyId: owner,
    stageId: reference,
    lane: v.picklist(lanes),
    text: text(limits.sentence),
    touchpointId: reference,
    /** −2 (awful) to 2 (wonderful): the emotion curve runs through these. */
    feeling: whole(-2, 2),
  }),
  v.readonly(),
);

export const journeysSchema = rowsOf(journeySchema);
export const journeyPersonasSchema = rowsOf(journeyPersonaSchema);
export const cardsSchema = rowsOf(cardSchema);

export type Journey = v.InferOutput<typeof journeySchema>;
export type Card = v.InferOutput<typeof cardSchema>;
