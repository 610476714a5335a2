import type {SanityClient} from '@sanity/client'
import {toEntity, type EntityIndex} from '../plan/entityIndex.ts'
import {INDEXED_TYPES} from '../plan/matchEntities.ts'
import type {Plan} from '../plan/plan.ts'
import {Batch} from './batch.ts'
import {CommitQueue, type PlannedArticle} from './commitQueue.ts'
import {deletedArticles, leaveDeleted} from './deletedArticles.ts'
import {ArticleError, messageOf, refusalOf, TargetError} from './errors.ts'
import {findEntities, matchArticle} from './findEntities.ts'
import type {Journal} from './journal.ts'
import {planArticle} from './planArticle.ts'
import {
  openArticle,
  type ArticleFile,
  type OpenedArticle,
  type PreparedArticle,
} from './prepareArticle.ts'
import {createPreparePool, type Prepare} from './preparePool.ts'
import type {RetryOptions} from './retry.ts'
import {SeenArticles} from './seenArticles.ts'
import {unchangedArticles} from './unchangedArticles.ts'
import {VersionCache} from './versions.ts'
import {TRANSACTION_BYTES, type Writer} from './writer.ts'
import type {WasWritten} from './writtenArticles.ts'

export interface ImportOptions {
  readonly client: SanityClient
  readonly writer: Writer
  readonly run: string
  /** ISO 8601 UTC, the time of the run. */
  readonly at: string
  readonly mode: 'drafts' | 'publish'
  /** Plan and report, write nothing. */
  readonly dryRun: boolean
  /** Null keeps no journal: such a run can't be undone. */
  readonly journal: Journal | null
  /** How look-ups are repeated that fail in passing; the writer has its own. */
  readonly retry?: RetryOptions
  /** Asked where an article may have been deleted; left out, every article that is not there is imported. */
  readonly wasWritten?: WasWritten
  /** Brings back what somebody deleted: articles, and documents that were made of them. */
  readonly restoreDeleted?: boolean
  /** How articles are prepared: that of a `createPreparePool`, or left out in this thread. */
  readonly prepare?: Prepare
  readonly onEvent?: (event: ImportEvent) => void
}

export type ImportEvent =
  | (PlanEvent & {readonly type: 'planned'})
  | (PlanEvent & {readonly type: 'imported'})
  | {readonly type: 'unchanged'; readonly name: string; readonly articleId: string}
  | {readonly type: 'failed'; readonly name: string; readonly problems: readonly string[]}

export interface PlanEvent {
  readonly name: string
  readonly articleId: string
  readonly plan: Plan
  /** Documents that were made though stored ones may be the same: an editor decides, by `parley merge`. */
  readonly candidates: Readonly<Record<string, readonly string[]>>
}

/** Articles are opened, looked up and planned in groups of this size: one look-up serves them all. */
const GROUP = 32

/**
 * Imports articles one after the other: read, analyze, compose, validate, compare with the dataset, write.
 * All documents of an article are written together where a transaction holds them, small articles share one, and
 * the next group is prepared while the last one is being planned and written. An article that fails writes nothing, is
 * reported, and stops no other. Rejects only with a TargetError; the same import run again goes on where this one
 * ended, since what is there already needs no mutation.
 */
export async function importArticles(
  files: AsyncIterable<ArticleFile> | Iterable<ArticleFile>,
  options: ImportOptions,
): Promise<void> {
  const run = new ImportRun(options)
  let ahead: Preparing | null = null
  for await (const group of inGroups(files)) {
    const next = run.prepare(group)
    // Awaited only after the group before it, whose failure may end the import first.
    next.catch(() => undefined)
    if (ahead) await run.write(await ahead)
    ahead = next
  }
  if (ahead) await run.write(await ahead)
  await run.settled()
}

type Preparing = Promise<readonly PreparedArticle[]>

async function* inGroups<T>(items: AsyncIterable<T> | Iterable<T>): AsyncGenerator<T[]> {
  let group: T[] = []
  for await (const item of items) {
    group.push(item)
    if (group.length < GROUP) continue
    yield group
    group = []
  }
  if (group.length > 0) yield group
}

class ImportRun {
  readonly #options: ImportOptions
  readonly #retry: RetryOptions
  readonly #cache: VersionCache
  readonly #queue: CommitQueue
  readonly #seen = new SeenArticles()
  readonly #prepareOne: Prepare
  /** Of the group at hand: article id -> candidates for its new documents. */
  #candidates = new Map<string, ReadonlyMap<string, readonly string[]>>()

