/** Bytes on a buffer of their own, as a Blob, a database and a message take them. */
export type Bytes = Uint8Array<ArrayBuffer>;
