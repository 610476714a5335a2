import {
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  existsSync,
  closeSync,
  fsyncSync,
  writeSync,
} from 'node:fs'
import {join} from 'node:path'
import type {FieldChange} from '../plan/plan.ts'
import type {StoredDocument} from '../sanityDocument.ts'
import type {WriteStep} from './batch.ts'

/** What a journal keeps of a run, one JSON object a line, in the order in which it happened. */
export type JournalEntry =
  | {
      readonly type: 'run'
      readonly run: string
      readonly at: string
      /** Names the target without its token: "local/production", "abc123/news". */
      readonly target: string
      readonly mode: 'drafts' | 'publish'
      readonly inputs: readonly string[]
    }
  | {
      readonly type: 'transaction'
      readonly transactionId: string
      readonly steps: readonly JournalStep[]
    }
  | {readonly type: 'committed'; readonly transactionId: string}
  | {
      readonly type: 'finished'
      readonly at: string
      readonly summary: Readonly<Record<string, number>>
    }
  | {readonly type: 'undone'; readonly at: string}

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

/** Opens the journal of a run, a new one or one that was interrupted, to add to it. */
export function openJournal(dataDir: string, run: string): Journal {
  mkdirSync(join(dataDir, RUNS_FOLDER), {recursive: true, mode: 0o700})
  const file = openSync(journalPath(dataDir, run), 'a', 0o600)
  return {
    append(entry) {
      writeSync(file, `${JSON.stringify(entry)}\n`)
      fsyncSync(file)
    },
    close() {
      closeSync(file)
    },
  }
}

/** The entries of a run's journal; null when there is none. A last line that was cut off by a crash is left out. */
export function readJournal(dataDir: string, run: string): JournalEntry[] | null {
  const path = journalPath(dataDir, run)
  if (!existsSync(path)) return null
  const lines = readFileSync(path, 'utf8').split('\n').slice(0, -1)
  return lines.map((line): JournalEntry => JSON.parse(line))
}

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

function journalPath(dataDir: string, run: string): string {
  if (!isRunId(run))
    throw new RangeError(`"${run}" is no run id: use letters, digits, ".", "_" and "-".`)
  return join(dataDir, RUNS_FOLDER, `${run}.ndjson`)
}
