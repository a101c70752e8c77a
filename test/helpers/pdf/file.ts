import { unzlibSync } from 'fflate';
import {
  isDictionary,
  isStream,
  Name,
  Ref,
  ValueReader,
  type Dictionary,
  type Stream,
  type Value,
} from './values';

/** A file read by its cross-reference stream: strictly, without repair. */
export class PdfObjects {
  readonly trailer: Dictionary;
  readonly #bytes: Uint8Array;
  readonly #places = new Map<number, { stream: number; at: number }>();
  readonly #known = new Map<number, Value>();
  readonly #directories = new Map<Stream, number[]>();

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    const tail = new TextDecoder('latin1').decode(bytes.subarray(-64));
    const start = /startxref\n(\d+)\n%%EOF\n$/.exec(tail)?.[1];
    if (!start) throw new SyntaxError('The file does not end as a file should');
    const table = this.#readAt(Number(start));
    if (!isStream(table)) throw new SyntaxError('No cross-reference stream');
    this.trailer = table.dictionary;
    this.#readTable(contentOf(table));
  }

  get ids(): number[] {
    return [...this.#places.keys()];
  }

  /** Follows a reference. */
  get(value: Value | undefined): Value {
    if (!(value instanceof Ref)) return value ?? null;
    const known = this.#known.get(value.id);
    if (known !== undefined) return known;
    const read = this.#readObject(value.id);
    this.#known.set(value.id, read);
    return read;
  }

  dictionary(value: Value | undefined): Dictionary {
    const found = this.get(value);
    if (isDictionary(found)) return found;
    if (isStream(found)) return found.dictionary;
    throw new SyntaxError('A dictionary was expected');
  }

  array(value: Value | undefined): Value[] {
    const found = this.get(value);
    if (found === null) return [];
    return Array.isArray(found) ? found : [found];
  }

  /** The unpacked bytes of a stream. */
  stream(value: Value | undefined): Uint8Array {
    const found = this.get(value);
    if (!isStream(found)) throw new SyntaxError('A stream was expected');
    return contentOf(found);
  }

  get catalog(): Dictionary {
    return this.dictionary(this.trailer.get('Root'));
  }

  get pages(): Dictionary[] {
    const root = this.dictionary(this.catalog.get('Pages'));
    return this.array(root.get('Kids')).map((page) => this.dictionary(page));
  }

  /** References to the pages, in order. */
  get pageIds(): number[] {
    const root = this.dictionary(this.catalog.get('Pages'));
    return this.array(root.get('Kids')).flatMap((page) => (page instanceof Ref ? [page.id] : []));
  }

  #readTable(table: Uint8Array) {
    const view = new DataView(table.buffer, table.byteOffset, table.byteLength);
    for (let row = 0; row * 7 < table.length; row += 1) {
      const kind = view.getUint8(row * 7);
      const place = view.getUint32(row * 7 + 1);
      if (kind === 1) this.#places.set(row, { stream: 0, at: place });
      if (kind === 2) this.#places.set(row, { stream: place, at: view.getUint16(row * 7 + 5) });
    }
  }

  #readObject(id: number): Value {
    const place = this.#places.get(id);
    if (!place) throw new SyntaxError(`There is no object ${id}`);
    return place.stream === 0
      ? this.#readAt(place.at, id)
      : this.#readPacked(place.stream, place.at, id);
  }

  #readAt(offset: number, id?: number): Value {
    const head = new TextDecoder('latin1').decode(this.#bytes.subarray(offset, offset + 30));
    const [opening, number] = /^(\d+) 0 obj\n/.exec(head) ?? [];
    if (!opening || (id !== undefined && Number(number) !== id)) {
      throw new SyntaxError(`Object ${id ?? ''} is not where the table says`);
    }
    return new ValueReader(this.#bytes, offset + opening.length).readObject();
  }

  #readPacked(streamId: number, index: number, id: number): Value {
    const stream = this.get(new Ref(streamId));
    if (!isStream(stream)) throw new SyntaxError('No object stream');
    const first = Number(stream.dictionary.get('First'));
    const bytes = contentOf(stream);
    const [own, at] = this.#directoryOf(stream, bytes.subarray(0, first)).slice(2 * index);
    if (own !== id || at === undefined) throw new SyntaxError(`Object ${id} is not in its stream`);
    return new ValueReader(bytes, first + at).read();
  }

  #directoryOf(stream: Stream, bytes: Uint8Array): number[] {
    const known = this.#directories.get(stream);
    if (known) return known;
    const numbers = new TextDecoder('latin1').decode(bytes).trim().split(/\s+/).map(Number);
    this.#directories.set(stream, numbers);
    return numbers;
  }
}

const unpacked = new WeakMap<Stream, Uint8Array>();

function contentOf(stream: Stream): Uint8Array {
  const filter = stream.dictionary.get('Filter');
  if (filter === undefined) return stream.data;
  if (!(filter instanceof Name) || filter.name !== 'FlateDecode')
    throw new SyntaxError('Unknown filter');
  const known = unpacked.get(stream) ?? summedUp(unzlibSync(stream.data), stream);
  unpacked.set(stream, known);
  return known;
}

/** Rows that say what they are more than the row above, as they were. */
function summedUp(bytes: Uint8Array, { dictionary }: Stream): Uint8Array {
  const how = dictionary.get('DecodeParms');
  if (how === undefined) return bytes;
  const columns = isDictionary(how) && how.get('Predictor') === 12 ? Number(how.get('Columns')) : 0;
  const count = bytes.length / (columns + 1);
  if (columns === 0 || !Number.isInteger(count)) throw new SyntaxError('Unknown rows');
  const rows = new Uint8Array(count * columns);
  for (let row = 0; row < count; row += 1) {
    const from = row * (columns + 1);
    if (bytes[from] !== 2) throw new SyntaxError('A row of another kind');
    for (let column = 0; column < columns; column += 1) {
      const at = row * columns + column;
      rows[at] = (bytes[from + 1 + column] ?? 0) + (rows[at - columns] ?? 0);
    }
  }
  return rows;
}
