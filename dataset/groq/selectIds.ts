import type {DatabaseSync} from 'node:sqlite'
import {typedError} from '../errors.ts'
import {isObject} from '../json.ts'
import type {Selector} from '../store/openStore.ts'
import type {WorkingDocument} from '../store/workingSet.ts'
import {evaluateQuery} from './evaluateQuery.ts'
import {createParser} from './parseQuery.ts'
import {refuseSlowMatch} from './refuseSlowMatch.ts'
import {openSnapshot} from './snapshot.ts'
import type {View} from './view.ts'
import {openView} from './view.ts'

/**
 * Finds the documents that a mutation by query means. A query in a transaction sees what the
 * mutations before it did.
 */
export function createSelector(database: DatabaseSync): Selector {
  const parse = createParser()
  const snapshot = openSnapshot(database)
  return (changed, query, params) => {
    const tree = parse(query, params)
    refuseSlowMatch(tree, params)
    snapshot.refresh()
    const stored = openView(snapshot, 'raw')
    const view = changed.length === 0 ? stored : withChanges(stored, changed)
    const answer = evaluateQuery(tree, view, {
      params,
      identity: '',
      timestamp: new Date(),
      projectId: '',
      dataset: '',
    })
    const found = Array.isArray(answer) ? answer : [answer]
    return [...new Set(found.flatMap(idOf))]
  }
}

function idOf(item: unknown): string[] {
  if (item === null) return []
  if (isObject(item) && typeof item['_id'] === 'string') return [item['_id']]
  throw typedError(400, 'validationError', 'The query of a mutation must answer with documents')
}

// Rare enough to do without the indexes.
function withChanges(stored: View, changed: readonly WorkingDocument[]): View {
  const documents = new Map(stored.all().map((document) => [String(document['_id']), document]))
  for (const {id, now} of changed) {
    if (now === null) documents.delete(id)
    else documents.set(id, now)
  }
  const all = () => [...documents.values()]
  return {
    all,
    ofTypes: (types) => all().filter((document) => types.includes(String(document['_type']))),
    get: (id) => documents.get(id) ?? null,
    byIds: all,
    byPrefix: all,
    referring: all,
    group: all,
    versions: all,
  }
}
