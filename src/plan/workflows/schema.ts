import * as v from 'valibot';
import { limits, order, reference, rowsOf, text } from '../shared/fields';

/** How the team gets something done, with its audit. One point a line. */
const workflowSchema = v.pipe(
  v.object({
    order,
    name: text(limits.name),
    channelId: reference,
    ownerRoleId: reference,
    /** How it runs today, one step a line. */
    steps: text(limits.text),
    gaps: text(limits.text),
    /** What is done twice or for nothing. */
    redundancies: text(limits.text),
    /** Have the teams what they need: tools, time, knowledge, authority? */
    equipped: v.picklist(['', 'yes', 'partly', 'no']),
    missing: text(limits.text),
    /** What the people who do it say. */
    agentsSay: text(limits.text),
    note: text(limits.text),
  }),
  v.readonly(),
);

export const workflowsSchema = rowsOf(workflowSchema);

export type Workflow = v.InferOutput<typeof workflowSchema>;
