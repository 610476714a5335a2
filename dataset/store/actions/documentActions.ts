import type {Json, JsonObject} from '../../json.ts'
import {isObject} from '../../json.ts'
import type {StoredDocument} from '../document.ts'
import {publishedIdOf} from '../ids.ts'
import type {Mutation} from '../mutation.ts'
import {parseOperations} from '../parseMutations.ts'
import type {ActionPlan, ActionState} from './action.ts'
import {checkRevision, copyTo, existing, objectOf, refused, textOf} from './action.ts'

/** What editors do to a single document: `sanity.action.document.*`. */
export const DOCUMENT_ACTIONS: Record<string, ActionPlan> = {
  'sanity.action.document.create': createDraft,
  'sanity.action.document.edit': edit,
  'sanity.action.document.publish': publish,
  'sanity.action.document.discard': discard,
  'sanity.action.document.unpublish': unpublish,
  'sanity.action.document.delete': deleteGroup,
  'sanity.action.document.replaceDraft': replaceDraft,
}

function* createDraft(action: JsonObject, state: ActionState): Iterable<Mutation> {
  const document = copyOf(objectOf(action, state, 'attributes'), state)
  if (action['ifExists'] === 'ignore') yield {createIfNotExists: document}
  else yield {create: document}
}

/** Edits a draft; one that isn't there yet is first copied from what is published. */
function* edit(action: JsonObject, state: ActionState): Iterable<Mutation> {
  const draftId = textOf(action, state, 'draftId', 'versionId')
  const publishedId = textOf(action, state, 'publishedId')
  if (state.get(draftId) === null) {
    yield {create: copyTo(draftId, existing(publishedId, state))}
  }
  const operations = parseOperations(objectOf(action, state, 'patch'), state.index)
  yield {patch: {...operations, id: draftId}}
}

function* publish(action: JsonObject, state: ActionState): Iterable<Mutation> {
  const draftId = textOf(action, state, 'draftId', 'versionId')
  const publishedId = textOf(action, state, 'publishedId')
  const published = state.get(publishedId)
  const draft = existing(draftId, state)
  checkRevision(draft, action['ifDraftRevisionId'] ?? action['ifVersionRevisionId'], draftId, state)
  checkRevision(published, action['ifPublishedRevisionId'], publishedId, state)
  yield {createOrReplace: publishedFrom(draft, publishedId, published)}
  yield {delete: {id: draftId}}
}

function* discard(action: JsonObject, state: ActionState): Iterable<Mutation> {
  const {_id: id} = existing(textOf(action, state, 'draftId', 'versionId'), state)
  yield {delete: {id}}
}

function* unpublish(action: JsonObject, state: ActionState): Iterable<Mutation> {
  const draftId = textOf(action, state, 'draftId', 'versionId')
  const published = existing(textOf(action, state, 'publishedId'), state)
  yield {createIfNotExists: copyTo(draftId, published)}
  yield {delete: {id: published._id}}
}

/** Deletes a document with the drafts that are named, as far as they are there. */
function* deleteGroup(action: JsonObject, state: ActionState): Iterable<Mutation> {
  const publishedId = textOf(action, state, 'publishedId')
  const named = [...textsOf(action['includeDrafts']), ...textsOf(action['includeVersions'])]
  const stray = named.find((id) => publishedIdOf(id) !== publishedId)
  if (stray !== undefined) {
    throw refused(400, state, 'validationError', `"${stray}" is no version of "${publishedId}"`)
  }
  const ids = [publishedId, ...named].filter((id) => state.get(id) !== null)
  if (ids.length === 0) existing(publishedId, state)
  for (const id of ids) yield {delete: {id}}
}

function* replaceDraft(action: JsonObject, state: ActionState): Iterable<Mutation> {
  yield {createOrReplace: copyOf(objectOf(action, state, 'attributes'), state)}
}

/**
 * What publishing makes of a draft: it keeps the time the document was first made, and references
 * that were weak only until then (`_strengthenOnPublish`) bind from now on.
 */
export function publishedFrom(
  draft: JsonObject,
  publishedId: string,
  published: StoredDocument | null,
): JsonObject {
  const {_system: _marks, ...content} = copyTo(publishedId, draft)
  const strong: JsonObject = {}
  for (const key in content) strong[key] = strengthened(content[key])
  return published === null ? strong : {...strong, _createdAt: published._createdAt}
}

function strengthened(value: Json | undefined): Json | undefined {
  if (Array.isArray(value)) return value.map((item) => strengthened(item) ?? null)
  if (!isObject(value)) return value
  const {_strengthenOnPublish: mark, ...content} = value
  const isReference = typeof content['_ref'] === 'string' && mark !== undefined
  if (isReference && !(isObject(mark) && mark['weak'] === true)) delete content['_weak']
  const result: JsonObject = isReference || mark === undefined ? {} : {_strengthenOnPublish: mark}
  for (const key in content) result[key] = strengthened(content[key])
  return result
}

function copyOf(attributes: JsonObject, state: ActionState): JsonObject {
  return copyTo(textOf(attributes, state, '_id'), attributes)
}

function textsOf(value: Json | undefined): string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : []
}
