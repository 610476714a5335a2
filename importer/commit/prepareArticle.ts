import {analyze} from '../analyze/analyze.ts'
import {compose} from '../compose/compose.ts'
import {articleId} from '../compose/ids.ts'
import {fingerprint} from '../fingerprint.ts'
import {readArticle} from '../read/readArticle.ts'
import type {RawArticle} from '../read/rawArticle.ts'
import {RULES_VERSION} from '../rulesVersion.ts'
import type {SanityDocument} from '../sanityDocument.ts'
import {createValidator, type Validate} from '../../schemas/validate.ts'
import {ArticleError} from './errors.ts'

/** One file to import; `load` may reject, which is then the failure of this file alone. */
export interface ArticleFile {
  /** The name that reports use, as the user gave it. */
  readonly name: string
  /** ISO 8601 with offset, or null where nobody says when it was published. */
  readonly publishedAt: string | null
  load(): Promise<Uint8Array | string>
}

export interface OpenedArticle {
  readonly name: string
  /** The `_id` of its article document, without `drafts.`. */
  readonly id: string
  /** ISO 8601 UTC, or null. */
  readonly publishedAt: string | null
  readonly raw: RawArticle
  /** Equal for the same text, the same options and the same rules. */
  readonly input: string
}

export interface PreparedArticle {
  readonly name: string
  readonly id: string
  readonly publishedAt: string | null
  readonly input: string
  readonly documents: readonly SanityDocument[]
}

export async function openArticle(file: ArticleFile): Promise<OpenedArticle> {
  const raw = readArticle({content: await file.load(), publishedAt: file.publishedAt})
  const publishedAt = raw.publishedAt === null ? null : new Date(raw.publishedAt).toISOString()
  const input = fingerprint({text: raw.text, publishedAt: raw.publishedAt, rules: RULES_VERSION})
  return {name: file.name, id: articleId(raw), publishedAt, raw, input}
}

/**
 * Analyzes and composes; rejects with an ArticleError that names document, path and reason where one is not valid.
 * Keep `validate` where many articles come: making one takes longer than using it.
 */
export async function prepareArticle(
  article: OpenedArticle,
  validate: Validate = createValidator(),
): Promise<PreparedArticle> {
  const {name, id, publishedAt, raw, input} = article
  const documents = compose(raw, analyze(raw))
  const problems = (await validate(documents)).filter(({level}) => level === 'error')
  if (problems.length > 0) {
    throw new ArticleError(
      problems.map(
        ({documentId, path, message}) => `${documentId}: ${path || 'document'}: ${message}`,
      ),
    )
  }
  return {name, id, publishedAt, input, documents}
}
