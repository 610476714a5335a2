import {Mutation as Patcher} from '@sanity/mutator'
import type {DatasetError} from '../errors.ts'
import type {JsonObject} from '../json.ts'
import {isObject} from '../json.ts'
import {addArrayKeys} from './arrayKeys.ts'
import type {StoredDocument} from './document.ts'
import {generateId, isDocumentId} from './ids.ts'
import type {Mutation, PatchOperations, Selection} from './mutation.ts'
import {mutationError} from './mutationError.ts'
import type {MutationResult} from './store.ts'
import type {WorkingSet} from './workingSet.ts'

export interface MutationContext {
  transactionId: string
  /** UTC with seconds, as Content Lake writes `_createdAt` and `_updatedAt`. */
  timestamp: string
  autoGenerateArrayKeys: boolean
  /** Ids of the documents that a GROQ query answers, the transaction's own changes included. */
  select(query: string, params: JsonObject): string[]
}

/**
 * Applies mutations in order to a working set; nothing is written. Throws a `mutationError` at the
 * first that can't be applied, with its place in the list.
 */
export function applyMutations(
  mutations: Iterable<Mutation>,
  documents: WorkingSet,
  context: MutationContext,
): MutationResult[] {
  const results = []
  let index = 0
  for (const mutation of mutations) {
    results.push(...applyOne(mutation, index, documents, context))
    index += 1
  }
  return results
}

function applyOne(
  mutation: Mutation,
  index: number,
  documents: WorkingSet,
  context: MutationContext,
): MutationResult[] {
  if ('delete' in mutation) {
    return selected(mutation.delete, index, context).flatMap((id) => {
      const {now} = documents.get(id)
      if (now === null) return []
      documents.write(id, null, {delete: {id}}, index)
      return [{id, operation: 'delete', document: now}]
    })
  }
  if ('patch' in mutation) {
    const {patch} = mutation
    return selected(patch, index, context).map((id) => {
      const before = documents.get(id).now
      if (before === null) throw notFound(id, index)
      const document = patched(before, patch, index, context)
      documents.write(id, document, {patch: {...operationsOf(patch), id}}, index)
      return {id, operation: 'update', document}
    })
  }
  return [created(mutation, index, documents, context)]
}

type Creation = Exclude<Mutation, {delete: Selection} | {patch: Selection & PatchOperations}>

function attributesOf(mutation: Creation): JsonObject {
  if ('create' in mutation) return mutation.create
  return 'createOrReplace' in mutation ? mutation.createOrReplace : mutation.createIfNotExists
}

// Listeners learn the id and the times that were filled in.
function completed(mutation: Creation, document: StoredDocument): Creation {
  if ('create' in mutation) return {create: document}
  return 'createOrReplace' in mutation ? {createOrReplace: document} : {createIfNotExists: document}
}

function created(
  mutation: Creation,
  index: number,
  documents: WorkingSet,
  context: MutationContext,
): MutationResult {
  const attributes = attributesOf(mutation)
  const id = idFor(attributes, index)
  const {now} = documents.get(id)
  if (now !== null && 'create' in mutation) {
    const description = `Document by ID "${id}" already exists`
    throw mutationError(409, index, 'documentAlreadyExistsError', description, {id})
  }
  if (now !== null && 'createIfNotExists' in mutation) {
    return {id, operation: 'none', document: now}
  }
  const {_type: type} = attributes
  if (typeof type !== 'string' || type === '') {
    throw invalid(index, `Document "${id}" needs a _type`)
  }
  const document: StoredDocument = finish(
    {
      ...attributes,
      _id: id,
      _type: type,
      _rev: context.transactionId,
      _createdAt: timeOr(attributes['_createdAt'], context.timestamp),
      _updatedAt: timeOr(attributes['_updatedAt'], context.timestamp),
    },
    context,
  )
  documents.write(id, document, completed(mutation, document), index)
  return {id, operation: now === null ? 'create' : 'update', document}
}

function patched(
  before: StoredDocument,
  patch: Selection & PatchOperations,
  index: number,
  context: MutationContext,
): StoredDocument {
  const {_id: id, _rev: rev, _type: type} = before
  const expected = patch.ifRevisionID
  if (expected !== undefined && expected !== rev) {
    throw revisionMismatch(id, rev, expected, index)
  }
  let after: unknown
  try {
    const operations = {...operationsOf(patch), id}
    after = new Patcher({mutations: [{patch: operations}]}).apply(before)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw invalid(index, `The patch can't be applied to "${id}": ${reason}`)
  }
  if (!isObject(after)) throw invalid(index, `The patch would leave nothing of "${id}"`)
  for (const key of ['_id', '_type'] as const) {
    if (after[key] !== before[key])
      throw invalid(index, `Cannot modify immutable attribute "${key}"`)
  }
  return finish(
    {
      ...after,
      _id: id,
      _type: type,
      _rev: context.transactionId,
      _createdAt: timeOr(after['_createdAt'], before._createdAt),
      _updatedAt: context.timestamp,
    },
    context,
  )
}

function selected(selection: Selection, index: number, context: MutationContext): string[] {
  if ('id' in selection) return [checkedId(selection.id, index)]
  return context.select(selection.query, selection.params ?? {})
}

function operationsOf(patch: Selection & PatchOperations): PatchOperations {
  const {set, setIfMissing, unset, insert, inc, dec, diffMatchPatch, ifRevisionID} = patch
  const all = {ifRevisionID, set, setIfMissing, unset, insert, inc, dec, diffMatchPatch}
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined))
}

function idFor(attributes: JsonObject, index: number): string {
  const {_id: id} = attributes
  if (id === undefined || id === null || id === '') return generateId()
  if (typeof id !== 'string') throw invalid(index, 'A document _id must be a string')
  return checkedId(id.endsWith('.') ? id + generateId() : id, index)
}

function checkedId(id: string, index: number): string {
  if (isDocumentId(id)) return id
  throw invalid(
    index,
    `Invalid document ID ${JSON.stringify(id)}: use 1 to 128 of a-z, A-Z, 0-9, "_", "-" and ".", no part of it empty or starting with "-"`,
  )
}

function finish(document: StoredDocument, context: MutationContext): StoredDocument {
  if (!context.autoGenerateArrayKeys) return document
  const copy = structuredClone(document)
  addArrayKeys(copy)
  return copy
}

// A client may bring the times of a document it moves here; anything that is no time is replaced.
function timeOr(given: unknown, fallback: string): string {
  return typeof given === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(given) ? given : fallback
}

function revisionMismatch(id: string, rev: string, expected: string, index: number): DatasetError {
  return mutationError(
    409,
    index,
    'documentRevisionIDDoesNotMatchError',
    `Document "${id}" has unexpected revision ID ("${rev}"), expected "${expected}"`,
    {id, currentRevisionID: rev, expectedRevisionID: expected},
  )
}

function notFound(id: string, index: number): DatasetError {
  const description = `The document with the ID "${id}" was not found`
  return mutationError(409, index, 'documentNotFoundError', description, {id})
}

function invalid(index: number, description: string): DatasetError {
  return mutationError(400, index, 'validationError', description)
}
