import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { withPdfium } from './pdfium';

/** 108 dots an inch: a mark over an Arabic letter is some ten dots. */
export const pictureScale = 1.5;

export interface Picture {
  width: number;
  height: number;
  /** RGBA. */
  data: Uint8Array;
}

/** Every page as PDFium draws it. */
export function picturesOf(bytes: Uint8Array): Promise<Picture[]> {
  return withPdfium(bytes, async (document) => {
    const pictures: Picture[] = [];
    for (const page of document.pages()) {
      const { width, height, data } = await page.render({ scale: pictureScale, render: 'bitmap' });
      pictures.push({ width, height, data: grey(data) });
    }
    return pictures;
  });
}

/** In greys: PDFium hands out blue first, and edges of letters in colours that no paper has. */
function grey(data: Uint8Array): Uint8Array {
  const copy = data.slice();
  for (let at = 0; at < copy.length; at += 4) {
    const [blue, green, red] = [copy[at] ?? 0, copy[at + 1] ?? 0, copy[at + 2] ?? 0];
    // Paper is most of a page.
    if (blue === 255 && green === 255 && red === 255) continue;
    const shade = Math.round(0.3 * red + 0.59 * green + 0.11 * blue);
    copy[at] = shade;
    copy[at + 1] = shade;
    copy[at + 2] = shade;
  }
  return copy;
}

/** How many dots differ; every dot where the sizes do. */
export function differingDots(a: Picture, b: Picture): number {
  if (a.width !== b.width || a.height !== b.height) return a.width * a.height;
  return pixelmatch(a.data, b.data, undefined, a.width, a.height, { threshold: 0.1 });
}

const folder = path.join(import.meta.dirname, '../../fixtures/pdf/pictures');

/**
 * Compares with the picture that somebody looked at and approved. `APPROVE=1` takes the new one in
 * its place: look at it before you commit it.
 */
export function differenceFromApproved(name: string, picture: Picture): number {
  const file = path.join(folder, `${name}.png`);
  if (process.env['APPROVE'] === '1') {
    mkdirSync(folder, { recursive: true });
    const png = new PNG({ width: picture.width, height: picture.height });
    png.data.set(picture.data);
    writeFileSync(file, PNG.sync.write(png, { colorType: 0 }));
  }
  if (!existsSync(file))
    throw new Error(`${name} has no approved picture; see APPROVE in ${import.meta.filename}`);
  return differingDots(picture, PNG.sync.read(readFileSync(file)));
}
