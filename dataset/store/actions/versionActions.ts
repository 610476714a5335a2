import type {JsonObject} from '../../json.ts'
import {isObject} from '../../json.ts'
import {isDraftId, isVersionId} from '../ids.ts'
import type {Mutation} from '../mutation.ts'
import type {ActionPlan, ActionState} from './action.ts'
import {checkRevision, copyTo, existing, objectOf, refused, textOf} from './action.ts'

/** Versions of documents in releases: `sanity.action.document.version.*`. */
export const VERSION_ACTIONS: Record<string, ActionPlan> = {
  'sanity.action.document.version.create': create,
  'sanity.action.document.version.discard': discard,
  'sanity.action.document.version.replace': replace,
  'sanity.action.document.version.unpublish': unpublish,
}

/** Makes a version from a document that is given, or from another version of it (`baseId`). */
function* create(action: JsonObject, state: ActionState): Iterable<Mutation> {
  if (isObject(action['document'])) {
    const {document} = action
    yield {create: copyTo(checkedId(textOf(document, state, '_id'), state), document)}
    return
  }
  const versionId = checkedId(textOf(action, state, 'versionId'), state)
  const base = existing(textOf(action, state, 'baseId'), state)
  checkRevision(base, action['ifBaseRevisionId'], base._id, state)
  yield {create: copyTo(versionId, base)}
}

function* discard(action: JsonObject, state: ActionState): Iterable<Mutation> {
  const {_id: id} = existing(textOf(action, state, 'versionId'), state)
  yield {delete: {id}}
}

function* replace(action: JsonObject, state: ActionState): Iterable<Mutation> {
  const document = objectOf(action, state, 'document')
  const {_id: id} = existing(checkedId(textOf(document, state, '_id'), state), state)
  yield {createOrReplace: copyTo(id, document)}
}

/** Marks a version: when its release is published, the document goes. */
function* unpublish(action: JsonObject, state: ActionState): Iterable<Mutation> {
  const versionId = checkedId(textOf(action, state, 'versionId'), state)
  const published = existing(textOf(action, state, 'publishedId'), state)
  yield {createIfNotExists: copyTo(versionId, published)}
  yield {patch: {id: versionId, set: {_system: {delete: true}}}}
}

function checkedId(id: string, state: ActionState): string {
  if (isVersionId(id) || isDraftId(id)) return id
  throw refused(400, state, 'validationError', `"${id}" is no version id: versions.<release>.<id>`)
}
