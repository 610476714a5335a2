import type {SanityClient} from '@sanity/client'
import pThrottle from 'p-throttle'
import {stepId, toMutations, type WriteStep} from './batch.ts'
import {isConflict, isRepeated, targetRefusal} from './errors.ts'
import {retrying, type RetryOptions} from './retry.ts'

/** Content Lake's limits: https://www.sanity.io/docs/content-lake/technical-limits */
export const MUTATION_REQUESTS_A_SECOND = 25

/** Above this a request body is refused whole. */
export const REQUEST_BYTES = 4_000_000

/** Transactions are cut at this size: large enough to be few, small enough to be quick and safe to repeat. */
export const TRANSACTION_BYTES = 256 * 1024

export interface WriterOptions extends RetryOptions {
  /** Mutation requests a second; null for a dataset on this machine, which has no such limit. */
  readonly requestsPerSecond: number | null
}

/** Sends one transaction; share one writer in a process, so that its limit holds for all that the process writes. */
export type Writer = (transactionId: string, steps: readonly WriteStep[]) => Promise<void>

/**
 * A writer that keeps to the rate limit and repeats what failed in passing with the same `transactionId`. Where an
 * answer was lost, the repetition meets what the first try wrote: that is found out and counts as written, so that
 * nothing is written twice. Rejects with a TargetError where the target refuses as a whole, else with the client's
 * error.
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
      : pThrottle({limit: options.requestsPerSecond, interval: 1000, strict: true})(send)
  return async (transactionId, steps) => {
    try {
      await retrying(() => limited(transactionId, steps), options)
    } catch (error) {
      if (isRepeated(error)) return
      if (isConflict(error) && (await isWritten(client, transactionId, steps, options))) return
      throw targetRefusal(error) ?? error
    }
  }
}

const ASKED = 100

/** A transaction is written whole or not at all, so one document that has its id as revision is enough. */
async function isWritten(
  client: SanityClient,
  transactionId: string,
  steps: readonly WriteStep[],
  options: RetryOptions,
): Promise<boolean> {
  const ids = steps.filter(({action}) => action !== 'delete').map(stepId)
  const query = 'count(*[_id in $ids && _rev == $rev])'
  const params = {ids: ids.slice(0, ASKED), rev: transactionId}
  const found = await retrying(
    () => client.fetch<number>(query, params, {perspective: 'raw', tag: 'parley.import'}),
    options,
  )
  return found > 0
}
