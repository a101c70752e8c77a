import type { Document } from '../document/document';
import { err, ok, type Result } from '../lib/result';
import type { PdfError } from './error';
import type { FontLibrary } from './fonts/library';
import { layOut } from './layout/layout';
import { fontNeeds } from './layout/needs';
import type { Pdf } from './pdf';
import { shapeText } from './shaping/shape';
import { tagLayout } from './tagging/tag';
import { writePdf } from './writer/write';

interface RenderOptions {
  fonts: FontLibrary;
  /** Called with 0..1. */
  onProgress?: (share: number) => void;
  signal?: AbortSignal;
}

/** A document as a PDF. Fonts → shaping → layout → tagging → writer. */
export async function renderPdf(
  document: Document,
  { fonts, onProgress = () => undefined, signal }: RenderOptions,
): Promise<Result<Pdf, PdfError>> {
  onProgress(0);
  const needs = fontNeeds(document);
  const loaded = await fonts.load(needs);
  if (!loaded.ok) return loaded;
  if (signal?.aborted) return err({ kind: 'cancelled' });
  onProgress(0.3);
  const unshown = needs.filter((setting) => !fonts.faceOf(setting));
  const tagged = tagLayout(layOut(document, (styled) => shapeText(styled, fonts)));
  onProgress(0.7);
  const bytes = writePdf(tagged, document);
  onProgress(1);
  return ok({ bytes, pages: tagged.pages.length, unshown: charactersOf(unshown) });
}

const charactersOf = (settings: readonly { character: number }[]) =>
  [...new Set(settings.map(({ character }) => String.fromCodePoint(character)))].sort();
