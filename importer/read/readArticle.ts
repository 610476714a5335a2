import {decode} from './decode/decode.ts'
import {readDateline, readPlaceAndDate} from './layout/dateline.ts'
import {layOut} from './layout/layout.ts'
import type {Dateline, RawArticle} from './rawArticle.ts'
import {ReadError} from './readError.ts'

/** The largest article that is read, in bytes: far more than anybody writes, and little enough to analyse. */
export const MAX_ARTICLE_BYTES = 10 * 1024 * 1024

export interface ArticleInput {
  /** The bytes of the file, or text that was decoded already. */
  readonly content: Uint8Array | string
  /** ISO 8601 with offset, or null when nobody says when it was published. */
  readonly publishedAt: string | null
}

/**
 * Reads one article in plain text: decodes it and tells headline, byline, dateline and body from
 * what the page or the wire put around them, which is listed in `dropped`.
 * Throws `ReadError` when it is empty, too large, binary or in an unknown encoding.
 */
export function readArticle(input: ArticleInput): RawArticle {
  if (input.content.length > MAX_ARTICLE_BYTES) {
    const size = Math.ceil(input.content.length / 1024 / 1024)
    throw new ReadError('too-large', `It is ${size} MB; an article may have 10 MB at most.`)
  }
  const {text, warnings} = decode(input.content)
  const {datelineLine, ...layout} = layOut(text)
  return {
    text,
    ...layout,
    dateline: findDateline(text, layout) ?? readPlaceAndDate(text, datelineLine),
    publishedAt: input.publishedAt,
    language: 'en',
    externalIds: [],
    canonicalUrl: null,
    warnings: layout.headline ? warnings : [...warnings, 'No headline was found.'],
  }
}

/** Datelines open one of the first paragraphs; bullets and a standfirst may stand before it. */
function findDateline(text: string, {paragraphs}: Pick<RawArticle, 'paragraphs'>): Dateline | null {
  const labelled = paragraphs.filter(({span}) =>
    TOPIC.test(text.slice(span.start, span.start + 40)),
  )
  for (const {span, speaker, style} of paragraphs.slice(0, 6)) {
    if (speaker !== null || style === 'heading') continue
    if (labelled.length > 1 && labelled.some((one) => one.span === span)) continue
    const elsewhere = text.slice(0, span.start) + text.slice(span.start + 40)
    const dateline = readDateline(text, span, elsewhere)
    if (dateline) return dateline
  }
  return null
}

/** "FINANCE: ..." at the head of several paragraphs is a topic, at the head of one a dateline. */
const TOPIC = /^\p{Lu}{2}[\p{Lu} ]+: /u
