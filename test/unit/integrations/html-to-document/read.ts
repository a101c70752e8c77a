import { readPage } from '../../../../src/integrations/html-to-document';

const address = 'https://handbook.example/standards/one/';

/** The blocks of a page whose main part is a title and this, without the title. */
export function read(main: string, lang = 'en') {
  const page = readPage(`<html lang="${lang}"><main><h1>T</h1>${main}</main></html>`, address);
  return page?.blocks.slice(1);
}
