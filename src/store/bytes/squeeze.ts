import type { Bytes } from './bytes';
import { err, ok, type Result } from '../../lib/result';

const bytesMax = 64_000_000;

/** Deflate by the browser itself: no bytes in the bundle, no work on the main thread. */
export async function squeeze(bytes: Bytes): Promise<Bytes> {
  const stream = new Blob([bytes]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

/** @param limit bytes beyond which it is given up: a small text may swell without end */
export async function unsqueeze(
  bytes: Bytes,
  limit = bytesMax,
): Promise<Result<Bytes, 'not-deflated' | 'too-large'>> {
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  const reader = stream.getReader();
  const chunks: Bytes[] = [];
  let size = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return ok(new Uint8Array(await new Blob(chunks).arrayBuffer()));
      size += value.length;
      if (size > limit) {
        await reader.cancel();
        return err('too-large');
      }
      chunks.push(value);
    }
  } catch {
    return err('not-deflated');
  }
}
