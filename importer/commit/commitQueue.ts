import {randomUUID} from 'node:crypto'
import type {Plan} from '../plan/plan.ts'
import {Batch, cutTransactions, type WriteStep} from './batch.ts'
import {ArticleError, isConflict, isPassing, TargetError, unreachable} from './errors.ts'
import {journalStep, type Journal} from './journal.ts'
import {planArticle, type PlanContext} from './planArticle.ts'
import type {PreparedArticle} from './prepareArticle.ts'
import {VersionCache} from './versions.ts'
import {REQUEST_BYTES, TRANSACTION_BYTES, type Writer} from './writer.ts'

export interface PlannedArticle {
  readonly article: PreparedArticle
  readonly plan: Plan
}

export interface CommitContext extends PlanContext {
  readonly writer: Writer
  readonly journal: Journal | null
  written(article: PreparedArticle, plan: Plan): void
  failed(article: PreparedArticle, error: unknown): void
}

/** Batches that are being written at a time, at most. */
const IN_FLIGHT = 4

/** How often an article is planned anew because somebody else wrote in between. */
const ATTEMPTS = 5

/** A document that is larger than a request may be, with what is around the mutations. */
const LARGEST = REQUEST_BYTES - 1000

/**
 * Writes batches while the next ones are being planned. A batch waits for those before it that touch one of its
 * documents; inside a batch the transactions go one after the other. After a failure nothing that was planned on
 * top of it is trusted: each article is planned and written by itself.
 */
export class CommitQueue {
  readonly #context: CommitContext
  readonly #cache: VersionCache
  readonly #running = new Set<Promise<void>>()
  readonly #lastOf = new Map<string, Promise<void>>()
  #alone: Promise<void> = Promise.resolve()
  #broken = false
  #fatal: Error | null = null

  constructor(context: CommitContext, cache: VersionCache) {
    this.#context = context
    this.#cache = cache
  }

  /** Starts to write as soon as there is room. Rejects when the target has refused or can't be reached. */
  async add(planned: readonly PlannedArticle[], batch: Batch): Promise<void> {
    if (planned.length === 0) return
    while (this.#running.size >= IN_FLIGHT) await Promise.race(this.#running)
    if (this.#fatal) throw this.#fatal
    const cut = cutTransactions(batch.steps, TRANSACTION_BYTES, LARGEST)
    const transactions = cut?.map((steps) => ({id: randomUUID(), steps})) ?? null
    for (const {id, steps} of transactions ?? [])
      for (const step of steps) this.#cache.confirm(step, id)
    const before = new Set([...batch.touched].flatMap((id) => this.#lastOf.get(id) ?? []))
    const job = Promise.all(before)
      .then(() => this.#write(planned, transactions))
      .catch((error: unknown) => {
        // What the listener of events throws ends the import, too.
        this.#fatal ??= error instanceof Error ? error : new Error(String(error))
      })
    for (const id of batch.touched) this.#lastOf.set(id, job)
    this.#running.add(job)
    void job.finally(() => this.#running.delete(job))
  }

  /** Waits until all is written; what the cache says of the dataset is then true. Rejects as `add` does. */
  async settle(): Promise<void> {
    await Promise.all(this.#running)
    this.#lastOf.clear()
    if (this.#fatal) throw this.#fatal
    if (this.#broken) this.#cache.clear()
    this.#broken = false
  }

  async #write(
    planned: readonly PlannedArticle[],
    transactions: readonly Transaction[] | null,
  ): Promise<void> {
    if (this.#fatal) return
    if (!this.#broken && transactions) {
      const done = await this.#sendAll(transactions)
      if (done) for (const {article, plan} of planned) this.#context.written(article, plan)
      if (done || this.#fatal) return
    }
    this.#broken = true
    this.#alone = this.#writeEach(planned, this.#alone)
    await this.#alone
  }

  /** False: one was refused, or the import has to end. */
  async #sendAll(transactions: readonly Transaction[]): Promise<boolean> {
    try {
      for (const transaction of transactions) await this.#send(transaction)
      return true
    } catch (error) {
      this.#isFatal(error)
      return false
    }
  }

  async #writeEach(planned: readonly PlannedArticle[], before: Promise<void>): Promise<void> {
    await before
    for (const {article} of planned) await this.#writeAlone(article)
  }

  /** One article, by what the dataset holds now; anew while others write in between. */
  async #writeAlone(article: PreparedArticle): Promise<void> {
    for (let attempt = 1; !this.#fatal; attempt++) {
      const outcome = await this.#tryAlone(article)
      if ('plan' in outcome) {
        this.#context.written(article, outcome.plan)
        return
      }
      if (this.#isFatal(outcome.error)) return
      if (!isConflict(outcome.error) || attempt === ATTEMPTS) {
        this.#context.failed(article, outcome.error)
        return
      }
    }
  }

  async #tryAlone(
    article: PreparedArticle,
  ): Promise<{readonly plan: Plan} | {readonly error: unknown}> {
    try {
      const batch = new Batch()
      const cache = new VersionCache(this.#context.client, this.#context.retry)
      const plan = await planArticle(article, cache, batch, this.#context)
      const transactions = cutTransactions(batch.steps, LARGEST, LARGEST)
      if (!transactions) throw tooLarge(batch.steps)
      for (const steps of transactions) await this.#send({id: randomUUID(), steps})
      return {plan}
    } catch (error) {
      return {error}
    }
  }

  async #send({id, steps}: Transaction): Promise<void> {
    if (steps.length === 0) return
    const {journal, writer} = this.#context
    journal?.append({type: 'transaction', transactionId: id, steps: steps.map(journalStep)})
    try {
      await writer(id, steps)
    } catch (error) {
      // Of a connection that broke for good nobody knows whether the transaction arrived.
      if (isConflict(error)) journal?.append({type: 'refused', transactionId: id})
      throw error
    }
    journal?.append({type: 'committed', transactionId: id})
  }

  #isFatal(error: unknown): boolean {
    if (error instanceof TargetError) this.#fatal ??= error
    else if (isPassing(error)) this.#fatal ??= unreachable(error)
    return this.#fatal !== null
  }
}

interface Transaction {
  readonly id: string
  readonly steps: readonly WriteStep[]
}

function tooLarge(steps: readonly WriteStep[]): ArticleError {
  const large = steps.filter((step) => cutTransactions([step], LARGEST, LARGEST) === null)
  return new ArticleError(
    large.map((step) => {
      const id = step.action === 'create' ? step.document._id : step.id
      return `${id} is larger than a request may be (4,000,000 bytes).`
    }),
  )
}
