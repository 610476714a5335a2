import {EntityIndex, toEntity} from '../plan/entityIndex.ts'
import {INDEXED_TYPES} from '../plan/matchEntities.ts'
import {applyStep, isShared, planDocuments} from '../plan/planDocuments.ts'
import type {Versions} from '../plan/plan.ts'
import type {SanityDocument} from '../sanityDocument.ts'
import {matchArticle} from './findEntities.ts'
import {openArticle, type ArticleFile, type PreparedArticle} from './prepareArticle.ts'
import {createPreparePool, type Prepare} from './preparePool.ts'
import {SeenArticles} from './seenArticles.ts'

export interface ArchiveOptions {
  readonly mode: 'drafts' | 'publish'
  readonly run: string
  /** How articles are prepared: that of a `createPreparePool`, or left out in this thread. */
  readonly prepare?: Prepare
  onFailure(name: string, error: unknown): void
}

/** When nobody says when an article was published: the same archive must give the same file at any time. */
const NO_TIME = '1970-01-01T00:00:00.000Z'

/**
 * The documents that an import of these files makes in an empty dataset, each id once: those of each article in the
 * order of the files, then those that articles share, merged, in the order of their ids. They carry `imported`, so
 * that a later import of a changed article merges with them. Holds the shared documents in memory, no others.
 */
export async function* archiveDocuments(
  files: Iterable<ArticleFile>,
  options: ArchiveOptions,
): AsyncGenerator<SanityDocument> {
  const {mode, run, onFailure} = options
  const index = new EntityIndex()
  const shared = new Map<string, SanityDocument>()
  for await (const {name, article} of preparedAhead(files, options)) {
    try {
      const prepared = await article
      const {documents} = matchArticle(prepared, index)
      const {steps} = planDocuments(documents, versionsOf(documents, shared, mode), {
        mode,
        run,
        at: prepared.publishedAt ?? NO_TIME,
        article: {id: prepared.id, asOf: prepared.publishedAt},
        input: prepared.input,
      })
      for (const step of steps) {
        if (step.action === 'create' && !isShared(step.document)) yield step.document
        if (step.action === 'create' && isShared(step.document))
          shared.set(step.document._id, step.document)
        const now = step.action === 'patch' ? shared.get(step.id) : undefined
        if (step.action === 'patch' && now) shared.set(step.id, applyStep(now, step))
      }
      for (const {_id, _type} of documents) {
        const stored = shared.get(mode === 'drafts' ? `drafts.${_id}` : _id)
        if (stored && INDEXED_TYPES.has(_type)) index.add(toEntity(stored))
      }
    } catch (error) {
      onFailure(name, error)
    }
  }
  for (const id of [...shared.keys()].sort()) {
    const document = shared.get(id)
    if (document) yield document
  }
}

interface Preparing {
  readonly name: string
  readonly article: Promise<PreparedArticle>
}

/** Articles that are being prepared at a time, at most. */
const AHEAD = 32

/** In the order of the files; those after the one at hand are being prepared meanwhile. */
async function* preparedAhead(
  files: Iterable<ArticleFile>,
  {prepare = createPreparePool(0).prepare, onFailure}: ArchiveOptions,
): AsyncGenerator<Preparing> {
  const seen = new SeenArticles()
  const queue: Preparing[] = []
  for (const file of files) {
    try {
      const opened = await openArticle(file)
      if (!seen.isNew(opened)) continue
      const article = prepare(opened)
      article.catch(() => undefined)
      queue.push({name: file.name, article})
    } catch (error) {
      onFailure(file.name, error)
    }
    const first = queue.length < AHEAD ? undefined : queue.shift()
    if (first) yield first
  }
  yield* queue
}

function versionsOf(
  documents: readonly SanityDocument[],
  shared: ReadonlyMap<string, SanityDocument>,
  mode: 'drafts' | 'publish',
): Map<string, Versions> {
  const versions = new Map<string, Versions>()
  for (const {_id} of documents) {
    const document = shared.get(mode === 'drafts' ? `drafts.${_id}` : _id)
    if (!document) continue
    const stored = {...document, _rev: '', _createdAt: '', _updatedAt: ''}
    versions.set(
      _id,
      mode === 'drafts' ? {published: null, draft: stored} : {published: stored, draft: null},
    )
  }
  return versions
}
