import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { isRedirect } from '../../src/integrations/links';

const dist = path.resolve(import.meta.dirname, '../../dist');

/** Addresses of all built pages relative to the site's root: ``, `standards/`, `404.html`. */
export const builtPages: readonly string[] = globSync('**/*.html', { cwd: dist })
  .filter((file) => !isRedirect(readFileSync(path.join(dist, file), 'utf8')))
  .map((file) =>
    file
      .split(path.sep)
      .join('/')
      .replace(/(^|\/)index\.html$/, '$1'),
  )
  .toSorted();
