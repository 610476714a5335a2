import {appendFileSync, createReadStream, existsSync, statSync} from 'node:fs'
import {join} from 'node:path'
import {createInterface} from 'node:readline'
import {listRuns, readJournal, RUNS_FOLDER} from './journal.ts'

/** Whether a run of the past has written an article whole, and nobody has undone it. */
export type WasWritten = (articleId: string) => Promise<boolean>

/** By the journals in a data folder, of the runs that wrote to this target. They are read when first asked. */
export function writtenBefore(dataDir: string, target: string): WasWritten {
  let known: Promise<ReadonlySet<number>> | null = null
  return async (articleId) => {
    known ??= readAll(dataDir, target)
    return (await known).has(keyOf(articleId))
  }
}

/**
 * What each journal says, once read, is kept beside the journals, a line each: a feed that is read for years leaves
 * thousands. A line counts as long as the journal has the size that it had; the file may be deleted at any time.
 */
const SUMMARY_FILE = 'written-articles.jsonl'

interface Summary {
  readonly run: string
  /** Of the journal, in bytes. */
  readonly size: number
  readonly target: string
  /** Ids, without `drafts.`. */
  readonly articles: readonly string[]
}

async function readAll(dataDir: string, target: string): Promise<ReadonlySet<number>> {
  const known = await readSummaries(dataDir)
  const written = new Set<number>()
  for (const run of listRuns(dataDir)) {
    const {size} = statSync(join(dataDir, RUNS_FOLDER, `${run}.ndjson`))
    const before = known.get(run)
    const fresh = before?.size === size ? null : await summarize(dataDir, run, size)
    if (fresh) remember(dataDir, fresh)
    const {target: wrote, keys} = fresh ? compact(fresh) : (before ?? NONE)
    if (wrote === target) for (const key of keys) written.add(key)
  }
  return written
}

const NONE = {target: '', keys: []} as const

/** Numbers, since an archive has millions. */
function compact({size, target, articles}: Summary) {
  return {size, target, keys: articles.map(keyOf)}
}

/** The last 12 digits of an id tell articles apart (compose/ids.ts). */
function keyOf(articleId: string): number {
  return Number.parseInt(articleId.slice(-12), 16)
}

async function readSummaries(dataDir: string): Promise<Map<string, ReturnType<typeof compact>>> {
  const path = join(dataDir, RUNS_FOLDER, SUMMARY_FILE)
  const known = new Map<string, ReturnType<typeof compact>>()
  if (!existsSync(path)) return known
  for await (const line of createInterface({input: createReadStream(path, 'utf8')})) {
    const summary = parse(line)
    if (summary) known.set(summary.run, compact(summary))
  }
  return known
}

/** Null for a line that a crash cut off. */
function parse(line: string): Summary | null {
  try {
    return JSON.parse(line)
  } catch {
    return null
  }
}

function remember(dataDir: string, summary: Summary): void {
  try {
    const path = join(dataDir, RUNS_FOLDER, SUMMARY_FILE)
    // A line that was cut off before must not take this one with it.
    appendFileSync(path, `\n${JSON.stringify(summary)}\n`, {mode: 0o600})
  } catch {
    // It only saves time; the journal is read again.
  }
}

/** What was sent and never acknowledged may not be there, so it doesn't count. */
async function summarize(dataDir: string, run: string, size: number): Promise<Summary> {
  const sent = new Map<string, string[]>()
  const written = new Set<string>()
  let target = ''
  for await (const entry of readJournal(dataDir, run) ?? []) {
    if (entry.type === 'run') target = entry.target
    if (entry.type === 'transaction') {
      const made = entry.steps.filter(
        (step) => step.action === 'create' && step.documentType === 'article',
      )
      const ids = made.map(({id}) => id.replace(/^drafts\./, ''))
      if (ids.length > 0) sent.set(entry.transactionId, ids)
    }
    if (entry.type === 'committed') {
      for (const id of sent.get(entry.transactionId) ?? []) written.add(id)
      sent.delete(entry.transactionId)
    }
    // From its first moment on, what is gone may have been taken back.
    if (entry.type === 'undoing' || entry.type === 'undone') written.clear()
    if (entry.type === 'undone')
      for (const id of entry.left ?? []) if (id.includes('article-')) written.add(id)
  }
  return {run, size, target, articles: [...written].map((id) => id.replace(/^drafts\./, ''))}
}
