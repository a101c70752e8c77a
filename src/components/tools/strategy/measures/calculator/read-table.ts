import type { LocalFile, ParseConfig, ParseLocalConfig, Parser, ParseResult } from 'papaparse';

/** The most rows of a table that are counted. */
export const mostRows = 100_000;
/** Characters read before the page may answer again: some 10 ms of work. */
const portion = 128 * 1024;

export interface Rows {
  /** @param first the number of the first of them, from 1 as a spreadsheet counts */
  readonly take: (rows: readonly (readonly string[])[], first: number) => void;
  readonly signal: AbortSignal;
}

/**
 * Reads a table in portions, so that the page goes on answering. The mark between its cells is found out.
 * @returns whether rows were left out because there are more than `mostRows`
 */
export async function readTable(text: string, { take, signal }: Rows): Promise<boolean> {
  const { default: papa } = await import('papaparse');
  let read = 0;
  let isCut = false;
  return new Promise((resolve, reject) => {
    const config: ParseLocalConfig<string[], LocalFile> &
      ParseConfig<string[]> & { worker?: false } = {
      chunkSize: portion,
      chunk: ({ data }: ParseResult<string[]>, parser: Parser) => {
        const rows = data.slice(0, mostRows - read);
        take(rows, read + 1);
        read += rows.length;
        isCut = rows.length < data.length;
        if (signal.aborted || isCut) {
          parser.abort();
          // Nobody is told that an aborted table is complete.
          resolve(isCut);
          return;
        }
        parser.pause();
        setTimeout(() => {
          parser.resume();
        });
      },
      complete: () => {
        resolve(isCut);
      },
      error: reject,
    };
    papa.parse<string[]>(text, config);
  });
}

/** The text of a file; spreadsheets also write tables in UTF-16, with a mark at their beginning. */
export async function textOf(file: Blob): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const isWide = bytes[0] === 0xff && bytes[1] === 0xfe;
  return new TextDecoder(isWide ? 'utf-16le' : 'utf-8').decode(bytes);
}
