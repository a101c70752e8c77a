/** What a queue of calls meets. */
export interface Queue {
  /** Calls that come in one period. */
  readonly calls: number;
  /** The period, in seconds. */
  readonly period: number;
  /** Average handle time of a call, in seconds. */
  readonly handleTime: number;
  readonly agents: number;
  /** A call answered within so many seconds is in time. */
  readonly within: number;
}

type Load = Pick<Queue, 'calls' | 'period' | 'handleTime'>;

export interface Waiting {
  /** Agents who would be busy all the time: calls × handle time ÷ period. */
  readonly load: number;
  /** Share of calls that wait at all, 0..1. */
  readonly waits: number;
  /** Share of calls answered in time, 0..1. */
  readonly inTime: number;
  /** Average wait over all calls, in seconds. */
  readonly meanWait: number;
}

/**
 * How long callers wait: Erlang C, which assumes that they come at random and that nobody hangs up.
 * Null where the calls are more than the agents can ever answer, so that the queue grows without end.
 * Erlang (1917); the probability of waiting by the recursion of Erlang B.
 */
export function waitingIn({ calls, period, handleTime, agents, within }: Queue): Waiting | null {
  const load = (calls * handleTime) / period;
  if (load >= agents) return null;
  let blocked = 1;
  for (let n = 1; n <= agents; n++) blocked = (load * blocked) / (n + load * blocked);
  const waits = blocked / (1 - (load / agents) * (1 - blocked));
  const free = agents - load;
  return {
    load,
    waits,
    inTime: 1 - waits * Math.exp((-free * within) / handleTime),
    meanWait: (waits * handleTime) / free,
  };
}

/** The fewest agents with whom the queue has an end: more than would be busy all the time. */
export function leastAgents({ calls, period, handleTime }: Load): number {
  return Math.floor((calls * handleTime) / period) + 1;
}

/** Share of their time that agents are busy; 1 and above: they cannot keep up. */
export function busyShare({ calls, period, handleTime }: Load, agents: number): number {
  return (calls * handleTime) / period / agents;
}

/** The fewest agents who answer this share of calls in time. @param share 0..1, below 1 */
export function agentsFor(queue: Omit<Queue, 'agents'>, share: number): number {
  let agents = leastAgents(queue);
  while ((waitingIn({ ...queue, agents })?.inTime ?? 0) < share) agents++;
  return agents;
}
