import { z } from 'astro/zod';
import { locales } from '../../i18n/locales.ts';

export const localeSchema = z.enum(locales);

const text = z.string().trim().min(1);

/** What people wrote, by locale. Readers of a language that is missing get the default one. */
export const wordsSchema = z.partialRecord(localeSchema, text);
export type Words = z.infer<typeof wordsSchema>;

/** A calendar date. YAML readers differ on whether an unquoted `2026-11-03` is text or a Date. */
export const dateSchema = z.preprocess(
  (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value),
  z.iso.date(),
);
