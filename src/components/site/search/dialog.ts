import { isLocale, type Locale } from '../../../i18n/locales';
import type { Section } from '../../../search/catalogue';
import { openSearch, type Answer, type Search, type SearchFailure } from '../../../search/query';
import type { Result } from '../../../lib/result';
import { optionsOf, type Options } from './options';
import { keepPlace, keptPlace } from './place';
import css from './search.css?inline';
import { letSlashOpen, slashOpens } from './shortcut';
import {
  actButton,
  buildParts,
  chip,
  pageOptions,
  paragraph,
  startOption,
  type Parts,
} from './view';
import { searchWords, type SearchWords } from './words';

export interface SearchDialog {
  /** @param words to look for at once; without them the last search stands there again */
  open(words?: string): void;
}

/** Each page is a file to load. */
const pagesAtOnce = 5;
/** Long enough for a quick typist, short enough not to be felt. */
const pauseMs = 90;

/** @param facts of the button: `folder` of the indexes, `locale` */
export async function searchDialog(facts: DOMStringMap = {}): Promise<SearchDialog> {
  const { folder = '/search/', locale } = facts;
  if (!isLocale(locale)) throw new RangeError(`No language "${locale ?? ''}"`);
  const words = await searchWords(locale);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets.push(sheet);
  return new Dialog(words, folder, locale);
}

class Dialog implements SearchDialog {
  readonly #t: SearchWords;
  readonly #folder: string;
  readonly #locale: Locale;
  readonly #parts: Parts;
  readonly #options: Options;
  #search: Promise<Result<Search, SearchFailure>> | undefined;
  #section: Section | undefined;
  #most = pagesAtOnce;
  /** Which option to begin at when the next answer is shown. */
  #at = 0;
  /** Answers that come late are for a question that nobody asks any more. */
  #question = 0;
  #pause: ReturnType<typeof setTimeout> | undefined;
  /** Home and End move in the list once the arrows did, in the text before. */
  #inList = false;

  constructor(t: SearchWords, folder: string, locale: Locale) {
    this.#t = t;
    this.#folder = folder;
    this.#locale = locale;
    this.#parts = buildParts(t);
    this.#options = optionsOf(this.#parts.field, this.#parts.list);
    this.#listen();
    document.body.append(this.#parts.dialog);
    const place = keptPlace();
    this.#parts.field.value = place?.words ?? '';
    this.#section = place?.section;
    this.#at = place?.at ?? 0;
  }

  open(words?: string): void {
    const { dialog, field } = this.#parts;
    if (words !== undefined && words.trim() !== field.value.trim()) {
      field.value = words.trim();
      this.#anew();
    }
    if (!dialog.open) dialog.showModal();
    field.focus();
    field.select();
    if (words !== undefined || this.#options.count === 0) void this.#answer();
  }

  #listen(): void {
    const { dialog, form, field, close, list, slash } = this.#parts;
    field.addEventListener('input', (event) => {
      if (event instanceof InputEvent && event.isComposing) return;
      this.#soon();
    });
    field.addEventListener('compositionend', () => {
      this.#soon();
    });
    field.addEventListener('keydown', (event) => {
      if (!event.isComposing && this.#steer(event)) event.preventDefault();
    });
    form.addEventListener('submit', (event) => {
      event.preventDefault();
    });
    close.addEventListener('click', () => {
      dialog.close();
    });
    // Outside the dialog's box is its backdrop.
    dialog.addEventListener('click', ({ target }) => {
      if (target === dialog) dialog.close();
    });
    dialog.addEventListener('close', () => {
      const { value } = field;
      keepPlace({ words: value, section: this.#section, at: Math.max(this.#options.at, 0) });
    });
    list.addEventListener('click', ({ ctrlKey, metaKey, shiftKey }) => {
      if (!ctrlKey && !metaKey && !shiftKey) dialog.close();
    });
    slash.checked = slashOpens();
    slash.addEventListener('change', () => {
      letSlashOpen(slash.checked);
    });
  }

  /** @returns whether the key was for the list */
  #steer({ key, ctrlKey, metaKey }: KeyboardEvent): boolean {
    const options = this.#options;
    switch (key) {
      case 'ArrowDown':
        options.activate(options.at + 1);
        break;
      case 'ArrowUp':
        options.activate(options.at - 1);
        break;
      case 'Home':
      case 'End':
        if (!this.#inList) return false;
        options.activate(key === 'Home' ? 0 : options.count - 1);
        break;
      case 'Enter':
        this.#follow(ctrlKey || metaKey);
        return true;
      default:
        return false;
    }
    this.#inList = true;
    return true;
  }

  #follow(inNewTab: boolean): void {
    const link = this.#options.active;
    if (!(link instanceof HTMLAnchorElement)) return;
    if (inNewTab) window.open(link.href, '_blank', 'noopener');
    else link.click();
  }

  #soon(): void {
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => {
      this.#anew();
      void this.#answer();
    }, pauseMs);
  }

  #anew(): void {
    this.#at = 0;
    this.#most = pagesAtOnce;
    this.#inList = false;
  }

