import {refusalOf} from '../../importer/commit/errors.ts'
import {openJournal} from '../../importer/commit/journal.ts'
import {mergeDocuments, MergeError} from '../../importer/commit/mergeDocuments.ts'
import {print, UsageError} from '../io.ts'
import type {TargetFlags} from '../parley.ts'
import {openTarget} from '../target.ts'
import {interruptedRun, newRunId, writerOf} from './importRun.ts'

/** `parley merge`: two documents that are one person, body, place, negotiation or round become one. */
export async function merge(winner: string, loser: string, options: TargetFlags): Promise<number> {
  const [kept, gone] = [winner, loser].map((id) => id.replace(/^drafts\./, ''))
  const target = await openTarget(options)
  const at = new Date().toISOString()
  const inputs = [`merge ${kept} ${gone}`]
  const run = interruptedRun(options.data, target.name, inputs) ?? newRunId(at)
  const journal = openJournal(options.data, run)
  journal.append({type: 'run', run, at, target: target.name, mode: 'publish', inputs})
  try {
    const {client} = target
    const context = {client, writer: writerOf(target), journal}
    const {type, moved, twice} = await mergeDocuments(kept ?? '', gone ?? '', context)
    journal.append({type: 'finished', at: new Date().toISOString(), summary: {moved}})
    print(`${type} ${gone} merged into ${kept}; ${moved} documents point to it now.`)
    for (const [one, other] of twice)
      print(`Of one number: "parley merge ${one} ${other}" joins them if they are one round.`)
    print(`Run ${run}; "parley undo ${run}" takes it back.`)
    return 0
  } catch (error) {
    if (error instanceof MergeError) throw new UsageError(error.message)
    throw refusalOf(error) ?? error
  } finally {
    journal.close()
    await target.close()
  }
}
