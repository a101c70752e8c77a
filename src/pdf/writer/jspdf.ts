import { jsPDF } from 'jspdf';
import type { Pt } from '../units';
import { binary, reference, type ObjectId } from './syntax';

/**
 * What we use of jsPDF beyond its types: the hooks that its own plugins are written with. They are
 * internals, so its version is pinned and this file is the only one that touches them.
 */
interface Internals {
  write: (text: string) => void;
  newObject: () => ObjectId;
  newObjectDeferred: () => ObjectId;
  newObjectDeferredBegin: (id: ObjectId, output: boolean) => void;
  putStream: (options: { data: string; addLength1: boolean; objectId: ObjectId }) => void;
  getPageInfo: (page: number) => { objId: ObjectId };
  events: { subscribe: <E extends keyof Events>(event: E, action: Listener<E>) => void };
}

/** What jsPDF tells while it writes the file. */
interface Events {
  buildDocument: undefined;
  putPage: { pageNumber: number };
  putFont: { font: FontEntry };
  postPutResources: undefined;
  putCatalog: undefined;
}

type Listener<E extends keyof Events> = (detail: Events[E]) => void;

/** A font of the file: jsPDF lists it in the resources by the number that we give it. */
interface FontEntry {
  id: string;
  isStandardFont?: boolean;
  isAlreadyPutted?: boolean;
  objectNumber?: ObjectId;
  make?: () => ObjectId;
}

type FontEntries = Record<string, FontEntry>;

interface FileOptions {
  width: Pt;
  height: Pt;
  title: string;
  author: string;
  /** `D:20261103000000+00'00'` */
  date: string;
  /** 32 hexadecimal digits. */
  id: string;
}

/** Asked while jsPDF writes the file. */
interface Hooks {
  pageEntries: (page: number) => string;
  putObjects: () => void;
  catalogEntries: () => string;
}

/** jsPDF as a writer of objects: pages, streams, cross references. Text never goes through it. */
export class PdfFile {
  readonly #document: jsPDF;
  readonly #internals: Internals;
  readonly #fonts: FontEntries;
  readonly #faults: unknown[] = [];

  constructor({ width, height, title, author, date, id }: FileOptions) {
    const entries: FontEntries[] = [];
    const remember: [string, (detail: { fonts: FontEntries }) => void] = [
      'addFonts',
      ({ fonts }) => entries.push(fonts),
    ];
    jsPDF.API.events.push(remember);
    this.#document = new jsPDF({
      unit: 'pt',
      format: [width, height],
      orientation: width > height ? 'landscape' : 'portrait',
      // Streams are compressed when the file is packed, each once.
      compress: false,
    });
    jsPDF.API.events.splice(jsPDF.API.events.indexOf(remember), 1);
    const [fonts] = entries;
    if (!fonts) throw new Error('jsPDF has no list of fonts');
    this.#fonts = fonts;
    this.#internals = this.#document.internal as unknown as Internals;
    this.#document.setCreationDate(date);
    this.#document.setFileId(id);
    this.#document.setProperties({ title, author, creator: 'Touchpoint' });
  }

  get version() {
    return jsPDF.version;
  }

  addPage(width: Pt, height: Pt) {
    this.#document.addPage([width, height], width > height ? 'landscape' : 'portrait');
  }

  /** Adds operators to the last page. */
  write(operators: string) {
    this.#internals.write(operators);
  }

  /** @param page counts from 0 */
  pageReference(page: number): string {
    return reference(this.#internals.getPageInfo(page + 1).objId);
  }

  reserve(): ObjectId {
    return this.#internals.newObjectDeferred();
  }

  put(id: ObjectId, body: string) {
    this.#internals.newObjectDeferredBegin(id, true);
    this.#internals.write(body);
    this.#internals.write('endobj');
  }

  putNew(body: string): ObjectId {
    const id = this.reserve();
    this.put(id, body);
    return id;
  }

  /** A stream that packing compresses. */
  putStream(bytes: Uint8Array): ObjectId {
    const objectId = this.#internals.newObject();
    this.#internals.putStream({ data: binary(bytes), addLength1: true, objectId });
    this.#internals.write('endobj');
    return objectId;
  }

  /** A stream as it is, for readers that look into files without unpacking them. */
  putPlainStream(dictionary: string, bytes: Uint8Array): ObjectId {
    const stream = `stream\n${binary(bytes)}\nendstream`;
    return this.putNew(`<<${dictionary} /Length ${bytes.length}>>\n${stream}`);
  }

  /** @param make puts the font's objects and returns its number; called while the file is written */
  addFont(id: string, make: () => ObjectId) {
    this.#fonts[id] = { id, make };
  }

  /** @returns the file, a character a byte */
  finish(hooks: Hooks): string {
    this.#dropStandardFonts();
    this.#on('putFont', ({ font }) => {
      if (!font.make) return;
      font.objectNumber = font.make();
      font.isAlreadyPutted = true;
    });
    this.#on('putPage', ({ pageNumber }) => {
      this.write(hooks.pageEntries(pageNumber - 1));
    });
    this.#on('postPutResources', hooks.putObjects);
    this.#on('putCatalog', () => {
      this.write(hooks.catalogEntries());
    });
    const file = this.#document.output();
    const [cause] = this.#faults;
    if (cause) throw new Error('The file could not be written', { cause });
    return file;
  }

  /** jsPDF swallows what its listeners throw. */
  #on<E extends keyof Events>(event: E, action: Listener<E>) {
    this.#internals.events.subscribe(event, (detail) => {
      try {
        action(detail);
      } catch (cause) {
        this.#faults.push(cause);
      }
    });
  }

  /** The fourteen fonts that jsPDF always lists are not embedded; PDF/UA wants every font to be. */
  #dropStandardFonts() {
    this.#on('buildDocument', () => {
      for (const [key, font] of Object.entries(this.#fonts)) {
        if (font.isStandardFont) Reflect.deleteProperty(this.#fonts, key);
      }
    });
  }
}
