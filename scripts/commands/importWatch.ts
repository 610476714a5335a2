import {watch, type FSWatcher} from 'node:fs'
import {stat} from 'node:fs/promises'
import {dirname} from 'node:path'
import {setTimeout as wait} from 'node:timers/promises'
import {messageOf, TargetError} from '../../importer/commit/errors.ts'
import {expandInputs, toArticles} from '../inputs.ts'
import {note, problem, UsageError} from '../io.ts'
import type {ImportFlags} from '../parley.ts'
import {openTarget, type Target} from '../target.ts'
import {untilStopped} from '../untilStopped.ts'
import {importRun, writerOf} from './importRun.ts'

/** A file that is being written changes many times; it is read when it has been quiet for so long. */
const QUIET = 300

/** File systems over a network tell nothing of changes made elsewhere, so everything is looked at now and then. */
const LOOK_ANYWAY = 30_000

/** After the target was away. */
const TRY_AGAIN = 10_000

/**
 * `parley import --watch`: imports what is there, then what is new or changed, until Ctrl-C. Files that can't be
 * read and a target that is away are told and tried again; a target that refuses ends it.
 */
export async function importWatch(paths: readonly string[], options: ImportFlags): Promise<number> {
  const target = await openTarget(options)
  const stop = new AbortController()
  const stopped = untilStopped().then(() => stop.abort())
  const changes = new Changes(paths, stop.signal)
  try {
    await watchAndImport(target, paths, options, changes, stop.signal)
    return 0
  } finally {
    changes.close()
    stop.abort()
    await target.close()
    // Keeps the promise from being forgotten: it never rejects.
    void stopped
  }
}

async function watchAndImport(
  target: Target,
  paths: readonly string[],
  options: ImportFlags,
  changes: Changes,
  signal: AbortSignal,
): Promise<void> {
  const writer = writerOf(target)
  const done = new Map<string, string>()
  note(`Watching ${paths.join(', ')}. Ctrl-C ends it.`)
  while (!signal.aborted) {
    const fresh = await changedFiles(paths, done)
    if (fresh.size > 0) {
      const articles = toArticles(await expandInputs([...fresh.keys()]), options.publishedAt)
      try {
        await importRun(target, articles, paths, {...options, yes: true}, {writer, signal})
        for (const [path, state] of fresh) done.set(path, state)
      } catch (error) {
        if (error instanceof TargetError && !error.isPassing) throw error
        problem(messageOf(error))
        await wait(TRY_AGAIN, undefined, {signal}).catch(() => undefined)
        continue
      }
    }
    await changes.next()
  }
}

/** Path -> size and time, of files that are not as they were when they were last imported. */
async function changedFiles(
  paths: readonly string[],
  done: ReadonlyMap<string, string>,
): Promise<Map<string, string>> {
  const fresh = new Map<string, string>()
  for (const path of paths) {
    // An empty folder is no mistake here: articles will come.
    const inputs = await expandInputs([path]).catch((error: unknown) => {
      if (error instanceof UsageError) return []
      throw error
    })
    for (const {name} of inputs) {
      const info = await stat(name).catch(() => null)
      if (info === null) continue
      const state = `${info.size} ${info.mtimeMs} ${info.ino}`
      if (done.get(name) !== state) fresh.set(name, state)
    }
  }
  return fresh
}

/** Tells that something may have changed below the watched paths. */
class Changes {
  readonly #watchers: FSWatcher[] = []
  readonly #signal: AbortSignal
  #wake: () => void = () => undefined
  #pending = false

  constructor(paths: readonly string[], signal: AbortSignal) {
    this.#signal = signal
    for (const path of paths) {
      // A file is watched by its folder: most programs replace it by a new one.
      for (const folder of new Set([path, dirname(path)])) {
        try {
          const watcher = watch(folder, {recursive: folder === path, signal}, () => this.#tell())
          watcher.on('error', () => undefined)
          this.#watchers.push(watcher)
        } catch {
          continue
        }
      }
    }
  }

  /** Resolves when something has changed and been quiet since, when it is time to look anyway, or at the end. */
  async next(): Promise<void> {
    if (!this.#pending) await this.#until(LOOK_ANYWAY)
    while (this.#pending && !this.#signal.aborted) {
      this.#pending = false
      await this.#until(QUIET)
    }
  }

  close(): void {
    for (const watcher of this.#watchers) watcher.close()
  }

  #tell(): void {
    this.#pending = true
    this.#wake()
  }

  #until(milliseconds: number): Promise<void> {
    return new Promise((resolve) => {
      const finish = () => {
        clearTimeout(timer)
        this.#signal.removeEventListener('abort', finish)
        resolve()
      }
      const timer = setTimeout(finish, milliseconds)
      this.#wake = finish
      this.#signal.addEventListener('abort', finish)
    })
  }
}
