import { readBytes } from './files/backup';
import { planShape } from './plan-shape';

/** Reads the one file that it is sent, so that the page goes on answering. */
globalThis.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
  if (!(data instanceof ArrayBuffer)) return;
  globalThis.postMessage(readBytes(planShape, new Uint8Array(data)));
});
