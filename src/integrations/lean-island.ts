import type { Plugin } from 'vite';

/**
 * Brings an island to life. Astro's way also fills slots, takes new props and leaves with the page's
 * navigation; for that it makes every word in the props a signal, read through a proxy. Ours are given once.
 */
export function leanIsland(): Plugin {
  return {
    name: 'lean-island',
    apply: 'build',
    enforce: 'pre',
    applyToEnvironment: ({ name }) => name === 'client',
    transform: {
      filter: { id: /@astrojs[\\/]svelte[\\/]dist[\\/]client\.svelte\.js$/ },
      handler: () => ({ code: awaken, map: null }),
    },
  };
}

const awaken = `
import { hydrate } from 'svelte';
export default (target) => (component, props) => {
  if (target.hasAttribute('ssr')) hydrate(component, { target, props });
};
`;
