import type { Finding, Sentence } from '../../../../plan/checks/finding';
import type { Goal } from '../../../../plan/goals/schema';

interface Shown {
  finding: Finding;
  /** Of its element, for `aria-describedby`. */
  id: string;
}

/**
 * The findings of one goal by its fields. That a field is still empty is said quietly beside it; what is in
 * it and cannot be right stands below, with its reasons.
 */
export class FieldFindings {
  readonly #goal: Goal;
  readonly #all: readonly Shown[];

  readonly #words: (sentence: Sentence) => string;

  /** @param prefix of the ids that the findings have on the page */
  constructor(
    goal: Goal,
    findings: readonly Finding[],
    prefix: string,
    words: (sentence: Sentence) => string,
  ) {
    this.#goal = goal;
    this.#words = words;
    this.#all = findings.map((finding, at) => ({ finding, id: `${prefix}-finding-${at}` }));
  }

  below(fields: readonly (keyof Goal)[]): readonly Shown[] {
    const wanted: readonly string[] = fields;
    return this.#all.filter(
      ({ finding: { place } }) => wanted.includes(place.field) && !this.#isEmpty(place.field),
    );
  }

  /** What a field shows and refers to. */
  about(field: keyof Goal): { hint: string | undefined; describedBy: string | undefined } {
    const ids = this.below([field]).map(({ id }) => id);
    const empty = this.beside(field);
    return {
      hint: empty && this.#words(empty.title),
      describedBy: ids.length === 0 ? undefined : ids.join(' '),
    };
  }

  beside(field: keyof Goal): Finding | undefined {
    if (!this.#isEmpty(field)) return undefined;
    return this.#all.find(({ finding }) => finding.place.field === field)?.finding;
  }

  #isEmpty(field: string): boolean {
    const value: unknown = Reflect.get(this.#goal, field);
    return value === null || value === '';
  }
}
