import type {Span} from '../../span.ts'
import type {Paragraph} from '../../read/rawArticle.ts'
import type {QuotationType} from '../analysis.ts'

/** One "who said what" as it stands in the text, before anybody is identified. */
export interface Attribution {
  /** The source as printed, with its appositions, in one piece or several; empty where none is printed. */
  readonly source: readonly Span[]
  /** The source without article, apposition and relative clause ("a Swedish official"), for "who" the person it
   * means; null where none is printed. */
  readonly label: Span | null
  readonly cue: readonly Span[]
  /** Without quotation marks, "that" and end punctuation at the edges. */
  readonly content: readonly Span[]
  readonly type: QuotationType
  /** Index of the attribution whose content holds this one, or null. */
  readonly parent: number | null
  /** Index of the attribution whose quotation this one continues (next paragraph, next sentence), or null. */
  readonly continues: number | null
  /** The rule that found it, such as `quotation-then-verb`. */
  readonly rule: string
  /** 0 to 1: how often the rule was right where it was measured. */
  readonly confidence: number
}

/** What a paragraph is, where its reader knows: interviews have questions and answers, lists have items. */
export type ParagraphHint = Pick<Paragraph, 'style' | 'speaker'>

export interface AttributeOptions {
  /** Only what was said or written (what the importer uses, nested attributions included), not thoughts, plans and attitudes. */
  readonly speech: boolean
  /** One for each paragraph of the prose; without them interviews and lists are told by their marks. */
  readonly paragraphs?: readonly ParagraphHint[]
}
