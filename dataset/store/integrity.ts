import type {DatabaseSync} from 'node:sqlite'
import type {WorkingDocument} from './workingSet.ts'
import {mutationError} from './mutationError.ts'
import {texts} from './rows.ts'

/**
 * Refuses (409) what Content Lake refuses: a strong reference to a document that isn't there, and
 * the deletion of a document that another one refers to strongly. It is checked on the finished
 * transaction, so the order of its mutations doesn't matter. Called inside the SQLite transaction,
 * after the writes; looks things up by key, whatever the size of the dataset.
 */
export function createIntegrityCheck(
  database: DatabaseSync,
): (sequence: number, documents: readonly WorkingDocument[]) => void {
  const dangling = database.prepare(
    `SELECT refs.source, refs.target FROM revisions
     JOIN refs ON refs.source = revisions.id AND refs.strong = 1
     WHERE revisions.sequence = ?
     AND NOT EXISTS (SELECT 1 FROM documents WHERE documents.id = refs.target)
     ORDER BY revisions.revision LIMIT 1`,
  )
  const referring = database.prepare('SELECT source FROM refs WHERE target = ? AND strong = 1')
  return (sequence, documents) => {
    const row = dangling.get(sequence)
    if (row !== undefined) {
      const source = documents.find(({id}) => id === row['source'])
      throw danglingReference(String(row['source']), String(row['target']), source?.index ?? 0)
    }
    for (const {id, now, index} of documents) {
      if (now !== null) continue
      const referringIds = texts(referring, 'source', id)
      if (referringIds.length > 0) throw stillReferenced(id, referringIds, index)
    }
  }
}

function stillReferenced(id: string, referencingIDs: string[], index: number) {
  return mutationError(
    409,
    index,
    'documentHasExistingReferencesError',
    `Document "${id}" cannot be deleted as there are references to it from "${referencingIDs[0]}"`,
    {id, referencingIDs},
  )
}

function danglingReference(id: string, referenceID: string, index: number) {
  return mutationError(
    409,
    index,
    'documentReferenceDoesNotExistError',
    `Document "${id}" references non-existent document "${referenceID}"`,
    {id, referenceID},
  )
}
