/** Intl writes a hyphen before a number below zero; a formula, and good type, have a minus. */
export const withMinus = (number: string) => number.replace('-', '−');
