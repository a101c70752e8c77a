// Builds the site as a company would serve it below a path, for the tests.
import { run } from './install.mjs';

process.env.BASE = '/handbook/';
const { status } = run('astro build --outDir dist-base', [], { shell: true });
process.exitCode = status ?? 1;
