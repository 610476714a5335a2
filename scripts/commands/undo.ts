import {
  isRunId,
  listRuns,
  openJournal,
  peekJournal,
  readJournal,
  type Journal,
} from '../../importer/commit/journal.ts'
import {undoRun, type UndoReport} from '../../importer/commit/undoRun.ts'
import {createWriter} from '../../importer/commit/writer.ts'
import {note, print, UsageError} from '../io.ts'
import type {TargetFlags} from '../parley.ts'
import {openTarget} from '../target.ts'

/** Tells the journal first: what is gone halfway was taken back, and not deleted by an editor. */
async function undoing(journal: Journal, undo: () => Promise<UndoReport>): Promise<UndoReport> {
  try {
    journal.append({type: 'undoing', at: new Date().toISOString()})
    const report = await undo()
    const left = report.left.map(({id}) => id)
    journal.append({type: 'undone', at: new Date().toISOString(), left})
    return report
  } finally {
    journal.close()
  }
}

/** `parley undo`: takes a run back from the dataset that it wrote to. */
export async function undo(run: string, options: TargetFlags): Promise<number> {
  const known = isRunId(run) && listRuns(options.data).includes(run)
  const {head, last} = known ? peekJournal(options.data, run) : {head: null, last: null}
  const entries = known ? readJournal(options.data, run) : null
  if (!entries || !head) {
    throw new UsageError(`There is no run "${run}" in ${options.data}: "parley runs" lists them.`)
  }
  if (last?.type === 'undone') {
    note(`Run ${run} was undone before; what is still there of it is tried again.`)
  }
  const target = await openTarget(options)
  try {
    if (head.target !== target.name) {
      throw new UsageError(`Run ${run} wrote to ${head.target}, not to ${target.name}.`)
    }
    const writer = createWriter(target.client, {requestsPerSecond: target.requestsPerSecond})
    const journal = openJournal(options.data, run)
    const report = await undoing(journal, () => undoRun(target.client, writer, entries))
    print(`Run ${run} undone: ${report.deleted} documents deleted, ${report.restored} restored.`)
    for (const {id, reason} of report.left) print(`  left: ${id}: ${reason}`)
    return 0
  } finally {
    await target.close()
  }
}
