import type {RawArticle} from './rawArticle.ts'

export interface ArticleInput {
  /** The bytes of the file, or text that was decoded already. */
  readonly content: Uint8Array | string
  /** ISO 8601 with offset, or null when nobody says when it was published. */
  readonly publishedAt: string | null
}

export function readArticle(input: ArticleInput): RawArticle {
  const text =
    typeof input.content === 'string' ? input.content : new TextDecoder().decode(input.content)
  return {
    text,
    headline: null,
    subheadline: null,
    byline: null,
    creators: [],
    dateline: null,
    printedDates: [],
    publishedAt: input.publishedAt,
    language: 'en',
    paragraphs: [],
    dropped: [],
    externalIds: [],
    canonicalUrl: null,
    warnings: [],
  }
}
