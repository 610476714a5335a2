import type {DatasetError} from '../../errors.ts'
import type {JsonObject} from '../../json.ts'
import {isObject} from '../../json.ts'
import type {StoredDocument} from '../document.ts'
import type {Mutation} from '../mutation.ts'
import {mutationError} from '../mutationError.ts'

/** What an action can look at: the dataset as the actions before it have left it. */
export interface ActionState {
  get(id: string): StoredDocument | null
  /** Ids that start with the prefix, as they were before the request. */
  idsWithPrefix(prefix: string): string[]
  /** The last content of a document that is gone, before a transaction of the past; null if none. */
  lastContent(id: string): StoredDocument | null
  /** UTC. */
  now: string
  transactionId: string
  /** The place of the action in the request, for messages. */
  index: number
}

/** Turns an action into mutations, one after the other, each seeing what the last one did. */
export type ActionPlan = (action: JsonObject, state: ActionState) => Iterable<Mutation>

/** A field of an action that must be text. Throws 400. */
export function textOf(action: JsonObject, state: ActionState, ...names: string[]): string {
  for (const name of names) {
    const value = action[name]
    if (typeof value === 'string' && value !== '') return value
  }
  throw refused(400, state, 'validationError', `The action needs "${names[0]}"`)
}

/** A field of an action that must be an object. Throws 400. */
export function objectOf(action: JsonObject, state: ActionState, name: string): JsonObject {
  const value = action[name]
  if (isObject(value)) return value
  throw refused(400, state, 'validationError', `The action needs "${name}"`)
}

/** A document that an action presupposes. Throws 409 when it isn't there. */
export function existing(id: string, state: ActionState): StoredDocument {
  const document = state.get(id)
  if (document !== null) return document
  const description = `The document with the ID "${id}" was not found`
  throw refused(409, state, 'documentNotFoundError', description, {id})
}

/** Throws 409 when a revision was named and the document has another one, or isn't there. */
export function checkRevision(
  document: StoredDocument | null,
  expected: unknown,
  id: string,
  state: ActionState,
): void {
  if (typeof expected !== 'string' || document?._rev === expected) return
  throw refused(
    409,
    state,
    'documentRevisionIDDoesNotMatchError',
    `Document "${id}" has unexpected revision ID ("${document?._rev ?? ''}"), expected "${expected}"`,
    {id, currentRevisionID: document?._rev ?? null, expectedRevisionID: expected},
  )
}

/** The content of a document under another id, without what the server sets anew. */
export function copyTo(id: string, document: JsonObject): JsonObject {
  const {_rev: _revision, _updatedAt: _time, ...content} = document
  return {...content, _id: id}
}

/** Why the action at this place of the request can't be done. */
export function refused(
  status: number,
  state: ActionState,
  type: string,
  description: string,
  more: JsonObject = {},
): DatasetError {
  return mutationError(status, state.index, type, description, more)
}
