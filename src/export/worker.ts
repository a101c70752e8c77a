import type { Order, Written } from './order';
import { writeFile } from './write';

/** Writes the one file that it is asked for. */
globalThis.addEventListener('message', ({ data }: MessageEvent<Order>) => {
  writeFile(data).then(
    (value) => {
      send({ ok: true, value }, [value.buffer]);
    },
    (cause: unknown) => {
      send({ ok: false, error: { kind: 'failed', cause: String(cause) } });
    },
  );
});

function send(written: Written, transfer: Transferable[] = []) {
  globalThis.postMessage(written, { transfer });
}
