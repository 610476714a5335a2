import {createWriteStream} from 'node:fs'
import {finished} from 'node:stream/promises'
import {importArticles, type ImportEvent} from '../../importer/commit/importArticles.ts'
import {isRunId, listRuns, openJournal, peekJournal} from '../../importer/commit/journal.ts'
import {
  openArticle,
  prepareArticle,
  type ArticleFile,
} from '../../importer/commit/prepareArticle.ts'
import {createWriter} from '../../importer/commit/writer.ts'
import {expandInputs} from '../inputs.ts'
import {note, print, problem, UsageError} from '../io.ts'
import type {ImportFlags} from '../parley.ts'
import {ImportProgress} from '../report/importProgress.ts'
import {planReport} from '../report/planReport.ts'
import {openTarget, type Target} from '../target.ts'

/** `parley import`: files into the dataset, or into an NDJSON file. */
export async function importFiles(files: readonly string[], options: ImportFlags): Promise<number> {
  if (options.runId !== undefined && !isRunId(options.runId)) {
    throw new UsageError(
      `--run-id ${options.runId}: a run id has letters, digits, ".", "_" and "-".`,
    )
  }
  const inputs = await expandInputs(files)
  const articles = inputs.map((input): ArticleFile => ({
    name: input.name,
    publishedAt: options.publishedAt ?? null,
    load: () => input.load(),
  }))
  if (options.ndjson !== undefined) return writeNdjson(options.ndjson, articles, options)
  const target = await openTarget(options)
  try {
    return await importInto(target, articles, files, options)
  } finally {
    await target.close()
  }
}

async function importInto(
  target: Target,
  articles: readonly ArticleFile[],
  inputs: readonly string[],
  options: ImportFlags,
): Promise<number> {
  const mode = options.drafts ? 'drafts' : 'publish'
  const at = new Date().toISOString()
  const run = options.runId ?? interruptedRun(options.data, target.name, inputs) ?? newRunId(at)
  const progress = new ImportProgress(articles.length, {json: options.json})
  const journal = options.dryRun ? null : openJournal(options.data, run)
  journal?.append({type: 'run', run, at, target: target.name, mode, inputs})
  const onEvent = (event: ImportEvent) => {
    if (options.json) print(JSON.stringify(event))
    else if (event.type === 'planned') print(planReport(event))
    progress.on(event)
  }
  const writer = createWriter(target.client, {
    requestsPerSecond: target.requestsPerSecond,
    onRetry: ({wait, error}) =>
      note(
        `The target is busy or away (${error.message}); trying again in ${Math.ceil(wait / 1000)} s.`,
      ),
  })
  try {
    await importArticles(articles, {
      client: target.client,
      writer,
      run,
      at,
      mode,
      dryRun: options.dryRun,
      journal,
      onEvent,
    })
    journal?.append({type: 'finished', at: new Date().toISOString(), summary: progress.counts})
  } finally {
    progress.stop()
    for (const failure of progress.failures) problem(failure)
    journal?.close()
  }
  const summary = {
    type: 'finished',
    run,
    dryRun: options.dryRun,
    target: target.name,
    ...progress.counts,
  }
  if (options.json) print(JSON.stringify(summary))
  else for (const line of progress.summary(run, target.name, options.dryRun)) print(line)
  return progress.counts.failed > 0 ? 1 : 0
}

/** The run of the same inputs that was last begun, if it never finished: the same command goes on with it. */
function interruptedRun(dataDir: string, target: string, inputs: readonly string[]): string | null {
  for (const run of listRuns(dataDir).toReversed()) {
    const {head, last} = peekJournal(dataDir, run)
    if (head?.target !== target || head.inputs.join('\n') !== inputs.join('\n')) continue
    return last?.type === 'finished' || last?.type === 'undone' ? null : run
  }
  return null
}

/** Sorts by time, and tells it: 20251027T090000Z-3f9a. */
function newRunId(at: string): string {
  const time = at.replace(/[-:]|\.\d+/g, '')
  return `${time}-${crypto.randomUUID().slice(0, 4)}`
}

async function writeNdjson(
  path: string,
  articles: readonly ArticleFile[],
  options: ImportFlags,
): Promise<number> {
  const out = createWriteStream(path)
  const seen = new Set<string>()
  let failed = 0
  for (const article of articles) {
    try {
      const {documents} = await prepareArticle(await openArticle(article))
      for (const document of documents) {
        const id = options.drafts ? `drafts.${document._id}` : document._id
        // Documents that articles share are written by the first: "sanity dataset import" refuses an id twice.
        if (seen.has(id)) continue
        seen.add(id)
        if (!out.write(`${JSON.stringify({...document, _id: id})}\n`)) await drained(out)
      }
    } catch (error) {
      failed += 1
      problem(`${article.name}: ${error instanceof Error ? error.message : String(error)}`)
    }
  }
  out.end()
  await finished(out)
  print(`${seen.size} documents of ${articles.length - failed} articles written to ${path}.`)
  return failed > 0 ? 1 : 0
}

function drained(stream: NodeJS.EventEmitter): Promise<void> {
  return new Promise((resolve) => {
    stream.once('drain', resolve)
  })
}
