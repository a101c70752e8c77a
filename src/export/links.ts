/** What may leave in a file: addresses that open a page or a letter, and no others. */
export const isSafeAddress = (url: string): boolean => /^(https:\/\/|mailto:)[^\s]+$/i.test(url);
