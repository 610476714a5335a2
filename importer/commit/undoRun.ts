import {randomUUID} from 'node:crypto'
import type {SanityClient} from '@sanity/client'
import type {StoredDocument} from '../sanityDocument.ts'
import {Batch, cutTransactions, stepId, type WriteStep} from './batch.ts'
import {isConflict, messageOf} from './errors.ts'
import type {JournalEntry, JournalStep} from './journal.ts'
import {retrying, type RetryOptions} from './retry.ts'
import {undoStep} from './undoStep.ts'
import {REQUEST_BYTES, TRANSACTION_BYTES, type Writer} from './writer.ts'

export interface UndoReport {
  readonly deleted: number
  readonly restored: number
  /** What stays, and why: an editor or a later import has touched it since, or something refers to it. */
  readonly left: readonly {readonly id: string; readonly reason: string}[]
}

/** Documents that are looked up, and taken back, together. */
const TOGETHER = 200

/**
 * Takes back what a run created and changed, newest first. A document or a field that anybody has touched since
 * stays as it is and is listed. Undoing twice takes back what is still there.
 */
export async function undoRun(
  client: SanityClient,
  writer: Writer,
  entries: AsyncIterable<JournalEntry> | Iterable<JournalEntry>,
  retry: RetryOptions = {},
): Promise<UndoReport> {
  const {run, steps} = await stepsByDocument(entries)
  const ids = [...steps.keys()].toReversed()
  const left: {id: string; reason: string}[] = []
  const done = {deleted: 0, restored: 0}
  for (let start = 0; start < ids.length; start += TOGETHER) {
    const some = ids.slice(start, start + TOGETHER)
    const current = await fetchWithPublished(client, some, retry)
    const undo = new Batch()
    for (const id of some) {
      for (const step of (steps.get(id) ?? []).toReversed()) {
        const now = undoneSoFar(undo.get(id), current.get(id) ?? null)
        const planned = undoStep(step, now, run, current.has(publishedId(id)))
        if (typeof planned === 'string') {
          left.push({id, reason: planned})
          break
        }
        if (planned) undo.add(planned)
      }
    }
    for (const transaction of cutTransactions(undo.steps, TRANSACTION_BYTES, REQUEST_BYTES) ?? []) {
      for (const {action} of await writeOrSplit(writer, transaction, left)) {
        if (action === 'delete') done.deleted += 1
        else done.restored += 1
      }
    }
  }
  return {...done, left}
}

/**
 * What a run did to each document, in the order of the last step. A transaction that was sent and never
 * answered may have been written, so it counts.
 */
async function stepsByDocument(entries: AsyncIterable<JournalEntry> | Iterable<JournalEntry>) {
  const transactions = new Map<string, readonly JournalStep[]>()
  let run = ''
  for await (const entry of entries) {
    if (entry.type === 'run') run = entry.run
    if (entry.type === 'transaction') transactions.set(entry.transactionId, entry.steps)
    if (entry.type === 'refused') transactions.delete(entry.transactionId)
  }
  const steps = new Map<string, JournalStep[]>()
  for (const step of [...transactions.values()].flat()) {
    const known = steps.get(step.id) ?? []
    steps.delete(step.id)
    steps.set(step.id, [...known, step])
  }
  return {run, steps}
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
      left.push({id: stepId(only), reason: messageOf(error)})
      return []
    }
    const done: WriteStep[] = []
    for (const step of steps) done.push(...(await writeOrSplit(writer, [step], left)))
    return done
  }
}

/** The documents, and of drafts the published ones too, in which an editor may have published them. */
async function fetchWithPublished(
  client: SanityClient,
  ids: readonly string[],
  retry: RetryOptions,
): Promise<Map<string, StoredDocument>> {
  const asked = [...new Set(ids.flatMap((id) => [id, publishedId(id)]))]
  const documents = await retrying(
    () =>
      client.fetch<StoredDocument[]>(
        '*[_id in $ids]',
        {ids: asked},
        {perspective: 'raw', tag: 'parley.undo'},
      ),
    retry,
  )
  return new Map(documents.map((document) => [document._id, document]))
}

function publishedId(id: string): string {
  return id.replace(/^drafts\./, '')
}
