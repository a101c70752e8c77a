export interface Pdf {
  bytes: Uint8Array<ArrayBuffer>;
  pages: number;
  /** Characters that no font has. They are drawn as a visible mark. */
  unshown: readonly string[];
}
