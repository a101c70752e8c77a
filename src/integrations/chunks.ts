/** What tools and search share. */
const ground =
  /node_modules[\\/]valibot[\\/]|src[\\/](i18n|lib|plan[\\/]progress)[\\/](?!schema|edits|trusted-script|formulas)[\w-]+\.ts/;

/** What every open plan needs: what parses and repairs it, the edits that the checks propose, and what keeps it. */
const store =
  /src[\\/](store[\\/]plans|plan[\\/](plan|rows|references|starts|repair|said|(?:shared|progress)[\\/][\w-]+|[\w-]+[\\/]schema|(?:cover|goals|measures)[\\/]edits|goals[\\/]tree))\.ts/;

/** What both tools show before a plan is open. Fields come with the forms, and with the steps. */
const tool =
  /src[\\/]components[\\/](ui[\\/](?!reorder|Finding|\w*Field|numbers)|tools[\\/](shared[\\/](Blank|Sample|Slow|example|today)|strategy[\\/](place|steps|word-files[\\/]word-files))\.)/;

/** What the checks of the whole plan work out, and some step shows. */
const sums =
  /src[\\/]plan[\\/](answers|cadence|compared|duties|journey-map|make-tasks|measure-use|replies-needed|survey-measures|checks[\\/]too-few-replies|competitors[\\/]website|measures[\\/]statistics[\\/]normal|report[\\/]demand)\.ts/;

/** The open plan at its overview, with all that it needs at once. */
const builder =
  /tools[\\/]strategy[\\/](Builder\.svelte|session\.svelte\.ts|overview[\\/]Overview\.svelte)$/;

/** What only some steps use stays with them. */
const svelte =
  /node_modules[\\/](esm-env|clsx|svelte[\\/]src[\\/](?!reactivity[\\/]|.*[\\/](size|attachments|svelte-element)\.js))/;

/**
 * What goes into one file of the browser's code, with what it imports. Left to itself the bundler cuts what
 * the tools share into some fifty files: each a request, and small ones compress badly. Pages without a tool
 * load none of these but the first, and at a search the second.
 */
export const chunks = [
  { name: 'preload-helper', test: /vite\/preload-helper/, priority: 3 },
  { name: 'ground', test: ground, priority: 2 },
  { name: 'svelte', test: svelte, priority: 2 },
  { name: 'store', test: store, priority: 1 },
  { name: 'tool', test: tool, priority: 1 },
  { name: 'sums', test: sums, priority: 1 },
  // The list of plans has it too, without the builder.
  { name: 'keeping', test: /keeping\.css$/, priority: 1 },
  { name: 'builder', test: builder, priority: 0 },
];
