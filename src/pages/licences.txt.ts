import type { APIRoute } from 'astro';
import { libraries } from '../content/libraries';

/** The licences of all that this site brings along, in full. */
export const GET: APIRoute = () => {
  const texts = libraries().all.map(
    ({ name, version, licence, text }) => `${name} ${version}: ${licence}\n\n${text}\n`,
  );
  return new Response(texts.join(`\n${'-'.repeat(72)}\n\n`));
};