  async #answer(): Promise<void> {
    const question = ++this.#question;
    const words = this.#parts.field.value.trim();
    this.#parts.told.textContent ||= this.#t('opening');
    const search = await (this.#search ??= openSearch(this.#folder, this.#locale));
    if (question !== this.#question) return;
    if (!search.ok) {
      this.#search = undefined;
      this.#showFailure(search.error);
      return;
    }
    if (words === '') {
      this.#showStarts(search.value, this.#t('starts'));
      return;
    }
    const wanted = { section: this.#section, most: this.#most };
    const answer = await search.value.find(words, wanted);
    if (question !== this.#question) return;
    if (answer.count === 0) this.#showNone(search.value, words);
    else this.#showAnswer(answer, words);
  }

  #showFailure(failure: SearchFailure): void {
    const { sift, told, help } = this.#parts;
    sift.replaceChildren();
    this.#options.show([], 0);
    told.textContent = this.#t(`failed.${failure}`);
    const again = () => {
      told.textContent = '';
      this.#parts.field.focus();
      void this.#answer();
    };
    help.replaceChildren(actButton(this.#t('retry'), again));
  }

  #showStarts({ starts }: Search, told: string): void {
    this.#parts.sift.replaceChildren();
    this.#parts.help.replaceChildren();
    this.#parts.told.textContent = told;
    this.#options.show(
      starts.map((start) => startOption(start, this.#t)),
      this.#at,
    );
  }

  #showNone(search: Search, words: string): void {
    this.#showStarts(search, this.#t('none', { words }));
    this.#parts.help.replaceChildren(
      paragraph(this.#t('none.words')),
      paragraph(this.#t('none.language')),
    );
  }

  #showAnswer({ count, counts, pages, corrected }: Answer, words: string): void {
    const { told, help } = this.#parts;
    told.textContent =
      corrected === undefined
        ? this.#t('found', { count, words })
        : this.#t('found.corrected', { count, words, corrected });
    this.#showSections(counts, count);
    this.#options.show(
      pages.flatMap((page) => pageOptions(page, this.#t)),
      this.#at,
    );
    const left =
      (this.#section === undefined ? count : (counts.get(this.#section) ?? 0)) - pages.length;
    help.replaceChildren();
    if (left > 0) {
      help.append(
        actButton(this.#t('more', { count: left }), () => {
          this.#at = this.#options.count;
          this.#most += pagesAtOnce;
          this.#parts.field.focus();
          void this.#answer();
        }),
      );
    }
  }

  /** One can choose a section where the answer has more than one. */
  #showSections(counts: ReadonlyMap<Section, number>, count: number): void {
    const choices: [Section | undefined, number][] = [[undefined, count], ...counts];
    const chips = choices.map(([section, pages]) => {
      const label = this.#t('sift.count', {
        section: this.#t(`section.${section ?? 'all'}`),
        count: pages,
      });
      const button = chip(label, section === this.#section);
      button.addEventListener('click', () => {
        this.#section = section;
        this.#anew();
        this.#parts.field.focus();
        void this.#answer();
      });
      return button;
    });
    this.#parts.sift.replaceChildren(...(counts.size > 1 || this.#section ? chips : []));
  }
}
