import {
  closeSync,
  createReadStream,
  existsSync,
  fstatSync,
  fsyncSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  readdirSync,
  readSync,
  writeSync,
} from 'node:fs'
import {dirname, join} from 'node:path'
import {createInterface} from 'node:readline'
import type {FieldChange} from '../plan/plan.ts'
import type {StoredDocument} from '../sanityDocument.ts'
import type {WriteStep} from './batch.ts'

/** What a journal keeps of a run, one JSON object a line, in the order in which it happened. */
export type JournalEntry =
  | RunEntry
  | {
      readonly type: 'transaction'
      readonly transactionId: string
      readonly steps: readonly JournalStep[]
    }
  | {readonly type: 'committed'; readonly transactionId: string}
  | {readonly type: 'refused'; readonly transactionId: string}
  | FinishedEntry
  | {readonly type: 'undoing'; readonly at: string}
  /** `left`: ids of documents that stay, since somebody has touched them. */
  | {readonly type: 'undone'; readonly at: string; readonly left?: readonly string[]}

/** Begins a journal, and again each time the run is resumed. */
export interface RunEntry {
  readonly type: 'run'
  readonly run: string
  readonly at: string
  /** Names the target without its token: "local/production", "abc123/news". */
  readonly target: string
  readonly mode: 'drafts' | 'publish'
  readonly inputs: readonly string[]
}

export interface FinishedEntry {
  readonly type: 'finished'
  readonly at: string
  readonly summary: Readonly<Record<string, number>>
}

export type JournalStep =
  | {readonly action: 'create'; readonly id: string; readonly documentType: string}
  | {
      readonly action: 'patch'
      readonly id: string
      readonly documentType: string
      readonly changes: readonly FieldChange[]
    }
  | {readonly action: 'delete'; readonly id: string; readonly before: StoredDocument}

export interface Journal {
  /** Returns when the entry is on disk. */
  append(entry: JournalEntry): void
  close(): void
}

/** Journals of all runs are kept in this folder of the data directory. */
export const RUNS_FOLDER = 'runs'

const RUN_ID = /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/

/**
 * Opens the journal of a run, a new one or one that was interrupted, to add to it. The file is made with the first
 * transaction: an import that finds nothing to do, every five minutes for years, leaves none, unless `always`.
 */
export function openJournal(dataDir: string, run: string, {always = false} = {}): Journal {
  const path = journalPath(dataDir, run)
  let file = existsSync(path) || always ? openToAppend(path) : null
  const waiting: JournalEntry[] = []
  const write = (descriptor: number, entry: JournalEntry) => {
    writeSync(descriptor, `${JSON.stringify(entry)}\n`)
    // What was acknowledged can be asked of the dataset; only what is about to be sent must be known for sure.
    if (entry.type !== 'committed') fsyncSync(descriptor)
  }
  return {
    append(entry) {
      if (file === null && entry.type === 'run') {
        waiting.push(entry)
        return
      }
      if (file === null && entry.type === 'finished') return
      if (file === null) {
        file = openToAppend(path)
        for (const earlier of waiting.splice(0)) write(file, earlier)
      }
      write(file, entry)
    },
    close() {
      if (file !== null) closeSync(file)
      file = null
    },
  }
}

/** The entries of a run's journal; null when there is none. A last line that was cut off by a crash is left out. */
export function readJournal(dataDir: string, run: string): AsyncIterable<JournalEntry> | null {
  if (!isRunId(run)) return null
  const path = journalPath(dataDir, run)
  return existsSync(path) ? entriesOf(path) : null
}

async function* entriesOf(path: string): AsyncIterable<JournalEntry> {
  const lines = createInterface({input: createReadStream(path, 'utf8'), crlfDelay: Infinity})
  for await (const line of lines) {
    const entry = parseEntry(line)
    if (entry) yield entry
  }
}

/** How a journal begins and ends, read without what lies between. */
export function peekJournal(dataDir: string, run: string) {
  const file = openSync(journalPath(dataDir, run), 'r')
  try {
    const {size} = fstatSync(file)
    const first = readText(file, 0, Math.min(size, PEEKED)).split('\n', 1)[0]
    const lines = readText(file, Math.max(0, size - PEEKED), PEEKED)
      .split('\n')
      .slice(0, -1)
    const head = parseEntry(first ?? '')
    const last = parseEntry(lines.at(-1) ?? '')
    return {head: head?.type === 'run' ? head : null, last}
  } finally {
    closeSync(file)
  }
}

const PEEKED = 64 * 1024

/** Ids of all runs that have a journal, oldest first. */
export function listRuns(dataDir: string): string[] {
  const folder = join(dataDir, RUNS_FOLDER)
  if (!existsSync(folder)) return []
  const runs = readdirSync(folder).filter((name) => name.endsWith('.ndjson'))
  return runs.map((name) => name.slice(0, -'.ndjson'.length)).sort()
}

export function isRunId(run: string): boolean {
  return RUN_ID.test(run)
}

export function journalStep(step: WriteStep): JournalStep {
  switch (step.action) {
    case 'create':
      return {action: 'create', id: step.document._id, documentType: step.document._type}
    case 'patch':
      return {action: 'patch', id: step.id, documentType: step.type, changes: step.changes}
    case 'delete':
      return {action: 'delete', id: step.id, before: step.before}
  }
}

/** A line that a crash cut off is taken away: it was never sent, and the next entry must not join it. */
function openToAppend(path: string): number {
  mkdirSync(dirname(path), {recursive: true, mode: 0o700})
  const file = openSync(path, 'a+', 0o600)
  let {size: end} = fstatSync(file)
  while (end > 0) {
    const start = Math.max(0, end - PEEKED)
    const bytes = Buffer.alloc(end - start)
    readSync(file, bytes, 0, bytes.length, start)
    const newline = bytes.lastIndexOf(0x0a)
    end = newline === -1 ? start : start + newline + 1
    if (newline !== -1) break
  }
  ftruncateSync(file, end)
  return file
}

function readText(file: number, start: number, length: number): string {
  const bytes = Buffer.alloc(length)
  return bytes.subarray(0, readSync(file, bytes, 0, length, start)).toString('utf8')
}

/** Null for a line that is no whole entry. */
function parseEntry(line: string): JournalEntry | null {
  try {
    return JSON.parse(line)
  } catch {
    return null
  }
}

function journalPath(dataDir: string, run: string): string {
  if (!isRunId(run))
    throw new RangeError(`"${run}" is no run id: use letters, digits, ".", "_" and "-".`)
  return join(dataDir, RUNS_FOLDER, `${run}.ndjson`)
}
