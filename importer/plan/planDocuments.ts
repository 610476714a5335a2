import {fingerprint} from '../fingerprint.ts'
import type {SanityDocument, StoredDocument} from '../sanityDocument.ts'
import {importedRows, itemPath, readImported, toImported} from './imported.ts'
import {mergeBody} from './mergeBody.ts'
import {mergeFields, type Merge, type Row} from './mergeFields.ts'
import {mergeShared, type Origin, type SharedMerge} from './mergeShared.ts'
import type {
  DeleteStep,
  FieldChange,
  LeaveStep,
  PatchStep,
  Plan,
  PlanStep,
  Versions,
} from './plan.ts'

export interface PlanOptions {
  /** Whether new documents are made as drafts or published. An open draft is written into either way. */
  readonly mode: 'drafts' | 'publish'
  readonly run: string
  /** ISO 8601 UTC, the time of the run. */
  readonly at: string
  /** The article that these documents come from. */
  readonly article: Origin
  /** Fingerprint of the file and of everything else that the result depends on. */
  readonly input: string
  /** Makes what somebody deleted again; otherwise it stays deleted. */
  readonly restoreDeleted?: boolean
}

const SHARED_TYPES: ReadonlySet<string> = new Set([
  'official',
  'organization',
  'place',
  'negotiation',
  'negotiationRound',
  'agreement',
])

/** Whether many articles may tell of a document. Of sources those are the named ones: they name no article. */
export function isShared(document: SanityDocument): boolean {
  if (document._type === 'source') return document.article === undefined
  return SHARED_TYPES.has(document._type)
}

/**
 * Compares what an import made of one article with what the dataset holds, and says what to write.
 * `versions` has the published document and the draft of every id in `incoming` and of `formerDocuments()`
 * (absent: there is none). Pure: the same input gives the same plan, and after a plan was carried out the next
 * one has nothing to do.
 */
export function planDocuments(
  incoming: readonly SanityDocument[],
  versions: ReadonlyMap<string, Versions>,
  options: PlanOptions,
): Plan {
  const former = new Set(formerDocuments(versions.get(options.article.id)))
  const ids = new Set(incoming.map((document) => document._id))
  const steps = articleLast(incoming, options.article.id).flatMap((document) => {
    const found = versions.get(document._id)
    // What an earlier import of this article made and is no longer there was deleted by somebody.
    const isDeleted = !found?.published && !found?.draft && former.has(document._id)
    if (isDeleted && !options.restoreDeleted) return [leaveDeleted(document)]
    const rows = rowsOf(document, options.article, ids)
    return planDocument(document, rows, found, options)
  })
  const gone = [...former].filter((id) => !ids.has(id))
  return {steps: [...gone.flatMap((id) => planGone(versions.get(id))), ...steps]}
}

/**
 * The article says what was made of it and from which input: it is written when all the rest is, so that an import
 * that was interrupted in between finds its work undone and goes on.
 */
function articleLast(documents: readonly SanityDocument[], article: string): SanityDocument[] {
  return [
    ...documents.filter(({_id}) => _id !== article),
    ...documents.filter(({_id}) => _id === article),
  ]
}

/** Ids of the documents that the last import made of this article, as its `imported` rows tell. */
export function formerDocuments(article: Versions | undefined): string[] {
  const stored = [article?.published, article?.draft].filter((one) => one !== null)
  const paths = stored.flatMap((one) => (one ? [...readImported(one).keys()] : []))
  return [...new Set(paths.flatMap((path) => MADE.exec(path)?.[1] ?? []))]
}

const MADE = /^documents\[_key=="(.*)"\]$/s

function planDocument(
  incoming: SanityDocument,
  rows: ReadonlyMap<string, Row>,
  versions: Versions | undefined,
  options: PlanOptions,
): PlanStep[] {
  const published = versions?.published ?? null
  const draft = versions?.draft ?? null
  const draftId = `drafts.${incoming._id}`
  if (!published && !draft) {
    const id = options.mode === 'drafts' ? draftId : incoming._id
    const document = {...incoming, _id: id, imported: toImported(incoming, rows, options)}
    return [{action: 'create', document}]
  }
  if (options.mode === 'drafts' && published && !draft) {
    const step = planPatch(published, incoming, rows, options)
    if (step.action !== 'patch') return [step]
    // The published document stays as it is; the change waits in a new draft for an editor.
    const {_rev, _createdAt, _updatedAt, ...copy} = published
    return [{action: 'create', document: applyStep({...copy, _id: draftId}, step)}]
  }
  const targets = options.mode === 'drafts' ? [draft] : [published, draft]
  return targets
    .filter((target) => target !== null)
    .map((target) => planPatch(target, incoming, rows, options))
}

