import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright';
import { build, type Plugin } from 'vite';
import { leanYjs } from '../../src/integrations/lean-yjs';
import { offForSpeed, sandbox, wholeChromium } from '../chromium';
import { launchFirefox } from './firefox';

/** A tab of any browser. A Playwright page is one. */
export interface Tab {
  evaluate<R>(act: () => R | Promise<R>): Promise<R>;
  evaluate<A, R>(act: (arg: A) => R | Promise<R>, arg: A): Promise<R>;
  goto(address: string): Promise<unknown>;
  reload(): Promise<unknown>;
  close(): Promise<unknown>;
}

/** A browser of its own that can be killed, on a profile that outlives it. */
export interface Killable {
  /** A page of the laboratory. */
  page(): Promise<Tab>;
  kill(): Promise<void>;
}

export interface KillableChromium extends Killable {
  page(): Promise<Page>;
}

export interface Laboratory<B extends Killable = Killable> {
  readonly address: string;
  /** @param profile a folder; the same again opens what an earlier browser left */
  launch(profile: string): Promise<B>;
  /** @param settings of Chromium, as its `Preferences` file has them */
  profile(settings?: object): Promise<string>;
  close(): Promise<void>;
}

const flags = [
  '--headless=new',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  `--disable-features=${offForSpeed.join(',')}`,
  '--remote-debugging-port=0',
];

export async function openLaboratory(): Promise<Laboratory<KillableChromium>> {
  const folder = await mkdtemp(join(tmpdir(), 'laboratory-'));
  const site = join(folder, 'site');
  await buildPage(site, 'lab.js');
  await buildPage(site, 'later.js', [laterVersion]);
  const { address, stop } = await serve(site);
  let profiles = 0;
  return {
    address,
    launch: (profile) => launch(profile, address),
    async profile(settings) {
      const profile = join(folder, `profile-${String(profiles++)}`);
      if (settings) {
        await mkdir(join(profile, 'Default'), { recursive: true });
        await writeFile(join(profile, 'Default/Preferences'), JSON.stringify(settings));
      }
      return profile;
    },
    async close() {
      stop();
      await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** The same laboratory in another browser. */
export const inFirefox = (laboratory: Laboratory, path: string): Laboratory => ({
  ...laboratory,
  launch: (profile) => launchFirefox(path, profile, laboratory.address),
});

/** The site as it will be one version of the plan later. */
const laterVersion: Plugin = {
  name: 'later-version',
  transform(code, id) {
    if (!id.endsWith('plan-shape.ts')) return undefined;
    const later = code.replace('migrations: []', 'migrations: [(tree) => tree]');
    if (later === code) throw new Error('There are migrations: make the later version anew');
    return later;
  },
};

/** As the site is built, so that the store is minified, split and without unused parts as it is there. */
async function buildPage(outDir: string, entry: string, plugins: Plugin[] = []): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [leanYjs(), ...plugins],
    build: {
      outDir,
      emptyOutDir: false,
      rolldownOptions: {
        input: join(import.meta.dirname, 'lab.ts'),
        output: { entryFileNames: entry },
      },
    },
  });
}

const pageWith = (script: string) =>
  `<!doctype html><title>Laboratory</title><script type="module" src="/${script}"></script>`;

const pages: Record<string, string> = {
  '/': pageWith('lab.js'),
  '/later': pageWith('later.js'),
  '/elsewhere': '<!doctype html><title>Elsewhere</title>',
};

async function serve(folder: string): Promise<{ address: string; stop: () => void }> {
  const server = createServer(({ url = '/' }, response) => {
    const page = pages[url];
    const type = page === undefined ? 'text/javascript' : 'text/html';
    const body = page === undefined ? readFile(join(folder, url)) : Promise.resolve(page);
    body.then(
      (content) => response.writeHead(200, { 'content-type': type }).end(content),
      () => response.writeHead(404).end(),
    );
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const bound = server.address();
  if (typeof bound !== 'object' || !bound) throw new Error('No address');
  return {
    address: `http://localhost:${String(bound.port)}`,
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

async function launch(profile: string, address: string): Promise<KillableChromium> {
  const path = wholeChromium ?? chromium.executablePath();
  const args = [...flags, ...sandbox, `--user-data-dir=${profile}`, 'about:blank'];
  const child = spawn(path, args, { stdio: ['ignore', 'ignore', 'pipe'] });
  const browser: Browser = await chromium.connectOverCDP(await debuggerOf(child));
  const [context] = browser.contexts();
  if (!context) throw new Error('No context');
  return {
    async page() {
      const page = await context.newPage();
      await page.goto(address);
      await page.waitForFunction(() => 'lab' in globalThis);
      return page;
    },
    async kill() {
      const gone = once(child, 'exit');
      child.kill('SIGKILL');
      await gone;
    },
  };
}

function debuggerOf(child: ChildProcess): Promise<string> {
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  let said = '';
  child.stderr?.on('data', (chunk) => {
    said += String(chunk);
    const found = /DevTools listening on (ws:\S+)/.exec(said)?.[1];
    if (found) resolve(found);
  });
  child.once('exit', () => {
    reject(new Error(`Chromium did not start: ${said}`));
  });
  return promise;
}
