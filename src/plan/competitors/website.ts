/** An address that may be shown as a link: https and a host with a dot; null: it is none. */
export function linkableWebsite(typed: string): string | null {
  const address = typed.trim();
  if (!/^https:\/\//i.test(address)) return null;
  return isPublic(address) ? address : null;
}

/** What was probably meant: the same address with https; null: it cannot be read as one. */
export function secureWebsite(typed: string): string | null {
  const bare = typed.trim().replace(/^(?:http:)?\/\//i, '');
  const address = `https://${bare}`;
  return bare !== '' && !/\s|^[a-z][a-z\d+.-]*:/i.test(bare) && isPublic(address) ? address : null;
}

function isPublic(address: string): boolean {
  const url = URL.parse(address);
  return url?.protocol === 'https:' && url.username === '' && /[^.]\.[^.]/.test(url.hostname);
}
