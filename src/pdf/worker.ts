import type { Document } from '../document/document';
import { browserFonts } from './fonts/browser-source';
import { FontLibrary } from './fonts/library';
import type { FromWorker } from './messages';
import { renderPdf } from './render';

/** Renders the one document that it is sent. */
const fonts = new FontLibrary(browserFonts);

const send = (message: FromWorker, transfer: Transferable[] = []) => {
  globalThis.postMessage(message, { transfer });
};

async function render(document: Document) {
  const result = await renderPdf(document, {
    fonts,
    onProgress: (share) => {
      send({ kind: 'progress', share });
    },
  });
  send({ kind: 'done', result }, result.ok ? [result.value.bytes.buffer] : []);
}

globalThis.addEventListener('message', ({ data }: MessageEvent<Document>) => {
  render(data).catch((cause: unknown) => {
    send({ kind: 'done', result: { ok: false, error: { kind: 'failed', cause: String(cause) } } });
  });
});

// The engine waits for its shaper while it loads; a message sent before would be lost.
send({ kind: 'ready' });
