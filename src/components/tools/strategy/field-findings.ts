import type { Finding, Sentence } from '../../../plan/checks/finding';

interface Shown {
  finding: Finding;
  /** Of its element, for `aria-describedby`. */
  id: string;
}

/**
 * The findings of one row by its fields. That a field is still empty is said quietly beside it; what is in
 * it and cannot be right stands below, with its reasons.
 */
export class FieldFindings {
  readonly #row: object;
  readonly #all: readonly Shown[];

  readonly #words: (sentence: Sentence) => string;

  /** @param prefix of the ids that the findings have on the page */
  constructor(
    row: object,
    findings: readonly Finding[],
    prefix: string,
    words: (sentence: Sentence) => string,
  ) {
    this.#row = row;
    this.#words = words;
    this.#all = findings.map((finding, at) => ({ finding, id: `${prefix}-finding-${at}` }));
  }

  below(fields: readonly string[]): readonly Shown[] {
    return this.#all.filter(
      ({ finding: { place } }) => fields.includes(place.field) && !this.#isEmpty(place.field),
    );
  }

  /** What a field shows and refers to. */
  about(field: string): { hint: string | undefined; describedBy: string | undefined } {
    const ids = this.below([field]).map(({ id }) => id);
    const empty = this.beside(field);
    return {
      hint: empty && this.#words(empty.title),
      describedBy: ids.length === 0 ? undefined : ids.join(' '),
    };
  }

  beside(field: string): Finding | undefined {
    if (!this.#isEmpty(field)) return undefined;
    return this.#all.find(({ finding }) => finding.place.field === field)?.finding;
  }

  /** What is about the row as a whole, or about a field that is none of these. */
  elsewhere(fields: readonly string[]): readonly Shown[] {
    return this.#all.filter(({ finding: { place } }) => !fields.includes(place.field));
  }

  #isEmpty(field: string): boolean {
    const value: unknown = Reflect.get(this.#row, field);
    return value === null || value === '';
  }
}
