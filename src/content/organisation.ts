import { parseOrganisation } from './schemas/organisation';
import yaml from './organisation.yaml?raw';

/** For everything that Vite bundles. `astro.config.mjs` reads the file and parses it itself. */
export const organisation = parseOrganisation(yaml);
