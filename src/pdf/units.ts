/** A length in points, 1/72 inch: every coordinate inside `src/pdf`. y grows downwards until the writer turns it round. */
export type Pt = number & { readonly unit: 'pt' };
/** A length in thousandths of the font size: every measure of a glyph. */
export type Em = number & { readonly unit: 'em/1000' };

export const pt = (value: number) => value as Pt;
export const em = (value: number) => value as Em;

export const toPt = (measure: Em, size: Pt): Pt => pt((measure * size) / 1000);
