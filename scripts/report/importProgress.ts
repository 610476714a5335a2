import type {ImportEvent} from '../../importer/commit/importArticles.ts'
import {note} from '../io.ts'
import {describeKept, type Left} from './keptValues.ts'

export interface ImportCounts extends Record<string, number> {
  articles: number
  unchanged: number
  failed: number
  created: number
  changed: number
  deleted: number
  /** Values that stay as editors or other articles have them. */
  kept: number
  /** New documents that may be the same as stored ones. */
  candidates: number
}

/** How often progress is told: on a terminal the line is redrawn, in a pipe a new one is written. */
const REDRAW = 100
const PIPE_LINE = 5000

/** Failures and kept values that are remembered for the summary, at most: an archive may have a million. */
const REMEMBERED = 1000

/** Lines of a list in the summary: all lists together must fit a screen. */
const LISTED = 6

/** Where progress goes; standard error outside tests. */
export interface Terminal {
  readonly isTTY: boolean
  readonly columns: number
  write(text: string): void
}

/** Follows an import: a line of progress while it runs, a summary at its end. */
export class ImportProgress {
  readonly counts: ImportCounts = {
    articles: 0,
    unchanged: 0,
    failed: 0,
    created: 0,
    changed: 0,
    deleted: 0,
    kept: 0,
    candidates: 0,
  }
  readonly #total: number | null
  readonly #failures = new Listing(REMEMBERED)
  readonly #kept = new Listing(REMEMBERED)
  readonly #candidates = new Listing(REMEMBERED)
  readonly #started = performance.now()
  readonly #terminal: Terminal
  readonly #quiet: boolean
  #shownAt: number

  /** `total`: null where nobody knows how many articles will come. */
  constructor(total: number | null, options: {json: boolean; terminal?: Terminal}) {
    this.#total = total
    this.#quiet = options.json || (total !== null && total < 2)
    this.#terminal = options.terminal ?? {
      isTTY: process.stderr.isTTY === true,
      columns: process.stderr.columns ?? 80,
      write: (text) => process.stderr.write(text),
    }
    this.#shownAt = this.#terminal.isTTY ? 0 : this.#started
  }

  on(event: ImportEvent): void {
    this.counts.articles += 1
    if (event.type === 'failed') {
      this.counts.failed += 1
      for (const sentence of event.problems) this.#failures.add(`${event.name}: ${sentence}`)
    } else if (event.type === 'unchanged') this.counts.unchanged += 1
    else this.#count(event)
    this.#show()
  }

  stop(): void {
    if (this.#terminal.isTTY && !this.#quiet) this.#terminal.write('\r\x1B[K')
  }

  summary(run: string, target: string, dryRun: boolean): string[] {
    const {articles, unchanged, failed, created, changed, deleted} = this.counts
    const seconds = (performance.now() - this.#started) / 1000
    const mutations = created + changed + deleted
    const what = `${count(created, 'document')} created, ${changed} changed, ${deleted} deleted`
    const lines = [
      dryRun
        ? `Nothing written. ${count(articles, 'article')} would give: ${what}; ${unchanged} unchanged, ${failed} failed.`
        : `${count(articles, 'article')} into ${target} in ${seconds.toFixed(1)} s: ${what}; ${unchanged} unchanged, ${failed} failed.`,
    ]
    if (mutations === 0 && failed === 0)
      lines.push('Nothing to do: the dataset has all of it (0 mutations).')
    if (!dryRun && mutations > 0) lines.push(`Run ${run}; "parley undo ${run}" takes it back.`)
    lines.push(
      ...this.#kept.lines('Left as editors or other articles have it', LISTED),
      ...this.#candidates.lines('New, but perhaps known ("parley merge" joins two)', LISTED),
    )
    return lines
  }

  /** Each failure with file and cause: problems, for standard error. */
  get failures(): readonly string[] {
    const {entries, more} = this.#failures
    return more > 0 ? [...entries, `And ${more} more failures: --json lists all.`] : entries
  }

  #count(event: Extract<ImportEvent, {type: 'planned' | 'imported'}>): void {
    const {steps} = event.plan
    if (steps.every(({action}) => action === 'leave')) this.counts.unchanged += 1
    for (const step of steps) {
      if (step.action === 'create') this.counts.created += 1
      else if (step.action === 'patch') this.counts.changed += 1
      else if (step.action === 'delete') this.counts.deleted += 1
      if ('kept' in step) for (const kept of step.kept) this.#keep({id: step.id, ...kept})
    }
    for (const [id, ids] of Object.entries(event.candidates)) {
      this.counts.candidates += 1
      this.#candidates.add(`${id}: ${ids.join(', ')}`)
    }
  }

  #keep(left: Left): void {
    this.counts.kept += 1
    // That an editor's change stays is what everybody expects; the rest asks for a look.
    if (left.reason === 'edited') this.#kept.addUnlisted()
    else this.#kept.add(describeKept(left))
  }

  #show(): void {
    if (this.#quiet) return
    const now = performance.now()
    if (now - this.#shownAt < (this.#terminal.isTTY ? REDRAW : PIPE_LINE)) return
    this.#shownAt = now
    const text = this.#progressText((now - this.#started) / 1000)
    if (!this.#terminal.isTTY) note(text)
    // Longer than the line it would wrap, and each redraw would leave a line behind.
    else this.#terminal.write(`\r\x1B[K${text.slice(0, this.#terminal.columns - 1)}`)
  }

  #progressText(seconds: number): string {
    const {articles, failed} = this.counts
    const rate = articles / Math.max(seconds, 0.001)
    const speed = `${rate.toFixed(1)}/s`
    const failures = failed > 0 ? `, ${failed} failed` : ''
    if (this.#total === null) return `${articles} articles, ${speed}${failures}`
    const share = this.#total === 0 ? 1 : articles / this.#total
    const left = Math.ceil((this.#total - articles) / Math.max(rate, 0.001))
    const drawn = this.#terminal.isTTY ? `${bar(share)} ` : ''
    return `${drawn}${articles}/${this.#total} articles (${Math.round(share * 100)} %), ${speed}, about ${duration(left)} left${failures}`
  }
}

/** Lines of which only the first are kept, and how many there were. */
class Listing {
  readonly #limit: number
  readonly #entries = new Set<string>()
  #count = 0

  constructor(limit: number) {
    this.#limit = limit
  }

  add(entry: string): void {
    if (this.#entries.has(entry)) return
    this.#count += 1
    if (this.#entries.size < this.#limit) this.#entries.add(entry)
  }

  addUnlisted(): void {
    this.#count += 1
  }

  get entries(): readonly string[] {
    return [...this.#entries]
  }

  /** How many were not kept. */
  get more(): number {
    return this.#count - this.#entries.size
  }

  lines(title: string, shown: number): string[] {
    if (this.#count === 0) return []
    const listed = [...this.#entries].slice(0, shown).map((entry) => `  ${entry}`)
    const more = this.#count - listed.length
    return [
      `${title} (${this.#count}):`,
      ...listed,
      ...(more > 0 ? [`  and ${more} more (--json lists all)`] : []),
    ]
  }
}

function bar(share: number): string {
  const width = 20
  const full = Math.round(share * width)
  return `[${'#'.repeat(full)}${'-'.repeat(width - full)}]`
}

function duration(seconds: number): string {
  if (seconds < 90) return `${seconds} s`
  const minutes = Math.round(seconds / 60)
  return minutes < 90 ? `${minutes} min` : `${(minutes / 60).toFixed(1)} h`
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}
