import {httpError} from '../errors.ts'
import {isObject} from '../json.ts'
import type {Mutation} from '../store/mutation.ts'
import type {ApiContext} from './context.ts'

/**
 * Mutations whose first one names its documents by query, with their ids in place of the query:
 * found by a worker, since the query may take long. Whatever is written meanwhile makes it ask again,
 * so what is answered holds as long as the caller doesn't wait before it writes. A query later
 * in the list has to see what the mutations before it do, and is left to the store.
 */
export async function selectFirst(
  mutations: readonly Mutation[],
  identity: string,
  context: ApiContext,
): Promise<readonly Mutation[]> {
  const [first, ...others] = mutations
  const selection = first === undefined ? null : selectionOf(first)
  if (first === undefined || selection === null || !('query' in selection)) return mutations
  const {query, params = {}} = selection
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const before = context.store.history.latest()
    const json = await context.queries.run({query, params, perspective: 'raw', identity})
    if (context.store.history.latest() === before) {
      return [...idsIn(JSON.parse(json)).map((id) => withId(first, id)), ...others]
    }
  }
  return mutations
}

/** After so many writes of others in between, the store itself looks for the documents. */
const ATTEMPTS = 5

function selectionOf(mutation: Mutation) {
  if ('delete' in mutation) return mutation.delete
  return 'patch' in mutation ? mutation.patch : null
}

function withId(mutation: Mutation, id: string): Mutation {
  if (!('patch' in mutation)) return {delete: {id}}
  const {query: _query, params: _params, ...operations} = {query: '', params: {}, ...mutation.patch}
  return {patch: {...operations, id}}
}

function idsIn(answer: unknown): string[] {
  const found = Array.isArray(answer) ? answer : [answer]
  return found
    .filter((item) => item !== null)
    .map((item: unknown) => {
      if (isObject(item) && typeof item['_id'] === 'string') return item['_id']
      throw httpError(400, 'The query of a mutation must answer with documents')
    })
}
