import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  agentsFor,
  busyShare,
  leastAgents,
  waitingIn,
  type Queue,
} from '../../../../src/plan/measures/statistics/queue';
import { lifetimeValue } from '../../../../src/plan/measures/statistics/worth';

const half = { period: 1800, handleTime: 240 };
const busy: Queue = { ...half, calls: 360, agents: 55, within: 15 };

/** Erlang C as the textbook sums it, in logarithms so that 55! does not matter. */
function waitsByTheSum({ calls, period, handleTime, agents }: Queue): number {
  const load = (calls * handleTime) / period;
  const terms: number[] = [];
  let log = 0;
  for (let k = 0; k <= agents; k++) {
    if (k > 0) log += Math.log(load / k);
    terms.push(log);
  }
  const last = Math.exp(terms.at(-1) ?? 0) / (1 - load / agents);
  const others = terms.slice(0, -1).reduce((sum, term) => sum + Math.exp(term), 0);
  return last / (others + last);
}

/** Callers who come at random, one after the other, to agents who take random times: what really happens. */
function simulated({ calls, period, handleTime, agents, within }: Queue, callers: number) {
  let state = 12_345;
  const random = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return (state + 1) / 4_294_967_297;
  };
  const exponential = (mean: number) => -mean * Math.log(random());
  const freeAt = new Array<number>(agents).fill(0);
  let [now, waited, inTime, total] = [0, 0, 0, 0];
  for (let caller = 0; caller < callers; caller++) {
    now += exponential(period / calls);
    const next = freeAt.indexOf(Math.min(...freeAt));
    const wait = Math.max(0, (freeAt[next] ?? 0) - now);
    freeAt[next] = now + wait + exponential(handleTime);
    if (wait > 0) waited++;
    if (wait <= within) inTime++;
    total += wait;
  }
  return { waits: waited / callers, inTime: inTime / callers, meanWait: total / callers };
}

describe('a queue of calls', () => {
  it('360 calls in half an hour, 240 seconds each, 55 agents, 15 seconds', () => {
    const waiting = waitingIn(busy);
    expect(waiting?.load).toBe(48);
    expect(waiting?.waits).toBeCloseTo(0.239, 3);
    expect(waiting?.inTime).toBeCloseTo(0.846, 3);
    expect(waiting?.meanWait).toBeCloseTo(8.2, 1);
  });

  it.each([
    [16, 89.8],
    [17, 95.9],
  ])('100 calls in half an hour within two minutes: %i agents answer %f%%', (agents, share) => {
    const waiting = waitingIn({ ...half, calls: 100, agents, within: 120 });
    expect(100 * (waiting?.inTime ?? 0)).toBeCloseTo(share, 1);
  });

  it('says how many agents a share takes', () => {
    const calls = { ...half, calls: 100, within: 120 };
    expect([0.8, 0.89, 0.9, 0.95].map((share) => agentsFor(calls, share))).toEqual([
      16, 16, 17, 17,
    ]);
  });

  it('grows without end where the agents cannot keep up', () => {
    expect(waitingIn({ ...busy, agents: 48 })).toBeNull();
    expect(waitingIn({ ...busy, agents: 10 })).toBeNull();
  });

  it('says how busy agents are, and how many have to be there at least', () => {
    expect(busyShare(busy, 48)).toBe(1);
    expect(busyShare(busy, 60)).toBe(0.8);
    expect(busyShare(busy, 10)).toBeCloseTo(4.8, 12);
    // All of 48 would be busy all the time.
    expect(leastAgents(busy)).toBe(49);
    expect(leastAgents({ ...half, calls: 100 })).toBe(14);
    expect(agentsFor({ ...half, calls: 100, within: 120 }, 0)).toBe(14);
  });

  it('has an end with the least agents, and none with one fewer', () => {
    const load = fc.record({
      calls: fc.integer({ min: 1, max: 400 }),
      handleTime: fc.integer({ min: 1, max: 600 }),
    });
    fc.assert(
      fc.property(load, (given) => {
        const queue = { ...given, period: 1800, within: 20 };
        const least = leastAgents(queue);
        expect(waitingIn({ ...queue, agents: least })).not.toBeNull();
        expect(busyShare(queue, least)).toBeLessThan(1);
        expect(waitingIn({ ...queue, agents: least - 1 })).toBeNull();
      }),
    );
  });

  it('is the sum of the textbook', () => {
    const queue = fc.record({
      calls: fc.integer({ min: 1, max: 400 }),
      handleTime: fc.integer({ min: 30, max: 600 }),
      spare: fc.integer({ min: 1, max: 30 }),
    });
    fc.assert(
      fc.property(queue, ({ calls, handleTime, spare }) => {
        const agents = Math.floor((calls * handleTime) / 1800) + spare;
        const given = { calls, handleTime, agents, period: 1800, within: 20 };
        expect(waitingIn(given)?.waits).toBeCloseTo(waitsByTheSum(given), 9);
      }),
    );
  });

  it('is what callers meet who come at random', () => {
    const queue = { ...half, calls: 100, agents: 16, within: 120 };
    const met = simulated(queue, 400_000);
    const told = waitingIn(queue);
    expect(told?.waits).toBeCloseTo(met.waits, 1);
    expect(told?.inTime).toBeCloseTo(met.inTime, 1);
    expect(Math.abs((told?.meanWait ?? 0) / met.meanWait - 1)).toBeLessThan(0.05);
  });
});

describe('what a customer is worth', () => {
  const worth = (stay: number) => lifetimeValue({ margin: 1, stay, discount: 0.1, cost: 0 });

  it('80% stay, 10% discount: 2.67 times the margin', () => {
    expect(worth(0.8)).toBeCloseTo(2.67, 2);
    expect(lifetimeValue({ margin: 30, stay: 0.8, discount: 0.1, cost: 25 })).toBeCloseTo(55, 10);
  });

  it.each([
    [0.8, 0.85, 27.5],
    [0.9, 0.95, 40.7],
  ])('from %f to %f adds %f%%', (before, after, percent) => {
    expect(100 * (worth(after) / worth(before) - 1)).toBeCloseTo(percent, 1);
  });

  it('is the sum of the years to come', () => {
    const years = Array.from({ length: 2000 }, (_, year) => (0.85 / 1.1) ** (year + 1));
    const sum = years.reduce((total, year) => total + year, 0);
    expect(worth(0.85)).toBeCloseTo(sum, 9);
  });
});
