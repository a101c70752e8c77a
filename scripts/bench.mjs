// `npm run bench [name …]`: measures, prints a table, writes bench-results/<name>.json.
// A bench is test/bench/<name>.ts; it exports `bench()`, which gives rows.
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureChromium } from './chromium.mjs';
import { ensureModules, fail, root, run } from './install.mjs';

const folder = join(root, 'test/bench');
const known = readdirSync(folder)
  .filter((file) => file.endsWith('.ts'))
  .map((file) => file.slice(0, -3));
const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !known.includes(name));
if (unknown.length > 0) fail(`No bench ${unknown.join(', ')}; there is ${known.join(', ')}.`);

if (!process.env.BENCH_CHILD) {
  ensureModules();
  // What is measured runs in the browser that people have.
  process.env.CHROMIUM_SHELL_PATH = '';
  await ensureChromium();
  process.env.BENCH_CHILD = '1';
  // Again, now on the packaged Node.
  const { status } = run('node', [join(root, 'scripts/bench.mjs'), ...asked]);
  process.exit(status ?? 1);
}
// Vite reads TypeScript and finds modules as the build does.
const { runnerImport } = await import('vite');

const show = (value) => (typeof value === 'number' ? Math.round(value * 100) / 100 : value);
const results = join(root, 'bench-results');
mkdirSync(results, { recursive: true });
let missed = 0;

for (const name of asked.length > 0 ? asked : known) {
  console.log(`\n${name}`);
  const { module } = await runnerImport(join(folder, `${name}.ts`));
  const rows = await module.bench();
  writeFileSync(join(results, `${name}.json`), `${JSON.stringify(rows, null, 2)}\n`);
  console.table(
    rows.map(({ what, value, unit, budget, met }) => ({
      what,
      value: show(value),
      unit,
      budget: budget ?? '',
      met: met === undefined ? '' : met ? 'yes' : 'NO',
    })),
  );
  missed += rows.filter(({ met }) => met === false).length;
}
console.log(missed === 0 ? 'Every budget is met.' : `${missed} budgets are not met.`);
process.exitCode = missed === 0 ? 0 : 1;
