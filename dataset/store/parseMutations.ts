import type {DatasetError} from '../errors.ts'
import {typedError} from '../errors.ts'
import type {Json, JsonObject} from '../json.ts'
import {isObject} from '../json.ts'
import {mutationError} from './mutationError.ts'
import type {Insertion, Mutation, PatchOperations, Selection} from './mutation.ts'

/**
 * Reads the `mutations` of a request. Throws a `mutationError` (400) that names the first mutation
 * that has no known shape, by its place in the list.
 */
export function parseMutations(value: Json | undefined): Mutation[] {
  if (!Array.isArray(value)) {
    throw typedError(400, 'validationError', 'The request needs a list of mutations')
  }
  return value.map((item, index) => parseMutation(item, index))
}

function parseMutation(value: Json, index: number): Mutation {
  if (!isObject(value)) throw malformed(index, 'A mutation must be an object')
  const [kind, ...more] = Object.keys(value)
  if (kind === undefined || more.length > 0) {
    throw malformed(index, 'A mutation must have exactly one key, such as "create" or "patch"')
  }
  const body = value[kind]
  if (!isObject(body)) throw malformed(index, `The value of "${kind}" must be an object`)
  if (kind === 'create') return {create: body}
  if (kind === 'createIfNotExists') return {createIfNotExists: body}
  if (kind === 'createOrReplace') return {createOrReplace: body}
  if (kind === 'delete') return {delete: parseSelection(body, index)}
  if (kind === 'patch') {
    return {patch: {...parseSelection(body, index), ...parseOperations(body, index)}}
  }
  throw malformed(index, `Unknown mutation "${kind}"`)
}

function parseSelection(body: JsonObject, index: number): Selection {
  if (typeof body['id'] === 'string') return {id: body['id']}
  const query = body['query']
  if (typeof query !== 'string') throw malformed(index, 'Give the documents by "id" or by "query"')
  const params = body['params']
  if (params === undefined) return {query}
  if (!isObject(params)) throw malformed(index, 'The params of a query must be an object')
  return {query, params}
}

/** Reads the operations of a patch; `index` is its place in the request, for messages. */
export function parseOperations(body: JsonObject, index: number): PatchOperations {
  const operations: PatchOperations = {}
  const revision = body['ifRevisionID'] ?? body['ifRevisionId']
  if (typeof revision === 'string') operations.ifRevisionID = revision
  for (const name of ['set', 'setIfMissing'] as const) {
    const value = body[name]
    if (value !== undefined) operations[name] = objectOf(value, name, index)
  }
  for (const name of ['inc', 'dec'] as const) {
    const value = body[name]
    if (value !== undefined) operations[name] = valuesOf(value, name, isNumber, index)
  }
  const {unset, insert, diffMatchPatch} = body
  if (unset !== undefined) operations.unset = parsePaths(unset, index)
  if (insert !== undefined) operations.insert = parseInsertion(insert, index)
  if (diffMatchPatch !== undefined) {
    operations.diffMatchPatch = valuesOf(diffMatchPatch, 'diffMatchPatch', isString, index)
  }
  return operations
}

function parsePaths(value: Json, index: number): string[] {
  const paths = Array.isArray(value) ? value.filter(isString) : []
  if (!Array.isArray(value) || paths.length !== value.length) {
    throw malformed(index, '"unset" of a patch must be a list of paths')
  }
  return paths
}

function parseInsertion(value: Json, index: number): Insertion {
  const {items, before, after, replace} = objectOf(value, 'insert', index)
  if (Array.isArray(items)) {
    if (typeof before === 'string') return {before, items}
    if (typeof after === 'string') return {after, items}
    if (typeof replace === 'string') return {replace, items}
  }
  throw malformed(index, '"insert" needs one of "before", "after", "replace" and a list of items')
}

function objectOf(value: Json, name: string, index: number): JsonObject {
  if (isObject(value)) return value
  throw malformed(index, `"${name}" of a patch must be an object`)
}

function valuesOf<T>(
  value: Json,
  name: string,
  accept: (item: unknown) => item is T,
  index: number,
): Record<string, T> {
  const accepted: Record<string, T> = {}
  for (const [path, item] of Object.entries(objectOf(value, name, index))) {
    if (!accept(item))
      throw malformed(index, `"${name}" of "${path}" has a value of the wrong kind`)
    accepted[path] = item
  }
  return accepted
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number'
}

function isString(value: unknown): value is string {
  return typeof value === 'string'
}

function malformed(index: number, description: string): DatasetError {
  return mutationError(400, index, 'validationError', description)
}
