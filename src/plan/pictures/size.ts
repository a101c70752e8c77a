/** In points in a document, in CSS pixels on a screen. */
export interface Size {
  readonly width: number;
  readonly height: number;
}
