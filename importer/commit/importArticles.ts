import {randomUUID} from 'node:crypto'
import type {SanityClient} from '@sanity/client'
import {formerDocuments, planDocuments} from '../plan/planDocuments.ts'
import type {Plan} from '../plan/plan.ts'
import {Batch, cutTransactions, type WriteStep} from './batch.ts'
import {ArticleError, isConflict, isPassing, TargetError, targetRefusal} from './errors.ts'
import {journalStep, type Journal} from './journal.ts'
import {
  openArticle,
  prepareArticle,
  type ArticleFile,
  type OpenedArticle,
  type PreparedArticle,
} from './prepareArticle.ts'
import {VersionCache} from './versions.ts'
import {REQUEST_BYTES, TRANSACTION_BYTES, type Writer} from './writer.ts'

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
  readonly onEvent?: (event: ImportEvent) => void
}

export type ImportEvent =
  | {
      readonly type: 'planned'
      readonly name: string
      readonly articleId: string
      readonly plan: Plan
    }
  | {readonly type: 'unchanged'; readonly name: string; readonly articleId: string}
  | {
      readonly type: 'imported'
      readonly name: string
      readonly articleId: string
      readonly plan: Plan
    }
  | {readonly type: 'failed'; readonly name: string; readonly problems: readonly string[]}

/** Articles are opened, looked up and planned in groups of this size: one look-up serves them all. */
const GROUP = 32

/** How often articles are planned anew because somebody else wrote in between. */
const ATTEMPTS = 5

/**
 * Imports articles one after the other: read, analyze, compose, validate, compare with the dataset, write.
 * All documents of an article are written together where a transaction holds them, small articles share one, and
 * the next group is prepared while the last one is being written. An article that fails writes nothing, is
 * reported, and stops no other. Rejects only with a TargetError; the same import run again goes on where this one
 * ended, since what is there already needs no mutation.
 */
export async function importArticles(
  files: AsyncIterable<ArticleFile> | Iterable<ArticleFile>,
  options: ImportOptions,
): Promise<void> {
  const run = new ImportRun(options)
  let group: ArticleFile[] = []
  for await (const file of files) {
    group.push(file)
    if (group.length < GROUP) continue
    await run.group(group)
    group = []
  }
  await run.group(group)
  await run.settled()
}

interface Planned {
  readonly article: PreparedArticle
  readonly plan: Plan
}

class ImportRun {
  readonly #options: ImportOptions
  readonly #cache: VersionCache
  #writing: Promise<void> = Promise.resolve()

  constructor(options: ImportOptions) {
    this.#options = options
    this.#cache = new VersionCache(options.client)
  }

