import { FontLibrary } from './fonts/library';
import { nodeFonts } from './fonts/node-source';

export { renderPdf } from './render';

/** Fonts from the installed packages. Keep it for many documents: each slice is read once. */
export const openFonts = () => new FontLibrary(nodeFonts);
