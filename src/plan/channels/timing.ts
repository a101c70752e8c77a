import type { Channel } from './schema';

type Kind = Exclude<Channel['kind'], ''>;
type Timing = Exclude<Channel['timing'], ''>;

/** Whether both sides have to be there at once, where the kind decides it; null: it depends. */
const timings: Record<Kind, Timing | null> = {
  phone: 'synchronous',
  email: 'asynchronous',
  chat: 'synchronous',
  messaging: 'asynchronous',
  social: 'asynchronous',
  form: 'asynchronous',
  helpPages: null,
  chatbot: null,
  inPerson: 'synchronous',
  post: 'asynchronous',
  reviews: 'asynchronous',
  other: null,
};

/** The timing that a kind of channel has by its nature; null: none, or no kind is chosen. */
export function timingOf(kind: Channel['kind']): Timing | null {
  return kind === '' ? null : timings[kind];
}
