import type { Component } from 'svelte';
import type { StepName } from './steps';

/** The work of each step, fetched when somebody goes there. */
export const works: Record<StepName, () => Promise<{ default: Component }>> = {
  cover: () => import('./cover/Cover.svelte'),
  goals: () => import('./goals/Goals.svelte'),
};
