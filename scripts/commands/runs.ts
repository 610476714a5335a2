import {listRuns, peekJournal, readJournal} from '../../importer/commit/journal.ts'
import {print} from '../io.ts'

/** `parley runs`: one line a run. */
export async function runs(options: {data: string; json: boolean}): Promise<number> {
  const ids = listRuns(options.data)
  if (ids.length === 0 && !options.json) print(`No runs in ${options.data} yet.`)
  for (const id of ids) {
    const run = await describe(id, options.data)
    print(
      options.json
        ? JSON.stringify(run)
        : `${run.run}  ${run.at}  ${run.state.padEnd(11)}  ${run.target}  ${run.created} created, ${run.changed} changed, ${run.deleted} deleted  ${run.inputs.join(' ')}`,
    )
  }
  return 0
}

async function describe(run: string, dataDir: string) {
  const {head, last} = peekJournal(dataDir, run)
  const ends = ['finished', 'undoing', 'undone']
  const state = last && ends.includes(last.type) ? last.type : 'interrupted'
  return {
    run,
    at: head?.at ?? '',
    state,
    target: head?.target ?? '',
    mode: head?.mode ?? 'publish',
    inputs: head?.inputs ?? [],
    ...(await count(run, dataDir)),
  }
}

/** Documents that the run wrote, each once however often it was resumed. */
async function count(run: string, dataDir: string) {
  const steps = new Map<string, Map<string, string>>()
  const committed = new Set<string>()
  for await (const entry of readJournal(dataDir, run) ?? []) {
    if (entry.type === 'committed') committed.add(entry.transactionId)
    if (entry.type === 'transaction')
      steps.set(entry.transactionId, new Map(entry.steps.map(({id, action}) => [id, action])))
  }
  const done = [...steps].filter(([id]) => committed.has(id)).flatMap(([, actions]) => [...actions])
  const documents = (wanted: string) =>
    new Set(done.filter(([, action]) => action === wanted).map(([id]) => id)).size
  return {created: documents('create'), changed: documents('patch'), deleted: documents('delete')}
}
