import type {JsonObject} from '../json.ts'
import type {CommittedTransaction, DocumentChange} from '../store/store.ts'

export interface MutationEventOptions {
  includeResult: boolean
  includePreviousRevision: boolean
  includeMutations: boolean
  /** `effects` as mendoza patches: only on request. */
  effects: boolean
  visibility: string
}

export type Transition = 'appear' | 'update' | 'disappear'

/** What a listener is told about one document. `current` and `total` count this listener's events. */
export function mutationEvent(
  transaction: CommittedTransaction,
  {id, before, after, mutations}: DocumentChange,
  transition: Transition,
  {current, total}: {current: number; total: number},
  options: MutationEventOptions,
) {
  return {
    eventId: `${transaction.id}#${id}`,
    documentId: id,
    transactionId: transaction.id,
    transition,
    identity: transaction.author,
    ...(before === null ? {} : {previousRev: before._rev}),
    resultRev: transaction.id,
    timestamp: transaction.timestamp,
    visibility: options.visibility,
    transactionTotalEvents: total,
    transactionCurrentEvent: current,
    ...(options.includeMutations ? {mutations} : {}),
    ...(options.effects ? {effects: mendozaEffects(before, after)} : {}),
    ...(options.includeResult && after !== null ? {result: after} : {}),
    ...(options.includePreviousRevision && before !== null ? {previous: before} : {}),
  }
}

/**
 * The change as mendoza patches. Opcode 0 means "replace by this value", which is a valid patch of
 * any change; no differ exists for JavaScript.
 */
export function mendozaEffects(before: JsonObject | null, after: JsonObject | null) {
  return {apply: [0, after], revert: [0, before]}
}
