import {DatasetError, typedError} from '../../errors.ts'
import type {Json, JsonObject} from '../../json.ts'
import {isObject} from '../../json.ts'
import type {Mutation} from '../mutation.ts'
import type {Store, TransactionResult} from '../store.ts'
import {DOCUMENT_ACTIONS} from './documentActions.ts'
import {RELEASE_ACTIONS} from './releaseActions.ts'
import {VERSION_ACTIONS} from './versionActions.ts'

const ACTIONS = new Map(
  Object.entries({...DOCUMENT_ACTIONS, ...VERSION_ACTIONS, ...RELEASE_ACTIONS}),
)

export interface ActionsRequest {
  actions: Json | undefined
  author: string
  transactionId: string
  dryRun: boolean
}

/**
 * Performs actions in order as one transaction. Throws Content Lake's `actionError` with the place
 * of the action that failed; then none was done.
 */
export function performActions(store: Store, request: ActionsRequest): TransactionResult {
  const {author, transactionId, dryRun} = request
  const actions = parseActions(request.actions)
  const now = new Date().toISOString()
  const current = {index: 0}
  try {
    return store.transact({
      author,
      transactionId,
      dryRun,
      *mutations(get): Iterable<Mutation> {
        for (const [index, action] of actions.entries()) {
          current.index = index
          const state = {
            get,
            now,
            transactionId,
            index,
            idsWithPrefix: store.idsWithPrefix,
            lastContent: store.history.lastContent,
          }
          yield* planOf(action, index)(action, state)
        }
      },
    })
  } catch (error) {
    throw asActionError(error, current.index)
  }
}

function parseActions(value: Json | undefined): JsonObject[] {
  const list = Array.isArray(value) ? value : [value]
  const actions = list.filter(isObject)
  if (actions.length === list.length && actions.length > 0) return actions
  throw typedError(400, 'validationError', 'The request needs a list of actions')
}

function planOf(action: JsonObject, index: number) {
  const {actionType: type} = action
  const plan = typeof type === 'string' ? ACTIONS.get(type) : undefined
  if (plan !== undefined) return plan
  const description = `Unknown action type ${JSON.stringify(type ?? null)}`
  throw typedError(400, 'actionError', description, {
    items: [{index, error: {type: 'validationError', description}}],
  })
}

// The mutations behind an action are nobody's business: errors name the action.
function asActionError(error: unknown, index: number): unknown {
  if (!(error instanceof DatasetError)) return error
  const details = error.body['error']
  if (!isObject(details) || details['type'] !== 'mutationError') return error
  const [item] = Array.isArray(details['items']) ? details['items'] : []
  const cause = isObject(item) && isObject(item['error']) ? item['error'] : {}
  return typedError(error.status, 'actionError', `The action(s) failed: ${error.message}`, {
    items: [{index, error: {...cause, description: error.message}}],
  })
}
