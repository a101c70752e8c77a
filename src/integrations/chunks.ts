/** What every opened plan needs of its model: what parses, repairs and edits it. */
const model =
  /src[\\/]plan[\\/](plan|rows|references|starts|repair|said|edits|(?:shared|progress)[\\/][\w-]+|[\w-]+[\\/](?:schema|edits)|goals[\\/]tree)\.ts/;

/**
 * What goes into one file of the browser's code. Left to itself the bundler cuts what the tools share into
 * some fifty files: each a request, and small ones compress badly. Pages without a tool load none of these.
 */
export const chunks = [
  // Every page with a search button needs it, and nothing else of the tools.
  { name: 'preload-helper', test: /vite\/preload-helper/, priority: 3 },
  {
    name: 'ground',
    test: /src[\\/](i18n|lib|plan[\\/]progress)[\\/](?!schema|edits)[\w-]+\.ts/,
    priority: 2,
  },
  { name: 'svelte', test: /node_modules[\\/](svelte|esm-env|clsx)[\\/]/, priority: 2 },
  { name: 'model', test: model, priority: 1 },
  { name: 'tool', test: /src[\\/]components[\\/]ui[\\/](?!save-file)/, priority: 1 },
];
