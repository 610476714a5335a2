import type {SanityClient} from '@sanity/client'
import pRetry from 'p-retry'
import pThrottle from 'p-throttle'
import {toMutations, type WriteStep} from './batch.ts'
import {isPassing, retryAfter, targetRefusal} from './errors.ts'

/** Content Lake's limits: https://www.sanity.io/docs/content-lake/technical-limits */
export const MUTATION_REQUESTS_A_SECOND = 25

/** Above this a request body is refused whole. */
export const REQUEST_BYTES = 4_000_000

/** Transactions are cut at this size: large enough to be few, small enough to be quick and safe to repeat. */
export const TRANSACTION_BYTES = 256 * 1024

export interface WriterOptions {
  /** Mutation requests a second; null for a dataset on this machine, which has no such limit. */
  readonly requestsPerSecond: number | null
  /** How often a request that failed in passing is repeated, at most. */
  readonly retries?: number
  /** Shortest wait before a repetition, in milliseconds. */
  readonly minWait?: number
  readonly onRetry?: (event: RetryEvent) => void
}

export interface RetryEvent {
  readonly attempt: number
  readonly wait: number
  readonly error: Error
}

/** Sends one transaction; share one writer in a process, so that its limit holds for all that the process writes. */
export type Writer = (transactionId: string, steps: readonly WriteStep[]) => Promise<void>

/**
 * A writer that keeps to the rate limit and repeats what failed in passing (429, 502, 503, 504, a broken
 * connection) with growing, jittered waits and the same `transactionId`, so that nothing is written twice.
 * Rejects with a TargetError where the target refuses as a whole, else with the client's error.
 */
export function createWriter(client: SanityClient, options: WriterOptions): Writer {
  const send = async (transactionId: string, steps: readonly WriteStep[]) => {
    await client.mutate(steps.flatMap(toMutations), {
      transactionId,
      visibility: 'async',
      returnDocuments: false,
      returnFirst: false,
      tag: 'parley.import',
    })
  }
  const limited =
    options.requestsPerSecond === null
      ? send
      : pThrottle({limit: options.requestsPerSecond, interval: 1000})(send)
  return async (transactionId, steps) => {
    try {
      await pRetry(() => limited(transactionId, steps), {
        retries: options.retries ?? 8,
        minTimeout: options.minWait ?? 500,
        maxTimeout: 30_000,
        factor: 2,
        randomize: true,
        shouldRetry: ({error}) => isPassing(error),
        onFailedAttempt: async ({error, attemptNumber, retryDelay, retriesLeft}) => {
          if (!isPassing(error) || retriesLeft === 0) return
          const asked = retryAfter(error, Date.now())
          options.onRetry?.({attempt: attemptNumber, wait: asked + retryDelay, error})
          if (asked > 0) await new Promise((resolve) => setTimeout(resolve, asked))
        },
      })
    } catch (error) {
      throw targetRefusal(error) ?? error
    }
  }
}
