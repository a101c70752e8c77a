/** All that is fetched when a file is asked for, before what writes it. */
export { Export } from './export.svelte';
export { default as Making } from './Making.svelte';
