import { spawn, spawnSync } from 'node:child_process';
import { createServer } from 'node:net';
import { chromium, type Browser } from 'playwright';
import { locales, type Locale } from '../../../src/i18n/locales';
import { launchOptions } from '../../chromium';

function freePort(): Promise<number> {
  return new Promise((done, failed) => {
    const probe = createServer().listen(0, () => {
      const address = probe.address();
      probe.close();
      if (typeof address === 'object' && address) done(address.port);
      else failed(new Error('No free port'));
    });
  });
}

/** Builds the site, serves it as `npm start` does while `work` runs, and opens a browser. */
export async function withSite<T>(
  work: (origin: string, browser: Browser) => Promise<T>,
): Promise<T> {
  // Vite runs a bench in development's mode; the site is built as for its visitors.
  const env = { ...process.env, NODE_ENV: 'production' };
  const { status, stdout } = spawnSync('npm', ['run', '--silent', 'build'], { env });
  if (status !== 0) throw new Error(`The build failed:\n${String(stdout)}`);
  const port = await freePort();
  const server = spawn('node', ['scripts/serve.mjs'], {
    env: { ...process.env, PORT: String(port), OUT_DIR: 'dist', BASE: '/' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const browser = await chromium.launch(launchOptions);
  try {
    await new Promise((ready) => server.stdout.once('data', ready));
    return await work(`http://localhost:${String(port)}`, browser);
  } finally {
    await browser.close();
    server.kill();
  }
}

export interface Kind {
  name: string;
  path: string;
  isTool: boolean;
}

/** One page of each kind; addresses are the same words in every language. */
export const kinds: readonly Kind[] = [
  { name: 'home', path: '', isTool: false },
  { name: 'section', path: 'standards/', isTool: false },
  { name: 'standard page', path: 'standards/what-a-standard-is/', isTool: false },
  { name: 'training page', path: 'training/expressing-empathy/', isTool: false },
  { name: 'playbook page', path: 'playbooks/set-goals-that-can-fail/', isTool: false },
  { name: 'privacy page', path: 'about/privacy/', isTool: false },
  { name: 'plans', path: 'tools/', isTool: true },
  { name: 'strategy builder', path: 'tools/strategy/', isTool: true },
];

export const addressOf = (locale: Locale, { path }: Pick<Kind, 'path'>) =>
  `/${locale === 'en' ? '' : `${locale}/`}${path}`;

export const everyKind = locales.flatMap((locale) => kinds.map((kind) => ({ locale, kind })));
