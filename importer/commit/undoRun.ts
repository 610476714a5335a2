import {randomUUID} from 'node:crypto'
import type {SanityClient} from '@sanity/client'
import {fingerprint} from '../fingerprint.ts'
import {isUntouched} from '../plan/planDocuments.ts'
import type {StoredDocument} from '../sanityDocument.ts'
import {Batch, cutTransactions, type WriteStep} from './batch.ts'
import {isConflict} from './errors.ts'
import type {JournalEntry, JournalStep} from './journal.ts'
import {REQUEST_BYTES, TRANSACTION_BYTES, type Writer} from './writer.ts'

export interface UndoReport {
  readonly deleted: number
  readonly restored: number
  /** What stays, and why: an editor or a later import has touched it since, or something refers to it. */
  readonly left: readonly {readonly id: string; readonly reason: string}[]
}

const LOOK_UP = 200

/**
 * Takes back what a run created and changed, newest first. A document or a field that anybody has touched since
 * stays as it is and is listed.
 */
export async function undoRun(
  client: SanityClient,
  writer: Writer,
  entries: readonly JournalEntry[],
): Promise<UndoReport> {
  const steps = committedSteps(entries)
  const current = await fetchAll(client, [...new Set(steps.map((step) => step.id))])
  const run = entries.find((entry) => entry.type === 'run')?.run ?? ''
  const left: {id: string; reason: string}[] = []
  const undo = new Batch()
  for (const step of steps.toReversed()) {
    const document = undoneSoFar(undo.get(step.id), current.get(step.id) ?? null)
    const planned = undoStep(step, document, run)
    if (typeof planned === 'string') left.push({id: step.id, reason: planned})
    else if (planned) undo.add(planned)
  }
  let deleted = 0
  let restored = 0
  for (const transaction of cutTransactions(undo.steps, TRANSACTION_BYTES, REQUEST_BYTES) ?? []) {
    for (const done of await writeOrSplit(writer, transaction, left)) {
      if (done.action === 'delete') deleted += 1
      else restored += 1
    }
  }
  return {deleted, restored, left}
}

/** The steps that reached the dataset: a transaction that was sent and never acknowledged may have, too. */
function committedSteps(entries: readonly JournalEntry[]): JournalStep[] {
  return entries.flatMap((entry) => (entry.type === 'transaction' ? entry.steps : []))
}

function undoneSoFar(
  step: WriteStep | undefined,
  current: StoredDocument | null,
): StoredDocument | null {
  if (!step || !current) return current
  if (step.action === 'delete') return null
  if (step.action === 'create') return current
  const next: Record<string, unknown> & StoredDocument = {...current, ...step.set}
  for (const path of step.unset) delete next[path]
  return next
}

/** How to take one step back: a step to write, the reason why not, or null where there is nothing to do. */
function undoStep(
  step: JournalStep,
  now: StoredDocument | null,
  run: string,
): WriteStep | string | null {
  switch (step.action) {
    case 'create':
      if (!now) return null
      if (!isUntouched(now)) return 'it was edited since'
      if (runOf(now) !== run) return 'a later import has written it'
      return {action: 'delete', id: now._id, type: now._type, ifRevisionId: now._rev, before: now}
    case 'delete': {
      if (now) return 'it was made again since'
      const {_rev, _createdAt, _updatedAt, ...document} = step.before
      return {action: 'create', document}
    }
    case 'patch': {
      if (!now) return 'it was deleted since'
      const mine = step.changes.filter(
        ({path, after}) => fingerprint(now[path]) === fingerprint(after),
      )
      const touched = step.changes.filter(
        (change) => change.path !== 'imported' && !mine.includes(change),
      )
      if (touched.length > 0) return `edited since: ${touched.map(({path}) => path).join(', ')}`
      const set: Record<string, unknown> = {}
      for (const {path, before} of mine) if (before !== undefined) set[path] = before
      const unset = mine.filter(({before}) => before === undefined).map(({path}) => path)
      const changes = mine.map(({path, before, after}) => ({path, before: after, after: before}))
      return {
        action: 'patch',
        id: now._id,
        type: now._type,
        ifRevisionId: now._rev,
        set,
        unset,
        changes,
        kept: [],
      }
    }
  }
}

function runOf(document: StoredDocument): string | null {
  const {imported} = document
  if (typeof imported !== 'object' || imported === null || !('run' in imported)) return null
  return typeof imported.run === 'string' ? imported.run : null
}

/** Writes together; where that is refused (a document is referred to, or changed just now), one by one. */
async function writeOrSplit(
  writer: Writer,
  steps: readonly WriteStep[],
  left: {id: string; reason: string}[],
): Promise<readonly WriteStep[]> {
  try {
    await writer(randomUUID(), steps)
    return steps
  } catch (error) {
    if (!isConflict(error)) throw error
    const [only] = steps
    if (steps.length === 1 && only) {
      left.push({
        id: only.action === 'create' ? only.document._id : only.id,
        reason: error instanceof Error ? error.message : String(error),
      })
      return []
    }
    const done: WriteStep[] = []
    for (const step of steps) done.push(...(await writeOrSplit(writer, [step], left)))
    return done
  }
}

async function fetchAll(
  client: SanityClient,
  ids: readonly string[],
): Promise<Map<string, StoredDocument>> {
  const found = new Map<string, StoredDocument>()
  for (let start = 0; start < ids.length; start += LOOK_UP) {
    const some = ids.slice(start, start + LOOK_UP)
    const documents = await client.fetch<StoredDocument[]>(
      '*[_id in $ids]',
      {ids: some},
      {perspective: 'raw'},
    )
    for (const document of documents) found.set(document._id, document)
  }
  return found
}
