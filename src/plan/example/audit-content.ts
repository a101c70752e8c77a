import type exampleAudit from '../../i18n/messages/en/example-audit.json';
import type { Channel } from '../channels/schema';

/** The facts of step 2 in the example, the same in every language; their words are the area `example-audit`. */
type Key = keyof typeof exampleAudit;

interface ExampleChannel extends Pick<Channel, 'kind' | 'timing' | 'stance'> {
  readonly id: string;
  readonly texts: { readonly name: Key; readonly hours?: Key; readonly note?: Key };
  readonly owners: readonly string[];
}

export const exampleChannels: readonly ExampleChannel[] = [
  {
    id: 'phone',
    kind: 'phone',
    timing: 'synchronous',
    stance: 'reactive',
    texts: { name: 'audit.channel.phone', hours: 'audit.hours.phone' },
    owners: ['head'],
  },
  {
    id: 'email',
    kind: 'email',
    timing: 'asynchronous',
    stance: 'both',
    texts: { name: 'audit.channel.email', hours: 'audit.hours.email' },
    owners: ['email'],
  },
  {
    id: 'chat',
    kind: 'chat',
    timing: 'synchronous',
    stance: 'reactive',
    texts: { name: 'audit.channel.chat', hours: 'audit.hours.chat' },
    owners: ['email', 'claims'],
  },
  {
    id: 'social',
    kind: 'social',
    timing: 'asynchronous',
    stance: 'both',
    texts: { name: 'audit.channel.social', note: 'audit.note.social' },
    owners: [],
  },
  {
    id: 'app',
    kind: 'messaging',
    timing: 'asynchronous',
    stance: 'proactive',
    texts: { name: 'audit.channel.app' },
    owners: ['delivery'],
  },
  {
    id: 'door',
    kind: 'inPerson',
    timing: 'synchronous',
    stance: 'proactive',
    texts: { name: 'audit.channel.door', hours: 'audit.hours.door' },
    owners: ['delivery'],
  },
  {
    id: 'helpPages',
    kind: 'helpPages',
    timing: 'asynchronous',
    stance: 'reactive',
    texts: { name: 'audit.channel.helpPages' },
    owners: ['knowledge'],
  },
];
