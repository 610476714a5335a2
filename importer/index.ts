/**
 * The importer: an article's text in, Sanity documents out. Each step is a function of plain values.
 *
 *     const raw = readArticle({content: bytes, publishedAt: '2025-10-27T14:00:00+05:00'})
 *     const documents = compose(raw, analyze(raw))
 */

// Reading: bytes -> RawArticle
export {MAX_ARTICLE_BYTES, readArticle, type ArticleInput} from './read/readArticle.ts'
export {ReadError, type ReadErrorCode} from './read/readError.ts'
export type * from './read/rawArticle.ts'

// Analysis: RawArticle -> Analysis
export {analyze} from './analyze/analyze.ts'
export {toRecord} from './analyze/toRecord.ts'
export type * from './analyze/analysis.ts'

// Composition: RawArticle, Analysis -> documents
export {compose} from './compose/compose.ts'
export {articleId} from './compose/ids.ts'
export type {SanityDocument, StoredDocument} from './sanityDocument.ts'

// Portable Text as the importer builds and reads it
export {buildBlock, flattenBlock, isTextBlock} from './portableText.ts'
export type {FlatBlock, MarkDef, MarkRange, TextBlock, TextSpan} from './portableText.ts'

export {contains, overlaps, slice, type Span} from './span.ts'
