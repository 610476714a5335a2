/**
 * The importer: an article's text in, Sanity documents out. Each step is a function of plain values; only the
 * commit holds a client and writes to disk.
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

// Planning: documents and what the dataset holds -> Plan, in which editors win
export {planDocuments, type PlanOptions} from './plan/planDocuments.ts'
export type * from './plan/plan.ts'

// Commit: articles into a dataset, through a client
export {importArticles, type ImportEvent, type ImportOptions} from './commit/importArticles.ts'
export type {ArticleFile} from './commit/prepareArticle.ts'
export {
  createPreparePool,
  threadsFor,
  type Prepare,
  type PreparePool,
} from './commit/preparePool.ts'
export {createWriter, type Writer, type WriterOptions} from './commit/writer.ts'
export {
  openJournal,
  readJournal,
  listRuns,
  type Journal,
  type JournalEntry,
} from './commit/journal.ts'
export {undoRun, type UndoReport} from './commit/undoRun.ts'
export {ArticleError, TargetError} from './commit/errors.ts'

// Portable Text as the importer builds and reads it
export {buildBlock, flattenBlock, isTextBlock} from './portableText.ts'
export type {FlatBlock, MarkDef, MarkRange, TextBlock, TextSpan} from './portableText.ts'

export {contains, overlaps, slice, type Span} from './span.ts'
