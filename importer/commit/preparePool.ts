import {availableParallelism} from 'node:os'
import {Tinypool} from 'tinypool'
import {createValidator} from '../../schemas/validate.ts'
import {ArticleError} from './errors.ts'
import {prepareArticle, type OpenedArticle, type PreparedArticle} from './prepareArticle.ts'
import type {Answer} from './prepareWorker.ts'

/** Analyzes, composes and validates; rejects with an ArticleError where a document is not valid. */
export type Prepare = (article: OpenedArticle) => Promise<PreparedArticle>

export interface PreparePool {
  readonly prepare: Prepare
  close(): Promise<void>
}

/** More threads than this only wait: one process plans and writes what all of them prepare. */
const MOST_THREADS = 3

/** A thread has to load all rules, which takes as long as preparing so many articles. */
const WORTH_A_THREAD = 64

/** How many threads prepare articles for an import of that many: none for a few, one core is left for the rest. */
export function threadsFor(articles: number, cores: number = availableParallelism()): number {
  return Math.max(0, Math.min(MOST_THREADS, cores - 1, Math.floor(articles / WORTH_A_THREAD)))
}

/** Prepares articles in threads of their own, as many at a time; without threads in this one. Close it in the end. */
export function createPreparePool(threads: number): PreparePool {
  if (threads === 0) return {prepare: prepareHere(), close: async () => undefined}
  const pool = new Tinypool({
    filename: workerFile().href,
    name: 'prepare',
    runtime: 'worker_threads',
    minThreads: threads,
    maxThreads: threads,
    resourceLimits: {maxYoungGenerationSizeMb: 32, maxOldGenerationSizeMb: 512},
  })
  return {
    async prepare(article) {
      const answer: Answer = await pool.run(article)
      if ('problems' in answer) throw new ArticleError(answer.problems)
      const {name, id, publishedAt, input} = article
      return {name, id, publishedAt, input, documents: answer.documents}
    },
    close: () => pool.destroy(),
  }
}

/** One after the other, so that answers of the dataset are heard in between. */
function prepareHere(): Prepare {
  const validate = createValidator()
  let last: Promise<unknown> = Promise.resolve()
  return (article) => {
    const prepared = last.then(() => prepareArticle(article, validate))
    last = prepared.catch(() => undefined)
    return prepared
  }
}

// The same folder holds this file's neighbour, as TypeScript here and as JavaScript when built.
function workerFile(): URL {
  const extension = import.meta.url.endsWith('.ts') ? 'ts' : 'js'
  return new URL(`./prepareWorker.${extension}`, import.meta.url)
}
