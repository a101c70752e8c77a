/** A PDF name, `/Type`. */
export class Name {
  readonly name: string;
  constructor(name: string) {
    this.name = name;
  }
}

/** A reference to an indirect object, `12 0 R`. */
export class Ref {
  readonly id: number;
  constructor(id: number) {
    this.id = id;
  }
}

export type Dictionary = ReadonlyMap<string, Value>;
export interface Stream {
  dictionary: Dictionary;
  /** As it lies in the file, before filters. */
  data: Uint8Array;
}
export type Value = null | boolean | number | string | Name | Ref | Value[] | Dictionary | Stream;

export const isDictionary = (value: Value | undefined): value is Dictionary => value instanceof Map;
export const isStream = (value: Value | undefined): value is Stream =>
  typeof value === 'object' && value !== null && 'data' in value;

/** Reads values one after another. Strings come out as text. */
export class ValueReader {
  readonly #bytes: Uint8Array;
  #at: number;

  constructor(bytes: Uint8Array, at = 0) {
    this.#bytes = bytes;
    this.#at = at;
  }

  get position() {
    return this.#at;
  }

  /** @throws SyntaxError where no value begins */
  read(): Value {
    this.#skipBlank();
    const next = this.#peek();
    if (next === '/') return new Name(this.#readName());
    if (next === '(') return decodeText(this.#readLiteral());
    if (next === '[') return this.#readArray();
    if (next === '<') return this.#peek(1) === '<' ? this.#readDictionary() : this.#readHex();
    return this.#readWord();
  }

  /** A stream follows its dictionary directly. */
  readObject(): Value {
    const value = this.read();
    if (!isDictionary(value)) return value;
    this.#skipBlank();
    if (!this.#sees('stream')) return value;
    this.#at += 'stream'.length;
    if (this.#peek() === '\r') this.#at += 1;
    this.#at += 1;
    const length = value.get('Length');
    if (typeof length !== 'number') throw new SyntaxError('A stream has no length');
    const data = this.#bytes.subarray(this.#at, this.#at + length);
    this.#at += length;
    this.#skipBlank();
    if (!this.#sees('endstream')) throw new SyntaxError('A stream is not as long as it says');
    return { dictionary: value, data };
  }

  #peek(ahead = 0): string {
    const byte = this.#bytes[this.#at + ahead];
    return byte === undefined ? '' : String.fromCharCode(byte);
  }

  /** The next letter that is not blank, not yet taken. */
  #next(): string {
    this.#skipBlank();
    return this.#peek();
  }

  #sees(word: string): boolean {
    return Array.from(word).every((letter, index) => this.#peek(index) === letter);
  }

  #skipBlank() {
    while (/^[\s\0]$/.test(this.#peek())) this.#at += 1;
  }

  #readName(): string {
    let name = '';
    this.#at += 1;
    while (/^[^\s()<>[\]{}/%]$/.test(this.#peek())) {
      name += this.#peek();
      this.#at += 1;
    }
    return name;
  }

  #readLiteral(): string {
    let text = '';
    let depth = 0;
    for (;;) {
      const letter = this.#peek();
      if (letter === '') throw new SyntaxError('A string does not end');
      this.#at += 1;
      if (letter === '\\') {
        text += this.#readEscape();
        continue;
      }
      if (letter === '(' && depth++ === 0) continue;
      if (letter === ')' && --depth === 0) return text;
      text += letter;
    }
  }

  #readEscape(): string {
    const letter = this.#peek();
    this.#at += 1;
    const plain: Record<string, string> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };
    if (!/[0-7]/.test(letter)) return plain[letter] ?? letter;
    let digits = letter;
    while (digits.length < 3 && /[0-7]/.test(this.#peek())) {
      digits += this.#peek();
      this.#at += 1;
    }
    return String.fromCharCode(parseInt(digits, 8));
  }

  #readHex(): string {
    let digits = '';
    this.#at += 1;
    for (; this.#peek() !== '>'; this.#at += 1) digits += this.#peek().trim();
    this.#at += 1;
    const pairs = digits.match(/..?/g) ?? [];
    return decodeText(
      pairs.map((pair) => String.fromCharCode(parseInt(pair.padEnd(2, '0'), 16))).join(''),
    );
  }

  #readArray(): Value[] {
    const values: Value[] = [];
    this.#at += 1;
    while (this.#next() !== ']') values.push(this.read());
    this.#at += 1;
    return values;
  }

  #readDictionary(): Dictionary {
    const entries = new Map<string, Value>();
    this.#at += 2;
    while (this.#next() !== '>') {
      const key = this.#readName();
      if (entries.has(key)) throw new SyntaxError(`A dictionary says ${key} twice`);
      entries.set(key, this.read());
    }
    this.#at += 2;
    return entries;
  }

  /** A number, a reference, true, false or null. */
  #readWord(): Value {
    const rest = String.fromCharCode(...this.#bytes.subarray(this.#at, this.#at + 40));
    const reference = /^(\d+) \d+ R(?![\w])/.exec(rest);
    if (reference) {
      this.#at += reference[0].length;
      return new Ref(Number(reference[1]));
    }
    const [word = ''] = /^[^\s()<>[\]{}/%]*/.exec(rest) ?? [];
    this.#at += word.length;
    if (word === 'true' || word === 'false') return word === 'true';
    if (word === 'null') return null;
    const number = Number(word);
    if (word === '' || Number.isNaN(number)) throw new SyntaxError(`No value: ${rest}`);
    return number;
  }
}

/** Text strings are UTF-16 with a mark in front, or else close enough to Latin 1. */
function decodeText(bytes: string): string {
  if (!bytes.startsWith('\xfe\xff')) return bytes;
  let text = '';
  for (let at = 2; at + 1 < bytes.length; at += 2) {
    text += String.fromCharCode(bytes.charCodeAt(at) * 256 + bytes.charCodeAt(at + 1));
  }
  return text;
}
