import {fingerprint} from '../fingerprint.ts'
import type {SanityDocument, StoredDocument} from '../sanityDocument.ts'
import {importedRows, readImported, withRows} from './imported.ts'
import {mergeBody} from './mergeBody.ts'
import {mergeFields, type Merge, type Row} from './mergeFields.ts'
import {mergeShared, type Origin} from './mergeShared.ts'
import type {FieldChange, PatchStep, Plan, PlanStep, Versions} from './plan.ts'

export interface PlanOptions {
  /** Whether new documents are made as drafts or published. An open draft is written into either way. */
  readonly mode: 'drafts' | 'publish'
  readonly run: string
  /** ISO 8601 UTC, the time of the run. */
  readonly at: string
  /** The article that these documents come from. */
  readonly article: Origin
}

/** Types that many articles tell of; all others belong to one article. */
const SHARED: ReadonlySet<string> = new Set([
  'official',
  'organization',
  'place',
  'negotiation',
  'negotiationRound',
])

/**
 * Compares what an import made of one article with what the dataset holds, and says what to write.
 * `versions` has the published document and the draft of every id in `incoming` (absent: none yet). Pure: the
 * same input gives the same plan, and a plan that was carried out leaves nothing to do.
 */
export function planDocuments(
  incoming: readonly SanityDocument[],
  versions: ReadonlyMap<string, Versions>,
  options: PlanOptions,
): Plan {
  return {
    steps: incoming.flatMap((document) =>
      planDocument(document, versions.get(document._id), options),
    ),
  }
}

function planDocument(
  incoming: SanityDocument,
  versions: Versions | undefined,
  options: PlanOptions,
): PlanStep[] {
  const draftId = `drafts.${incoming._id}`
  const published = versions?.published ?? null
  const draft = versions?.draft ?? null
  const id = options.mode === 'drafts' ? draftId : incoming._id
  if (!published && !draft) {
    const rows = incomingRowsOf(incoming, options.article)
    return [{action: 'create', document: withRows({...incoming, _id: id}, rows, options)}]
  }
  if (options.mode === 'drafts' && published && !draft) {
    const step = planPatch(published, incoming, options)
    if (step.action !== 'patch') return [step]
    // The published document stays as it is; the change waits in a new draft for an editor.
    const {_rev, _createdAt, _updatedAt, ...copy} = published
    return [{action: 'create', document: applyStep({...copy, _id: draftId}, step)}]
  }
  const targets = options.mode === 'drafts' ? [draft] : [published, draft]
  return targets
    .filter((target) => target !== null)
    .map((target) => planPatch(target, incoming, options))
}

function planPatch(now: StoredDocument, incoming: SanityDocument, options: PlanOptions): PlanStep {
  const base = readImported(now)
  const {merge, rows} = SHARED.has(incoming._type)
    ? planShared(base, now, incoming, options.article)
    : {merge: mergeOwned(base, now, incoming), rows: incomingRowsOf(incoming, options.article)}
  const common = {id: now._id, type: now._type, kept: merge.kept}
  if (
    merge.changes.length === 0 &&
    fingerprint([...rows].sort()) === fingerprint([...base].sort())
  ) {
    return {action: 'leave', ...common}
  }
  const imported = withRows(incoming, rows, options).imported
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

function planShared(
  base: ReadonlyMap<string, Row>,
  now: StoredDocument,
  incoming: SanityDocument,
  article: Origin,
) {
  const merge = mergeShared(base, now, incoming, article)
  return {merge, rows: new Map([...base, ...merge.rows])}
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
  const rest = mergeFields(withoutBody(hashes), {...now, body: null}, {...incoming, body: null})
  return {changes: [...rest.changes, ...body.changes], kept: [...rest.kept, ...body.kept]}
}

function withoutBody(rows: ReadonlyMap<string, string>): Map<string, string> {
  return new Map([...rows].filter(([path]) => path !== 'body' && !path.startsWith('body[')))
}

function incomingRowsOf(incoming: SanityDocument, article: Origin): Map<string, Row> {
  const origin = SHARED.has(incoming._type)
    ? {origin: article.id, asOf: article.asOf}
    : {origin: null, asOf: null}
  return new Map([...importedRows(incoming)].map(([path, hash]) => [path, {hash, ...origin}]))
}

/** What a patch makes of a document, as the dataset would. */
export function applyStep(document: SanityDocument, step: PatchStep): SanityDocument {
  const next: Record<string, unknown> & SanityDocument = {...document, ...step.set}
  for (const path of step.unset) delete next[path]
  return next
}
