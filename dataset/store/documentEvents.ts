import type {JsonObject} from '../json.ts'
import {isDraftId, isVersionId, publishedIdOf, releaseOf} from './ids.ts'
import type {HistoricRevision, History} from './store.ts'

/**
 * What happened to a document as its history panel tells it, newest first: drafts and versions that
 * were made, discarded and published, documents that were unpublished, deleted, or written without
 * a draft. Edits in between are read from the transactions.
 */
export function documentEvents(history: History, id: string): JsonObject[] {
  const events = history
    .revisions(id)
    .map((revision) =>
      isDraftId(id) || isVersionId(id)
        ? versionEvent(history, revision)
        : publishedEvent(history, revision),
    )
  return events.filter((event) => event !== null).reverse()
}

function versionEvent(history: History, revision: HistoricRevision): JsonObject | null {
  const {id: versionId, before, after, transaction} = revision
  if (before !== null && after !== null) return null
  const documentId = publishedIdOf(versionId)
  const base = eventBase(revision, versionId)
  if (before === null) {
    return after === null
      ? null
      : {...base, type: 'createDocumentVersion', versionId, versionRevisionId: transaction.id}
  }
  const [published] = history.read(transaction.sequence, (id) => id === documentId).changes
  if (published === undefined) {
    return {...base, type: 'deleteDocumentVersion', versionId, versionRevisionId: before._rev}
  }
  if (published.after === null) return {...base, type: 'deleteDocumentGroup'}
  return publication(revision, versionId, before._rev)
}

function publishedEvent(history: History, revision: HistoricRevision): JsonObject | null {
  const {id, before, after, transaction} = revision
  const base = eventBase(revision, id)
  const {changes: versions} = history.read(
    transaction.sequence,
    (other) => other !== id && publishedIdOf(other) === id,
  )
  if (after !== null) {
    const source = versions.find((change) => change.before !== null && change.after === null)
    if (source !== undefined) return publication(revision, source.id, source.before?._rev ?? '')
    const type = before === null ? 'createLiveDocument' : 'updateLiveDocument'
    return {...base, type, revisionId: transaction.id}
  }
  const draft = versions.find((change) => change.after !== null)
  return draft === undefined
    ? {...base, type: 'deleteDocumentGroup'}
    : {...base, type: 'unpublishDocument', versionId: draft.id, versionRevisionId: transaction.id}
}

/** `versionRevisionId` is the last revision of the draft, which is the one that was published. */
function publication(
  revision: HistoricRevision,
  versionId: string,
  versionRevisionId: string,
): JsonObject {
  const cause = releaseOf(versionId) === null ? 'document.publish' : 'release.publish'
  return {
    ...eventBase(revision, versionId),
    type: 'publishDocumentVersion',
    versionId,
    versionRevisionId,
    revisionId: revision.transaction.id,
    publishCause: cause,
    cause: {type: cause},
  }
}

function eventBase({transaction}: HistoricRevision, id: string): JsonObject {
  const {timestamp, author} = transaction
  const release = releaseOf(id)
  return {
    documentId: publishedIdOf(id),
    timestamp,
    author,
    ...(release === null ? {} : {releaseId: release}),
  }
}
