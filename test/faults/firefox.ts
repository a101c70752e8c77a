import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import type { Killable, Tab } from './laboratory';

/**
 * Firefox over WebDriver BiDi, as far as the faults need it: tabs that are opened, spoken to, reloaded and
 * closed, and a browser that can be killed. (Playwright drives the released Firefox only with commands that
 * it does not have.)
 */
const places = [
  process.env['FIREFOX_PATH'] ?? '',
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
];

/** Undefined: there is no Firefox on this machine. */
export const firefoxPath = (): string | undefined =>
  places.find((place) => place !== '' && existsSync(place));

/** Nothing is asked of the network, and nothing of a person. */
const preferences = {
  'app.update.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'toolkit.telemetry.reportingpolicy.firstRun': false,
};

export async function launchFirefox(
  path: string,
  profile: string,
  address: string,
): Promise<Killable> {
  await mkdir(profile, { recursive: true });
  const lines = Object.entries(preferences).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`,
  );
  await writeFile(join(profile, 'user.js'), lines.join(''));
  const args = ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port', '0'];
  const child = spawn(path, args, { stdio: ['ignore', 'ignore', 'pipe'] });
  const send = await connect(`${await socketOf(child)}/session`);
  await send('session.new', { capabilities: {} });
  return {
    async page() {
      const { context } = v.parse(
        v.object({ context: v.string() }),
        // A tab behind another would have a clock that ticks once a second.
        await send('browsingContext.create', { type: 'window' }),
      );
      const tab = tabOf(context, send);
      await tab.goto(address);
      return tab;
    },
    async kill() {
      const gone = once(child, 'exit');
      child.kill('SIGKILL');
      await gone;
    },
  };
}

type Send = (method: string, params: object) => Promise<unknown>;

const answerSchema = v.variant('type', [
  v.object({ type: v.literal('success'), id: v.number(), result: v.unknown() }),
  v.object({ type: v.literal('error'), id: v.nullable(v.number()), message: v.string() }),
  v.object({ type: v.literal('event') }),
]);
const calledSchema = v.variant('type', [
  v.object({
    type: v.literal('success'),
    result: v.object({ type: v.string(), value: v.optional(v.string()) }),
  }),
  v.object({
    type: v.literal('exception'),
    exceptionDetails: v.object({ text: v.string() }),
  }),
]);

async function connect(address: string): Promise<Send> {
  const socket = new WebSocket(address);
  const waiting = new Map<number, PromiseWithResolvers<unknown>>();
  let count = 0;
  socket.addEventListener('message', ({ data }) => {
    const answer = v.parse(answerSchema, JSON.parse(String(data)));
    if (answer.type === 'event' || answer.id === null) return;
    const asked = waiting.get(answer.id);
    waiting.delete(answer.id);
    if (answer.type === 'success') asked?.resolve(answer.result);
    else asked?.reject(new Error(answer.message));
  });
  await once(socket, 'open');
  return (method, params) => {
    const id = count++;
    const asked = Promise.withResolvers<unknown>();
    waiting.set(id, asked);
    socket.send(JSON.stringify({ id, method, params }));
    return asked.promise;
  };
}

function tabOf(context: string, send: Send): Tab {
  async function evaluate<A, R>(act: (arg: A) => R | Promise<R>, arg?: A): Promise<R> {
    const called = v.parse(
      calledSchema,
      await send('script.callFunction', {
        // Values travel as JSON, as they do with Playwright.
        functionDeclaration: `async (arg) => JSON.stringify(await (${act.toString()})(JSON.parse(arg))) ?? 'null'`,
        arguments: [{ type: 'string', value: JSON.stringify(arg ?? null) }],
        target: { context },
        awaitPromise: true,
      }),
    );
    if (called.type === 'exception') throw new Error(called.exceptionDetails.text);
    return JSON.parse(called.result.value ?? 'null') as R;
  }
  const ready = () =>
    evaluate(async () => {
      while (location.pathname === '/' && !('lab' in globalThis)) {
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
    });
  return {
    evaluate,
    async goto(url) {
      await send('browsingContext.navigate', { context, url, wait: 'complete' });
      await ready();
    },
    async reload() {
      await send('browsingContext.reload', { context, wait: 'complete' });
      await ready();
    },
    async close() {
      await send('browsingContext.close', { context });
    },
  };
}

function socketOf(child: ChildProcess): Promise<string> {
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  let said = '';
  child.stderr?.on('data', (chunk) => {
    said += String(chunk);
    const found = /WebDriver BiDi listening on (ws:\S+)/.exec(said)?.[1];
    if (found) resolve(found);
  });
  child.once('exit', () => {
    reject(new Error(`Firefox did not start: ${said}`));
  });
  return promise;
}
