import {listRuns, readJournal} from '../../importer/commit/journal.ts'
import {print} from '../io.ts'

/** `parley runs`: one line a run. */
export async function runs(options: {data: string; json: boolean}): Promise<number> {
  const found = listRuns(options.data).map((run) => describe(run, options.data))
  if (found.length === 0 && !options.json) print(`No runs in ${options.data} yet.`)
  for (const run of found) {
    print(
      options.json
        ? JSON.stringify(run)
        : `${run.run}  ${run.at}  ${run.state.padEnd(11)}  ${run.target}  ${run.created} created, ${run.changed} changed  ${run.inputs.join(' ')}`,
    )
  }
  return 0
}

function describe(run: string, dataDir: string) {
  const entries = readJournal(dataDir, run) ?? []
  const head = entries.find((entry) => entry.type === 'run')
  const committed = new Set(
    entries.flatMap((entry) => (entry.type === 'committed' ? [entry.transactionId] : [])),
  )
  const steps = entries.flatMap((entry) =>
    entry.type === 'transaction' && committed.has(entry.transactionId) ? entry.steps : [],
  )
  const last = entries.at(-1)?.type
  return {
    run,
    at: head?.at ?? '',
    state: last === 'undone' ? 'undone' : last === 'finished' ? 'finished' : 'interrupted',
    target: head?.target ?? '',
    mode: head?.mode ?? 'publish',
    inputs: head?.inputs ?? [],
    created: steps.filter((step) => step.action === 'create').length,
    changed: steps.filter((step) => step.action !== 'create').length,
  }
}
