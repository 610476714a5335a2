/**
 * Where in an article a rule may fire. The top ends with the first paragraph of prose, the end is what is near the
 * last, the edges are both; below is all that follows the first paragraph.
 */
export type Zone = 'anywhere' | 'top' | 'below' | 'end' | 'edges'

/** What a line is that a rule recognises; everything but prose leaves the body. */
export type LineKind =
  | 'boilerplate'
  | 'byline'
  | 'published'
  | 'modified'
  | 'age'
  | 'dateline'
  | 'label'

/**
 * One house habit. To add one, add a row to a table in this folder: the examples are tests
 * (each must fire the rule), and so are the counter-examples (none may).
 */
export interface LineRule {
  /** Short and unique; it is reported with each line that the rule drops. */
  readonly name: string
  /** Why such a line is no part of the story, as a person would say it. */
  readonly reason: string
  readonly zone: Zone
  readonly kind: LineKind
  /** Tested against one trimmed line without its bullet; lines over 400 characters are never tested. */
  readonly pattern: RegExp
  readonly examples: readonly string[]
  readonly counterExamples: readonly string[]
}
