const name = 'shared=';

/** True for the fragment of an address that holds a document, sound or not. @param fragment with or without `#` */
export const isShared = (fragment: string) => withoutHash(fragment).startsWith(name);

export const sharedFragment = (packed: string) => name + packed;

/** What stands behind the name; the fragment must be shared. */
export const sharedIn = (fragment: string) => withoutHash(fragment).slice(name.length);

const withoutHash = (fragment: string) => fragment.replace(/^#/, '');
