import {messageOf} from '../../importer/commit/errors.ts'
import {importArticles, type ImportEvent} from '../../importer/commit/importArticles.ts'
import {listRuns, openJournal, peekJournal} from '../../importer/commit/journal.ts'
import type {ArticleFile} from '../../importer/commit/prepareArticle.ts'
import {createPreparePool, threadsFor, type PreparePool} from '../../importer/commit/preparePool.ts'
import {createWriter, type Writer} from '../../importer/commit/writer.ts'
import {writtenBefore} from '../../importer/commit/writtenArticles.ts'
import {note, print, problem} from '../io.ts'
import type {ImportFlags} from '../parley.ts'
import {confirmPlan} from '../report/confirmPlan.ts'
import {ImportProgress} from '../report/importProgress.ts'
import {planReport} from '../report/planReport.ts'
import type {Target} from '../target.ts'

export interface RunOptions {
  /** The one of the process, where it has more than one run. */
  readonly writer?: Writer
  /** Ends the run after the articles at hand; the same command goes on from there. */
  readonly signal?: AbortSignal
}

/** One run of an import into a dataset. */
export async function importRun(
  target: Target,
  articles: readonly ArticleFile[],
  inputs: readonly string[],
  options: ImportFlags,
  runOptions: RunOptions = {},
): Promise<number> {
  const pool = createPreparePool(threadsFor(articles.length))
  try {
    return await importWith(pool, target, articles, inputs, options, runOptions)
  } finally {
    await pool.close()
  }
}

async function importWith(
  {prepare}: PreparePool,
  target: Target,
  articles: readonly ArticleFile[],
  inputs: readonly string[],
  options: ImportFlags,
  {writer = writerOf(target), signal}: RunOptions,
): Promise<number> {
  const mode = options.drafts ? 'drafts' : 'publish'
  const at = new Date().toISOString()
  const run = options.runId ?? interruptedRun(options.data, target.name, inputs) ?? newRunId(at)
  const wasWritten = writtenBefore(options.data, target.name)
  const {restoreDeleted} = options
  const common = {
    client: target.client,
    writer,
    run,
    at,
    mode,
    wasWritten,
    restoreDeleted,
    prepare,
  } as const
  if (!(await confirmPlan(target, articles, common, options))) {
    note('Nothing written.')
    return 0
  }
  const progress = new ImportProgress(articles.length, {json: options.json})
  // A run that somebody named is listed even if it had nothing to do.
  const always = options.runId !== undefined
  const journal = options.dryRun ? null : openJournal(options.data, run, {always})
  journal?.append({type: 'run', run, at, target: target.name, mode, inputs})
  const onEvent = (event: ImportEvent) => {
    if (options.json) print(JSON.stringify(event))
    else if (event.type === 'planned') print(planReport(event))
    progress.on(event)
  }
  try {
    const until = untilAborted(articles, signal)
    await importArticles(until, {...common, dryRun: options.dryRun, journal, onEvent})
    if (!signal?.aborted)
      journal?.append({type: 'finished', at: new Date().toISOString(), summary: progress.counts})
  } catch (error) {
    const stopped = {type: 'stopped', run, message: messageOf(error), ...progress.counts}
    if (options.json) print(JSON.stringify(stopped))
    throw error
  } finally {
    progress.stop()
    for (const failure of progress.failures) problem(failure)
    journal?.close()
  }
  const {dryRun} = options
  const type = signal?.aborted ? 'stopped' : 'finished'
  const summary = {type, run, dryRun, target: target.name, ...progress.counts}
  if (options.json) print(JSON.stringify(summary))
  else for (const line of progress.summary(run, target.name, dryRun)) print(line)
  return progress.counts.failed > 0 ? 1 : 0
}

function* untilAborted<T>(items: Iterable<T>, signal: AbortSignal | undefined): Iterable<T> {
  for (const item of items) {
    if (signal?.aborted) return
    yield item
  }
}

/** The one writer of a process, which tells when the target keeps it waiting. */
export function writerOf(target: Target): Writer {
  return createWriter(target.client, {
    requestsPerSecond: target.requestsPerSecond,
    onRetry: ({wait, error}) =>
      note(
        `The target is busy or away (${error.message}); trying again in ${Math.ceil(wait / 1000)} s.`,
      ),
  })
}

/** The run of the same inputs that was last begun, if it never finished: the same command goes on with it. */
export function interruptedRun(
  dataDir: string,
  target: string,
  inputs: readonly string[],
): string | null {
  for (const run of listRuns(dataDir).toReversed()) {
    const {head, last} = peekJournal(dataDir, run)
    if (head?.target !== target || head.inputs.join('\n') !== inputs.join('\n')) continue
    return last && ENDED.has(last.type) ? null : run
  }
  return null
}

const ENDED: ReadonlySet<string> = new Set(['finished', 'undoing', 'undone'])

/** Sorts by time, and tells it: 20251027T090000Z-3f9a. */
export function newRunId(at: string): string {
  const time = at.replace(/[-:]|\.\d+/g, '')
  return `${time}-${crypto.randomUUID().slice(0, 4)}`
}
