import * as v from 'valibot';
import { limits, order, owner, rowsOf, text } from '../shared/fields';

export const channelKinds = [
  'phone',
  'email',
  'chat',
  'messaging',
  'social',
  'form',
  'helpPages',
  'chatbot',
  'inPerson',
  'post',
  'reviews',
  'other',
] as const;

/** A way in which customers and the service team reach each other. */
const channelSchema = v.pipe(
  v.object({
    order,
    name: text(limits.name),
    kind: v.picklist(['', ...channelKinds]),
    /** Do both sides have to be there at once? */
    timing: v.picklist(['', 'synchronous', 'asynchronous']),
    /** Does the team answer, speak first, or both? */
    stance: v.picklist(['', 'reactive', 'proactive', 'both']),
    /** When it is staffed, in words. */
    hours: text(limits.sentence),
    note: text(limits.text),
  }),
  v.readonly(),
);

/** A role that answers for a channel. One is right; none and two are findings. */
const channelOwnerSchema = v.pipe(v.object({ channelId: owner, roleId: owner }), v.readonly());

export const channelsSchema = rowsOf(channelSchema);
export const channelOwnersSchema = rowsOf(channelOwnerSchema);

export type Channel = v.InferOutput<typeof channelSchema>;
