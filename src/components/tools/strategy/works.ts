import type { Component } from 'svelte';
import type { Locale } from '../../../i18n/locales';
import type { Messages } from '../../../i18n/translate';
import type { Room } from './steps';
import { fetchWords, type Area } from './words';

interface Work {
  readonly load: () => Promise<{ default: Component }>;
  /** The message areas that it reads. */
  readonly areas: readonly Area[];
}

/** The work of each step, and its words: fetched when somebody goes there. */
const works: Record<Room, Work> = {
  overview: { load: () => import('./overview/Overview.svelte'), areas: ['overview'] },
  cover: { load: () => import('./cover/Cover.svelte'), areas: ['cover', 'register'] },
  goals: { load: () => import('./goals/Goals.svelte'), areas: ['goals', 'checks', 'measures'] },
  audit: { load: () => import('./audit/Audit.svelte'), areas: ['audit', 'register', 'terms'] },
  competitors: {
    load: () => import('./competitors/Competitors.svelte'),
    areas: ['competitors', 'register', 'terms'],
  },
  research: {
    load: () => import('./research/Research.svelte'),
    areas: ['research', 'chapter-research', 'terms', 'register'],
  },
  personas: {
    load: () => import('./personas/Personas.svelte'),
    areas: ['personas', 'chapter-personas', 'terms', 'register'],
  },
  tactics: {
    load: () => import('./tactics/Tactics.svelte'),
    areas: ['tactics', 'terms', 'register'],
  },
  surveys: {
    load: () => import('./surveys/Surveys.svelte'),
    areas: ['surveys', 'terms', 'measures', 'register'],
  },
  measures: {
    load: () => import('./measures/Measures.svelte'),
    areas: ['measuring', 'goals', 'checks', 'measures', 'terms', 'register', 'overview'],
  },
  optimise: {
    load: () => import('./optimise/Optimise.svelte'),
    areas: ['optimise', 'terms', 'register', 'overview'],
  },
};

export interface OpenWork {
  readonly Work: Component;
  readonly messages: Messages;
  readonly areas: readonly Area[];
}

const opened = new Map<Room, Promise<OpenWork>>();

/** Fetches a step and its words once. What failed is tried anew the next time. */
export function openWork(room: Room, locale: Locale): Promise<OpenWork> {
  const known = opened.get(room);
  if (known) return known;
  const { load, areas } = works[room];
  const opening = Promise.all([load(), fetchWords(areas, locale)])
    .then(([{ default: Work }, messages]) => ({ Work, messages, areas }))
    .catch((reason: unknown) => {
      opened.delete(room);
      throw reason;
    });
  opened.set(room, opening);
  return opening;
}
