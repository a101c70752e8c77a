import type { Document } from '../document/document';
import { err, ok, type Result } from '../lib/result';
import type { PdfError } from './error';
import { NotLoaded, type FontLibrary } from './fonts/library';
import { layOut, type Layout } from './layout/layout';
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
  let layout = layOutLoaded(document, fonts);
  if (!layout) {
    const { settings, emojis } = fontNeeds(document);
    const loaded = await fonts.load(settings, emojis);
    if (!loaded.ok) return loaded;
    onProgress(0.3);
    layout = layOutLoaded(document, fonts);
  }
  if (signal?.aborted) return err({ kind: 'cancelled' });
  if (!layout) throw new Error('The layout asks for more fonts than were counted');
  const tagged = tagLayout(layout);
  onProgress(0.7);
  const bytes = writePdf(tagged, document);
  onProgress(1);
  return ok({ bytes, pages: tagged.pages.length, unshown: layout.unshown });
}

/** Null if a font is still to be fetched. With fonts at hand nothing has to be counted first. */
function layOutLoaded(
  document: Document,
  fonts: FontLibrary,
): (Layout & { unshown: readonly string[] }) | null {
  const missing = new Set<string>();
  try {
    const layout = layOut(document, (styled) => {
      const shaped = shapeText(styled, fonts);
      for (const run of shaped.runs) {
        if (run.missing) missing.add(styled.text.slice(run.start, run.end));
      }
      return shaped;
    });
    return { ...layout, unshown: [...missing].sort() };
  } catch (cause) {
    if (cause instanceof NotLoaded) return null;
    throw cause;
  }
}
