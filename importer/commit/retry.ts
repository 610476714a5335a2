import pRetry from 'p-retry'
import {isPassing, retryAfter} from './errors.ts'

export interface RetryOptions {
  /** How often a request that failed in passing is repeated, at most. */
  readonly retries?: number
  /** Shortest wait before a repetition, in milliseconds. */
  readonly minWait?: number
  readonly onRetry?: (event: RetryEvent) => void
}

export interface RetryEvent {
  readonly attempt: number
  /** Milliseconds. */
  readonly wait: number
  readonly error: Error
}

const LONGEST_WAIT = 30_000

/**
 * Repeats what failed in passing (429, 502, 503, 504, a broken connection) with growing, jittered waits, and after
 * at least as long as `Retry-After` asks. Whatever is sent must be safe to send twice.
 */
export async function retrying<T>(send: () => Promise<T>, options: RetryOptions): Promise<T> {
  return pRetry(send, {
    retries: options.retries ?? 8,
    minTimeout: options.minWait ?? 500,
    maxTimeout: LONGEST_WAIT,
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
}
