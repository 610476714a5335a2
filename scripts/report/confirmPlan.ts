import {createInterface} from 'node:readline/promises'
import {importArticles, type ImportOptions} from '../../importer/commit/importArticles.ts'
import type {ArticleFile} from '../../importer/commit/prepareArticle.ts'
import {note} from '../io.ts'
import type {ImportFlags} from '../parley.ts'
import type {Target} from '../target.ts'
import {ImportProgress} from './importProgress.ts'
import {planReport} from './planReport.ts'

/** Articles that are planned for the question, at most; of these the first are shown in full. */
const PLANNED = 200
const SHOWN = 2
const LINES = 12

/**
 * Shows what an import would do and asks, before anything is written to Content Lake. True at once where nobody
 * can be asked (a pipe, a service), with --yes, and for the embedded dataset, which can be thrown away.
 */
export async function confirmPlan(
  target: Target,
  articles: readonly ArticleFile[],
  run: Pick<ImportOptions, 'client' | 'writer' | 'run' | 'at' | 'mode'>,
  options: ImportFlags,
): Promise<boolean> {
  const canAsk = process.stdin.isTTY === true && process.stderr.isTTY === true
  if (target.isLocal || options.yes || options.dryRun || options.json || !canAsk) return true
  const some = articles.slice(0, PLANNED)
  const progress = new ImportProgress(some.length, {json: false})
  const shown: string[] = []
  await importArticles(some, {
    ...run,
    dryRun: true,
    journal: null,
    onEvent(event) {
      progress.on(event)
      if (event.type === 'planned' && shown.length < SHOWN) shown.push(planReport(event))
    },
  })
  progress.stop()
  for (const report of shown) for (const line of firstLines(report)) note(line)
  if (some.length < articles.length)
    note(`Planned: the first ${some.length} of ${articles.length} articles.`)
  for (const line of progress.summary(run.run, target.name, true)) note(line)
  const {created, changed, deleted} = progress.counts
  if (created + changed + deleted === 0 && some.length === articles.length) return true
  return ask(`Write this to ${target.name}? (y/N) `)
}

function firstLines(report: string): string[] {
  const lines = report.split('\n')
  const more = lines.length - LINES
  return [...lines.slice(0, LINES), ...(more > 0 ? [`  and ${more} more lines (--dry-run)`] : [])]
}

/** Ctrl-C and Ctrl-D are a no. */
async function ask(question: string): Promise<boolean> {
  const terminal = createInterface({input: process.stdin, output: process.stderr})
  const closed = new Promise<string>((resolve) => {
    terminal.once('close', () => resolve(''))
  })
  try {
    const answer = await Promise.race([terminal.question(question), closed])
    return /^\s*y(?:es)?\s*$/i.test(answer)
  } finally {
    terminal.close()
  }
}
