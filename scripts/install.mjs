// Brings a bare machine (Node >= 20 and npm) to the point where the other scripts run.
// Uses nothing but Node's own modules, because it runs before anything is installed.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';

export const root = resolve(import.meta.dirname, '..');
export const isWindows = process.platform === 'win32';
const bin = join(root, 'node_modules', '.bin');
/** What Astro needs. The npm package `node` brings a newer one than the machine may have. */
const oldestNode = [22, 12];

/** Ends the process with one clear line; nothing after it could work. */
export function fail(message) {
  console.error(`\n✗ ${message}`);
  process.exit(1);
}

export function run(command, args, options = {}) {
  return spawnSync(command, args, { cwd: root, stdio: 'inherit', ...options });
}

/** What the command printed, or '' when it failed. */
function read(command, args) {
  const { status, stdout } = run(command, args, {
    stdio: 'pipe',
    encoding: 'utf8',
    shell: isWindows,
  });
  return status === 0 ? stdout.trim() : '';
}

/** npm writes node_modules/.package-lock.json last, so an interrupted install counts as missing. */
function isInstalled() {
  const written = (file) => statSync(join(root, file), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  return written('node_modules/.package-lock.json') >= written('package-lock.json');
}

/** Installs the packages that package-lock.json names, and sees to a Node that is new enough. */
export function ensureModules() {
  // Tools find each other, and the packaged Node, in PATH, as under `npm run`. Assigned, not
  // copied into a new object: Windows spells the variable `Path`.
  process.env.PATH = `${bin}${delimiter}${process.env.PATH}`;
  // Building a handbook tells nobody.
  process.env.ASTRO_TELEMETRY_DISABLED ??= '1';
  if (!isInstalled()) installModules();
  ensureNode();
}

function installModules() {
  console.log('Installing packages, once (a minute or two) …');
  // --include: also under NODE_ENV=production. --loglevel: npm itself runs on the machine's Node
  // and warns of packages that want a newer one; they will get it (ensureNode).
  const args = ['ci', '--include=dev', '--include=optional', '--loglevel=error'];
  const npm = process.env.npm_execpath;
  const { status } = npm?.endsWith('.js')
    ? run(process.execPath, [npm, ...args])
    : run('npm', args, { shell: isWindows });
  if (status !== 0) fail('Installing the packages failed; npm says why above.');
}

function ensureNode() {
  const version = read('node', ['--version']);
  const [major = 0, minor = 0] = version.slice(1).split('.').map(Number);
  if (major > oldestNode[0] || (major === oldestNode[0] && minor >= oldestNode[1])) return;
  const needs = `The scripts need Node ${oldestNode.join('.')} or newer and would get ${version || 'none'}.`;
  const cure = 'install Node 24 from https://nodejs.org.';
  // The package `node` fetches its binary in an install script.
  const skipped = existsSync(join(bin, isWindows ? 'node.cmd' : 'node'));
  fail(
    skipped
      ? `${needs} npm was told to skip install scripts: run \`npm rebuild node --ignore-scripts=false\`, or ${cure}`
      : `${needs} Please ${cure}`,
  );
}