  async group(files: readonly ArticleFile[]): Promise<void> {
    const opened = await this.#open(files)
    const prepared: PreparedArticle[] = []
    for (const article of await this.#changed(opened)) {
      await this.#orFail(article.name, async () => {
        prepared.push(await prepareArticle(article))
      })
    }
    let batch = new Batch()
    let planned: Planned[] = []
    await this.#remember(prepared)
    for (const article of prepared) {
      planned.push({article, plan: await this.#plan(article, batch)})
      if (batch.bytes < TRANSACTION_BYTES) continue
      await this.#flush(planned, batch)
      batch = new Batch()
      planned = []
    }
    await this.#flush(planned, batch)
    this.#cache.trim()
  }

  settled(): Promise<void> {
    return this.#writing
  }

  async #open(files: readonly ArticleFile[]): Promise<OpenedArticle[]> {
    const opened: OpenedArticle[] = []
    for (const file of files) {
      await this.#orFail(file.name, async () => {
        opened.push(await openArticle(file))
      })
    }
    return opened
  }

  /** Leaves out what the dataset has from the very same input. */
  async #changed(opened: readonly OpenedArticle[]): Promise<OpenedArticle[]> {
    const ids = opened.map((article) => article.id)
    const both = ids.flatMap((id) => [id, `drafts.${id}`])
    const query = '*[_id in $ids && defined(imported.input)]{_id, "input": imported.input}'
    const stored =
      both.length === 0
        ? []
        : await this.#ask(() =>
            this.#options.client.fetch<{_id: string; input: string}[]>(
              query,
              {ids: both},
              {perspective: 'raw'},
            ),
          )
    const inputs = new Map<string, Set<string>>()
    for (const {_id, input} of stored) {
      const id = _id.replace(/^drafts\./, '')
      inputs.set(id, (inputs.get(id) ?? new Set()).add(input))
    }
    return opened.filter(({name, id, input}) => {
      // A published article and its draft must both come from this input, else one of them is behind.
      const known = inputs.get(id)
      const unchanged = known?.size === 1 && known.has(input)
      if (unchanged) this.#emit({type: 'unchanged', name, articleId: id})
      return !unchanged
    })
  }

  /** Asks for all documents of a group in few look-ups. */
  async #remember(articles: readonly PreparedArticle[]): Promise<void> {
    const ids = new Set(articles.flatMap(({documents}) => documents.map(({_id}) => _id)))
    await this.#ask(() => this.#cache.get([...ids]))
  }

  async #plan(article: PreparedArticle, batch: Batch): Promise<Plan> {
    const found = await this.#ask(() => this.#cache.get(article.documents.map(({_id}) => _id)))
    const former = await this.#ask(() => this.#cache.get(formerDocuments(found.get(article.id))))
    const plan = planDocuments(article.documents, new Map([...former, ...found]), {
      mode: this.#options.mode,
      run: this.#options.run,
      at: this.#options.at,
      article: {id: article.id, asOf: article.publishedAt},
      input: article.input,
    })
    for (const step of plan.steps) {
      batch.add(step)
      if (step.action !== 'leave') this.#cache.apply(step)
    }
    return plan
  }

  /** Starts writing; returns when what was being written before is written. */
  async #flush(planned: readonly Planned[], batch: Batch): Promise<void> {
    if (planned.length === 0) return
    if (this.#options.dryRun) {
      for (const {article, plan} of planned) {
        this.#emit({type: 'planned', name: article.name, articleId: article.id, plan})
      }
      return
    }
    const transactions = cutTransactions(batch.steps, TRANSACTION_BYTES, REQUEST_BYTES)
    const named = transactions?.map((steps) => ({id: randomUUID(), steps}))
    for (const {id, steps} of named ?? []) for (const step of steps) this.#cache.confirm(step, id)
    const before = this.#writing
    this.#writing = before.then(() => this.#commit(planned, named ?? null))
    // A failure is met where the promise is awaited next; until then it must not count as unhandled.
    this.#writing.catch(() => undefined)
    await before
  }

  async #commit(
    planned: readonly Planned[],
    transactions: readonly Transaction[] | null,
  ): Promise<void> {
    try {
      if (!transactions)
        throw new ArticleError(['A document is larger than a request may be (4,000,000 bytes).'])
      for (const transaction of transactions) await this.#send(transaction)
      for (const {article, plan} of planned) this.#report(article, plan)
    } catch (error) {
      if (error instanceof TargetError) throw error
      if (isPassing(error)) throw unreachable(error)
      // One article, or one document that somebody else wrote, must not stop its neighbours: each by itself.
      for (const {article} of planned) await this.#orFail(article.name, () => this.#alone(article))
    }
  }

  async #alone(article: PreparedArticle): Promise<void> {
    for (let attempt = 1; ; attempt++) {
      this.#cache.forget(article.documents.map(({_id}) => _id))
      const batch = new Batch()
      const plan = await this.#plan(article, batch)
      const transactions = cutTransactions(batch.steps, REQUEST_BYTES - 1000, REQUEST_BYTES - 1000)
      if (!transactions) {
        throw new ArticleError(['A document is larger than a request may be (4,000,000 bytes).'])
      }
      try {
        for (const steps of transactions) {
          const transaction = {id: randomUUID(), steps}
          for (const step of steps) this.#cache.confirm(step, transaction.id)
          await this.#send(transaction)
        }
        this.#report(article, plan)
        return
      } catch (error) {
        this.#cache.forget(article.documents.map(({_id}) => _id))
        if (!isConflict(error) || attempt === ATTEMPTS) throw error
      }
    }
  }

  async #send({id, steps}: Transaction): Promise<void> {
    if (steps.length === 0) return
    const {journal, writer} = this.#options
    journal?.append({type: 'transaction', transactionId: id, steps: steps.map(journalStep)})
    await writer(id, steps)
    journal?.append({type: 'committed', transactionId: id})
  }

  #report(article: PreparedArticle, plan: Plan): void {
    const wrote = plan.steps.some((step) => step.action !== 'leave')
    const common = {name: article.name, articleId: article.id}
    this.#emit(wrote ? {type: 'imported', ...common, plan} : {type: 'unchanged', ...common})
  }

  /** Runs a step of one article; what goes wrong is that article's failure, unless the target refuses everything. */
  async #orFail(name: string, step: () => Promise<void>): Promise<void> {
    try {
      await step()
    } catch (error) {
      const refusal = error instanceof TargetError ? error : targetRefusal(error)
      if (refusal) throw refusal
      const problems = error instanceof ArticleError ? error.problems : [messageOf(error)]
      this.#emit({type: 'failed', name, problems})
    }
  }

  async #ask<T>(question: () => Promise<T>): Promise<T> {
    try {
      return await question()
    } catch (error) {
      throw targetRefusal(error) ?? (isPassing(error) ? unreachable(error) : error)
    }
  }

  #emit(event: ImportEvent): void {
    this.#options.onEvent?.(event)
  }
}

interface Transaction {
  readonly id: string
  readonly steps: readonly WriteStep[]
}

function unreachable(error: unknown): TargetError {
  return new TargetError(
    `The target can't be reached (${messageOf(error)}). What was written stays; the same command goes on from there.`,
  )
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
