import type {Span} from '../span.ts'

/**
 * What `read()` makes of the bytes of one article: its text, and what each part of it is.
 * All spans point into `text`, so that everything that is found later can be shown in place.
 */
export interface RawArticle {
  /** The whole text as read: Unicode, line endings `\n`, nothing else changed. */
  readonly text: string
  readonly headline: Span | null
  readonly subheadline: Span | null
  /** The byline as printed ("By Ellen Marsh and Daniel Kwan", "Web Desk"). */
  readonly byline: Span | null
  /** The people or desks that the byline names, without "By". */
  readonly creators: readonly string[]
  readonly dateline: Dateline | null
  /** Dates and ages printed around the text ("July 29, 2025", "5 Hours ago"), kept as printed. */
  readonly printedDates: readonly PrintedDate[]
  /** When it was published, ISO 8601 with offset; null when nobody said. "On Sunday" is counted from here. */
  readonly publishedAt: string | null
  /** BCP 47, `en` unless the source says otherwise. */
  readonly language: string
  readonly paragraphs: readonly Paragraph[]
  /** Lines that are no part of the story, and why: nothing disappears in silence. */
  readonly dropped: readonly Dropped[]
  readonly externalIds: readonly ExternalId[]
  readonly canonicalUrl: string | null
  /** Things a person should know about the reading (repaired encoding, missing headline...), as sentences. */
  readonly warnings: readonly string[]
}

export interface Dateline {
  /** "ISTANBUL:", "DOHA (NewsWire) —": the whole of it, inside the first paragraph. */
  readonly span: Span
  /** The place, in title case: "Istanbul". */
  readonly place: string
}

export interface PrintedDate {
  readonly span: Span
  readonly kind: 'published' | 'modified' | 'age' | 'event'
}

export type ParagraphStyle =
  | 'normal'
  | 'heading'
  | 'bullet'
  | 'number'
  | 'question'
  | 'answer'
  | 'quote'

export interface Paragraph {
  readonly span: Span
  readonly style: ParagraphStyle
  /** The name before a colon in a transcript ("Q:", "Thuzar:"), where one is printed. */
  readonly speaker: Span | null
  /** Bold, italics and links that the source had; empty for plain text. */
  readonly marks: readonly InlineMark[]
}

export interface InlineMark {
  readonly span: Span
  readonly type: 'strong' | 'em' | 'link'
  readonly href?: string
}

export interface Dropped {
  readonly span: Span
  /** A short name of the rule that dropped it, such as `age-line` or `share-links`. */
  readonly rule: string
  /** The reason, as a person would say it. */
  readonly reason: string
}

export interface ExternalId {
  readonly scheme: string
  readonly value: string
}
