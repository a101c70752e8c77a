// Finds a Chromium for the browser tests, or installs one.
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { fail, isWindows, root, run } from './install.mjs';

const names = [
  ...['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'],
  ...['microsoft-edge', 'microsoft-edge-stable', 'chrome', 'msedge'],
];

const places = {
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: [process.env.ProgramFiles, process.env['ProgramFiles(x86)'], process.env.LOCALAPPDATA]
    .filter(Boolean)
    .flatMap((folder) => [
      join(folder, 'Google/Chrome/Application/chrome.exe'),
      join(folder, 'Microsoft/Edge/Application/msedge.exe'),
    ]),
};

/** Where programs of some names would lie. */
const inPath = (names) =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, isWindows ? `${name}.exe` : name)));

/** Chrome, Chromium or Edge on this machine, or the one that Playwright downloaded earlier. */
async function findChromium() {
  const playwright = pathToFileURL(join(root, 'node_modules/playwright/index.mjs')).href;
  const { chromium } = await import(playwright);
  const known = [...inPath(names), ...(places[process.platform] ?? []), chromium.executablePath()];
  return known.find(existsSync);
}

const isRoot = process.getuid?.() === 0;

/** Chromium without windows: the same pages for five sixths of the work, but it keeps no profile. */
const shell = 'chromium-headless-shell';

/** On Ubuntu the apt package only fetches a snap, which containers cannot run. */
function isDebian() {
  const release = '/etc/os-release';
  return existsSync(release) && /^ID=debian$/m.test(readFileSync(release, 'utf8'));
}

function installChromium() {
  console.log('Installing Chromium, once …');
  if (isRoot && isDebian()) {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    const apt = (...args) => run('apt-get', ['-qq', ...args], { env }).status === 0;
    const install = (...packages) => apt('install', '-y', '--no-install-recommends', ...packages);
    if (apt('update') && (install('chromium', shell) || install('chromium'))) return;
  }
  const withLibraries = isRoot && process.platform === 'linux' ? ['--with-deps'] : [];
  run('playwright', ['install', ...withLibraries, 'chromium'], { shell: isWindows });
}

/** Sets CHROMIUM_PATH, and CHROMIUM_SHELL_PATH if there is one; `test/chromium.ts` reads them. */
export async function ensureChromium() {
  const given = process.env.CHROMIUM_PATH;
  if (given && !existsSync(given)) fail(`CHROMIUM_PATH names ${given}, which does not exist.`);
  if (given) return;
  let found = await findChromium();
  if (!found) {
    installChromium();
    found = await findChromium();
  }
  if (!found) {
    fail(
      'The browser tests need Chrome, Chromium or Edge; none was found and none could be installed. Install one, or name it in CHROMIUM_PATH.',
    );
  }
  process.env.CHROMIUM_PATH = found;
  process.env.CHROMIUM_SHELL_PATH ??= inPath([shell]).find(existsSync) ?? '';
}