  constructor(options: ImportOptions) {
    this.#options = options
    this.#retry = options.retry ?? {}
    this.#prepareOne = options.prepare ?? createPreparePool(0).prepare
    this.#cache = new VersionCache(options.client, this.#retry)
    this.#queue = new CommitQueue(
      {
        ...options,
        retry: this.#retry,
        written: (article, plan) => this.#report(article, plan),
        failed: (article, error) => this.#fail(article.name, error),
      },
      this.#cache,
    )
  }

  async prepare(files: readonly ArticleFile[]): Promise<readonly PreparedArticle[]> {
    return this.#prepare(await this.#open(files))
  }

  async write(prepared: readonly PreparedArticle[]): Promise<void> {
    // While this group was prepared, the last one was written; only now the dataset tells what is in it.
    await this.settled()
    this.#cache.trim()
    this.#candidates = new Map()
    await this.#asked(() => this.#planAndWrite(prepared))
  }

  settled(): Promise<void> {
    return this.#queue.settle()
  }

  async #planAndWrite(prepared: readonly PreparedArticle[]): Promise<void> {
    if (prepared.length === 0) return
    await this.#cache.get([
      ...new Set(prepared.flatMap(({documents}) => documents.map(({_id}) => _id))),
    ])
    const index = await findEntities(this.#options.client, prepared, this.#cache, this.#retry)
    let batch = new Batch()
    let planned: PlannedArticle[] = []
    for (const found of prepared) {
      const {documents, candidates} = matchArticle(found, index)
      this.#candidates.set(found.id, candidates)
      const article = {...found, documents}
      const plan = await planArticle(article, this.#cache, batch, {
        ...this.#options,
        retry: this.#retry,
      })
      batch.touch([...candidates.values()].flat())
      this.#learn(index, article)
      planned.push({article, plan})
      if (batch.bytes < TRANSACTION_BYTES) continue
      await this.#write(planned, batch)
      batch = new Batch()
      planned = []
    }
    await this.#write(planned, batch)
  }

  /** The entities of an article, so that the next one of the group finds them. */
  #learn(index: EntityIndex, {documents}: PreparedArticle): void {
    for (const {_id, _type} of documents) {
      const stored = INDEXED_TYPES.has(_type) ? this.#cache.current(_id) : null
      if (stored) index.add(toEntity(stored))
    }
  }

  async #write(planned: readonly PlannedArticle[], batch: Batch): Promise<void> {
    if (!this.#options.dryRun) return this.#queue.add(planned, batch)
    for (const {article, plan} of planned) this.#report(article, plan)
  }

  async #open(files: readonly ArticleFile[]): Promise<OpenedArticle[]> {
    const opened: OpenedArticle[] = []
    for (const file of files) {
      await this.#orFail(file.name, async () => {
        const article = await openArticle(file)
        if (this.#seen.isNew(article)) opened.push(article)
        else this.#emit({type: 'unchanged', name: article.name, articleId: article.id})
      })
    }
    return opened
  }

  async #prepare(opened: readonly OpenedArticle[]): Promise<PreparedArticle[]> {
    const changed = await this.#changed(opened)
    const tries = await Promise.allSettled(changed.map(this.#prepareOne))
    const prepared: PreparedArticle[] = []
    for (const [index, {name}] of changed.entries()) {
      const result = tries[index]
      if (result?.status === 'fulfilled') prepared.push(result.value)
      else this.#fail(name, result?.reason)
    }
    return prepared
  }

  /** Those that the dataset has not from the same input, and that nobody has deleted. */
  async #changed(opened: readonly OpenedArticle[]): Promise<OpenedArticle[]> {
    const {client, mode, wasWritten, restoreDeleted = false} = this.#options
    const {unchanged, present} = await this.#asked(() =>
      unchangedArticles(client, opened, mode, this.#retry),
    )
    const deleted =
      wasWritten && !restoreDeleted
        ? await this.#asked(() => deletedArticles(client, opened, present, wasWritten, this.#retry))
        : new Set<string>()
    return opened.filter((article) => {
      const isSame = unchanged.has(article.id) && !restoreDeleted
      if (isSame) this.#emit({type: 'unchanged', name: article.name, articleId: article.id})
      else if (deleted.has(article.id)) this.#report(article, leaveDeleted(article))
      return !isSame && !deleted.has(article.id)
    })
  }

  #report(article: Pick<PreparedArticle, 'name' | 'id'>, plan: Plan): void {
    const {name, id: articleId} = article
    const candidates = Object.fromEntries(this.#candidates.get(articleId) ?? [])
    if (this.#options.dryRun) this.#emit({type: 'planned', name, articleId, plan, candidates})
    else if (plan.steps.some((step) => step.action !== 'leave' || step.kept.length > 0))
      this.#emit({type: 'imported', name, articleId, plan, candidates})
    else this.#emit({type: 'unchanged', name, articleId})
  }

  /** Runs a step of one article; what goes wrong is that article's failure, unless the target refuses everything. */
  async #orFail(name: string, step: () => Promise<void>): Promise<void> {
    try {
      await step()
    } catch (error) {
      const refusal = error instanceof TargetError ? error : refusalOf(error)
      if (refusal) throw refusal
      this.#fail(name, error)
    }
  }

  async #asked<T>(question: () => Promise<T>): Promise<T> {
    try {
      return await question()
    } catch (error) {
      throw refusalOf(error) ?? error
    }
  }

  #fail(name: string, error: unknown): void {
    const problems = error instanceof ArticleError ? error.problems : [messageOf(error)]
    this.#emit({type: 'failed', name, problems})
  }

  #emit(event: ImportEvent): void {
    this.#options.onEvent?.(event)
  }
}
