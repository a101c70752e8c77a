import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright';
import { build } from 'vite';
import { launchOptions } from '../chromium';

/** A browser of its own that can be killed, on a profile that outlives it. */
interface Killable {
  readonly context: BrowserContext;
  /** A page of the laboratory. */
  page(): Promise<Page>;
  kill(): Promise<void>;
}

export interface Laboratory {
  readonly address: string;
  /** @param profile a folder; the same again opens what an earlier browser left */
  launch(profile: string): Promise<Killable>;
  profile(): Promise<string>;
  close(): Promise<void>;
}

const flags = [
  '--headless=new',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--remote-debugging-port=0',
];

export async function openLaboratory(): Promise<Laboratory> {
  const folder = await mkdtemp(join(tmpdir(), 'laboratory-'));
  await buildPage(join(folder, 'site'));
  const { address, stop } = await serve(join(folder, 'site'));
  let profiles = 0;
  return {
    address,
    launch: (profile) => launch(profile, address),
    profile: () => Promise.resolve(join(folder, `profile-${String(profiles++)}`)),
    async close() {
      stop();
      await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** As the site is built, so that the store is minified and split as it is there. */
async function buildPage(outDir: string): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      outDir,
      rolldownOptions: {
        input: join(import.meta.dirname, 'lab.ts'),
        output: { entryFileNames: 'lab.js' },
      },
    },
  });
}

const pages: Record<string, string> = {
  '/': '<!doctype html><title>Laboratory</title><script type="module" src="/lab.js"></script>',
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

async function launch(profile: string, address: string): Promise<Killable> {
  const path = launchOptions.executablePath ?? chromium.executablePath();
  const args = [...flags, ...launchOptions.args, `--user-data-dir=${profile}`, 'about:blank'];
  const child = spawn(path, args, { stdio: ['ignore', 'ignore', 'pipe'] });
  const browser: Browser = await chromium.connectOverCDP(await debuggerOf(child));
  const [context] = browser.contexts();
  if (!context) throw new Error('No context');
  return {
    context,
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
