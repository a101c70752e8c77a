/**
 * What goes into one file of the browser's code. Left to itself the bundler cuts what the tools share into
 * some fifty files: each a request, and small ones compress badly. Pages without a tool load none of these.
 */
export const chunks = [
  // Every page with a search button needs it, and nothing else of the tools.
  { name: 'preload-helper', test: /vite\/preload-helper/, priority: 3 },
  { name: 'ground', test: /src[\\/](i18n|lib)[\\/][\w-]+\.ts/, priority: 2 },
  { name: 'svelte', test: /node_modules[\\/](svelte|esm-env|clsx)[\\/]/, priority: 2 },
  // What an open plan needs at once: its schemas and edits, the controls. Checks, chapters and steps come by themselves.
  {
    name: 'tool',
    test: /src[\\/](components[\\/](ui|tools[\\/]shared)[\\/][\w-]+\.|plan[\\/](plan|repair|references|rows|starts)\.ts|plan[\\/]shared[\\/]|plan[\\/][\w-]+[\\/]schema\.ts)/,
    priority: 1,
  },
];