function planPatch(
  now: StoredDocument,
  incoming: SanityDocument,
  incomingRows: ReadonlyMap<string, Row>,
  options: PlanOptions,
): PatchStep | LeaveStep {
  const base = readImported(now)
  const {merge, rows} = isShared(incoming)
    ? asMerge(mergeShared(base, now, incoming, options.article))
    : {merge: mergeOwned(base, now, incoming), rows: incomingRows}
  const common = {id: now._id, type: now._type, kept: merge.kept}
  const isSame = merge.changes.length === 0 && sameRows(base, rows)
  if (isSame && isFromInput(now, options.input)) return {action: 'leave', ...common}
  const imported = toImported(incoming, rows, options)
  const set: Record<string, unknown> = {imported}
  for (const change of merge.changes)
    if (change.after !== undefined) set[change.path] = change.after
  const unset = merge.changes.filter((change) => change.after === undefined).map(({path}) => path)
  const changes: FieldChange[] = [
    ...merge.changes,
    {path: 'imported', before: now.imported, after: imported},
  ]
  return {action: 'patch', ...common, ifRevisionId: now._rev, set, unset, changes}
}

function asMerge({rows, ...merge}: SharedMerge) {
  return {merge, rows}
}

/** Of an article: whether the last import read the very same input. Other documents name none. */
function isFromInput({_type, imported}: StoredDocument, input: string): boolean {
  if (_type !== 'article' || typeof imported !== 'object' || imported === null) return true
  return 'input' in imported && imported.input === input
}

/** The fields by the general rule, the body by its own: editors annotate it. */
function mergeOwned(
  base: ReadonlyMap<string, Row>,
  now: StoredDocument,
  incoming: SanityDocument,
): Merge {
  const hashes = new Map([...base].map(([path, row]) => [path, row.hash]))
  const body = mergeBody(hashes, now.body, incoming.body)
  if (!body) return mergeFields(hashes, now, incoming)
  const rest = new Map([...hashes].filter(([path]) => path !== 'body' && !path.startsWith('body[')))
  const fields = mergeFields(rest, {...now, body: null}, {...incoming, body: null})
  return {changes: [...fields.changes, ...body.changes], kept: [...fields.kept, ...body.kept]}
}

/** The rows of a document; those of the article itself also name the documents that were made of it. */
function rowsOf(
  document: SanityDocument,
  article: Origin,
  made: ReadonlySet<string>,
): Map<string, Row> {
  const shared = isShared(document)
  const origin = shared ? {origin: article.id, asOf: article.asOf} : {origin: null, asOf: null}
  const rows = new Map<string, Row>()
  for (const [path, hash] of importedRows(document)) rows.set(path, {hash, ...origin})
  if (document._id !== article.id) return rows
  for (const id of made) {
    if (id !== article.id) rows.set(itemPath('documents', id), {hash: fingerprint(id), ...origin})
  }
  return rows
}

function sameRows(a: ReadonlyMap<string, Row>, b: ReadonlyMap<string, Row>): boolean {
  return a.size === b.size && [...a].every(([path, row]) => b.get(path)?.hash === row.hash)
}

function leaveDeleted(document: SanityDocument): LeaveStep {
  const kept = [{path: '', reason: 'deleted', now: undefined, incoming: document._id} as const]
  return {action: 'leave', id: document._id, type: document._type, kept}
}

/** What the article gave once and gives no more: taken back if it still is what the import wrote. */
function planGone(versions: Versions | undefined): (DeleteStep | LeaveStep)[] {
  const stored = [versions?.published, versions?.draft].filter(
    (one) => one !== null && one !== undefined,
  )
  return stored
    .filter((one) => !isShared(one))
    .map((one) => {
      if (isUntouched(one)) {
        return {action: 'delete', id: one._id, type: one._type, ifRevisionId: one._rev, before: one}
      }
      const kept = [{path: '', reason: 'gone', now: one._id, incoming: undefined} as const]
      return {action: 'leave', id: one._id, type: one._type, kept}
    })
}

/** Whether a document still is, field by field, what the last import wrote. */
export function isUntouched(document: StoredDocument): boolean {
  const rows = [...readImported(document)].filter(([path]) => !MADE.test(path))
  const now = importedRows(document)
  return rows.length === now.size && rows.every(([path, row]) => now.get(path) === row.hash)
}

/** What a patch makes of a document, as the dataset would. */
export function applyStep(document: SanityDocument, step: PatchStep): SanityDocument {
  const next: Record<string, unknown> & SanityDocument = {...document, ...step.set}
  for (const path of step.unset) delete next[path]
  return next
}
