import * as v from 'valibot';
import { evidence, limits, order, owner, rowsOf, text } from '../shared/fields';

/** A kind of customer, told as one person. One point a line. */
const personaSchema = v.pipe(
  v.object({
    order,
    name: text(limits.name),
    /** Who they are and what they want to get done. */
    situation: text(limits.text),
    needs: text(limits.text),
    frustrations: text(limits.text),
    /** Moments of delight: what they would tell a friend. */
    delights: text(limits.text),
    evidence,
    source: text(limits.sentence),
    note: text(limits.text),
  }),
  v.readonly(),
);

const personaChannelSchema = v.pipe(v.object({ personaId: owner, channelId: owner }), v.readonly());

export const personasSchema = rowsOf(personaSchema);
export const personaChannelsSchema = rowsOf(personaChannelSchema);

export type Persona = v.InferOutput<typeof personaSchema>;
