import type {StoredDocument} from './document.ts'
import type {Mutation} from './mutation.ts'
import {parseMutations} from './parseMutations.ts'
import type {DocumentChange} from './store.ts'

/**
 * The mutations of a transaction as `transactions` keeps them: by document. One that made or
 * replaced its document is kept without the content when nothing else touched the document, since
 * the revision has it: an import would otherwise store everything twice.
 */
export function packMutations(changes: readonly DocumentChange[]): string {
  return JSON.stringify(
    changes.map(({mutations}) =>
      mutations.length === 1 ? mutations.map(withoutContent) : mutations,
    ),
  )
}

/** The mutations of each change, in order of the changes, still without some contents. */
export function unpackMutations(packed: string): Mutation[][] {
  const lists: unknown = JSON.parse(packed)
  if (!Array.isArray(lists)) return []
  return lists.map((list: unknown) => parseMutations(Array.isArray(list) ? list : []))
}

/** Puts the contents back, which are what the transaction left of the document. */
export function withContent(
  mutations: readonly Mutation[],
  after: StoredDocument | null,
): Mutation[] {
  return mutations.map((mutation) => {
    if (after === null || 'patch' in mutation || 'delete' in mutation) return mutation
    const [body] = Object.values(mutation)
    if (Object.keys(body ?? {}).length > 1) return mutation
    if ('create' in mutation) return {create: after}
    return 'createOrReplace' in mutation ? {createOrReplace: after} : {createIfNotExists: after}
  })
}

function withoutContent(mutation: Mutation): Mutation {
  if ('create' in mutation) return {create: {_id: mutation.create['_id']}}
  if ('createIfNotExists' in mutation)
    return {createIfNotExists: {_id: mutation.createIfNotExists['_id']}}
  if ('createOrReplace' in mutation)
    return {createOrReplace: {_id: mutation.createOrReplace['_id']}}
  return mutation
}
