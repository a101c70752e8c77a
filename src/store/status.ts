/** Where the work is, truthfully. Nothing here is a word for a person: the plan bar has those. */
export interface SaveStatus {
  /**
   * `saved`: every edit stands in at least one place that outlives the tab.
   * `saving`: some edits are on their way there. `only-here`: they are in this tab and nowhere else,
   * because no storage takes them; offer the file. `read-only`: a newer version of the site has
   * written, so this tab no longer does; say so and offer to reload.
   */
  readonly state: 'saved' | 'saving' | 'only-here' | 'read-only';
  /** What takes edits now. With one of the two places the work is saved, but only once. */
  readonly where: 'both' | 'localStorage' | 'indexedDB' | 'memory';
  /** Edits that are in this tab only, at this moment. */
  readonly pending: number;
  /** Why one place or both take nothing. */
  readonly problem?: 'full' | 'blocked' | 'newer-version';
  /**
   * What the browser had stored was cleared while this tab had it open, and was written again from here.
   * Other documents, of which no tab knew, are gone: say so, and offer the file.
   */
  readonly wasCleared?: true;
}
