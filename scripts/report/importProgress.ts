import type {ImportEvent} from '../../importer/commit/importArticles.ts'
import type {Kept} from '../../importer/plan/plan.ts'
import {note} from '../io.ts'

export interface ImportCounts extends Record<string, number> {
  articles: number
  unchanged: number
  failed: number
  created: number
  changed: number
  deleted: number
}

/** How often progress is told: on a terminal the line is redrawn, in a pipe a new one is written. */
const REDRAW = 100
const PIPE_LINE = 5000

/** Kept values named in the summary, at most: it must fit a screen. */
const LISTED = 10

/** Follows an import: a line of progress while it runs, a summary at its end. */
export class ImportProgress {
  readonly counts: ImportCounts = {
    articles: 0,
    unchanged: 0,
    failed: 0,
    created: 0,
    changed: 0,
    deleted: 0,
  }
  readonly #total: number
  readonly #failures: string[] = []
  readonly #kept: string[] = []
  readonly #started = performance.now()
  readonly #terminal: boolean
  readonly #quiet: boolean
  #shownAt: number

  constructor(total: number, options: {json: boolean}) {
    this.#total = total
    this.#quiet = options.json || total < 2
    this.#terminal = process.stderr.isTTY === true
    this.#shownAt = this.#terminal ? 0 : this.#started
  }

  on(event: ImportEvent): void {
    this.counts.articles += 1
    if (event.type === 'failed') {
      this.counts.failed += 1
      for (const sentence of event.problems) this.#failures.push(`${event.name}: ${sentence}`)
    } else if (event.type === 'unchanged') this.counts.unchanged += 1
    else {
      for (const step of event.plan.steps) {
        if (step.action === 'create') this.counts.created += 1
        else if (step.action === 'patch') this.counts.changed += 1
        else if (step.action === 'delete') this.counts.deleted += 1
        if ('kept' in step) this.#kept.push(...step.kept.map((kept) => describeKept(step.id, kept)))
      }
    }
    this.#show()
  }

  stop(): void {
    if (this.#terminal && !this.#quiet) process.stderr.write('\r\x1B[K')
  }

  summary(run: string, target: string, dryRun: boolean): string[] {
    const {articles, unchanged, failed, created, changed, deleted} = this.counts
    const seconds = (performance.now() - this.#started) / 1000
    const mutations = created + changed + deleted
    const what = `${count(created, 'document')} created, ${changed} changed, ${deleted} deleted`
    const lines = [
      dryRun
        ? `Nothing written. ${count(articles, 'article')} would give: ${what}.`
        : `${count(articles, 'article')} into ${target} in ${seconds.toFixed(1)} s: ${what}; ${unchanged} unchanged, ${failed} failed.`,
    ]
    if (mutations === 0 && failed === 0)
      lines.push('Nothing to do: the dataset has all of it (0 mutations).')
    if (!dryRun && mutations > 0) lines.push(`Run ${run}; "parley undo ${run}" takes it back.`)
    lines.push(...listed('Left as editors or other articles have it', this.#kept))
    return lines
  }

  /** Each failure with file and cause: problems, for standard error. */
  get failures(): readonly string[] {
    return this.#failures
  }

  #show(): void {
    if (this.#quiet) return
    const now = performance.now()
    if (now - this.#shownAt < (this.#terminal ? REDRAW : PIPE_LINE)) return
    this.#shownAt = now
    const {articles, failed} = this.counts
    const rate = articles / ((now - this.#started) / 1000)
    const left = Math.ceil((this.#total - articles) / Math.max(rate, 0.001))
    const share = this.#total === 0 ? 1 : articles / this.#total
    const text = `${articles}/${this.#total} articles (${Math.round(share * 100)} %), ${rate.toFixed(1)}/s, about ${left} s left, ${failed} failed`
    if (!this.#terminal) note(text)
    else process.stderr.write(`\r\x1B[K${bar(share)} ${text}`)
  }
}

function bar(share: number): string {
  const width = 20
  const full = Math.round(share * width)
  return `[${'#'.repeat(full)}${'-'.repeat(width - full)}]`
}

const REASONS: Readonly<Record<Kept['reason'], string>> = {
  edited: 'an editor changed it',
  conflict: 'an editor changed it, and so did the article',
  contradiction: 'another article says otherwise',
  'annotation-lost': 'the words that an annotation stood on are gone',
  deleted: 'somebody deleted it',
  gone: 'the article no longer gives it, but an editor worked on it',
}

export function describeKept(id: string, kept: Kept): string {
  return `${id}${kept.path ? ` ${kept.path}` : ''}: ${REASONS[kept.reason]}`
}

function listed(title: string, entries: readonly string[]): string[] {
  if (entries.length === 0) return []
  const more = entries.length - LISTED
  const lines = entries.slice(0, LISTED).map((entry) => `  ${entry}`)
  return [
    `${title} (${entries.length}):`,
    ...lines,
    ...(more > 0 ? [`  and ${more} more (--json lists all)`] : []),
  ]
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}
