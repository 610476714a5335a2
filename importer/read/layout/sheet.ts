import type {PrintedDate} from '../rawArticle.ts'
import type {Span} from '../../span.ts'
import type {Byline} from './byline.ts'
import type {Line} from './lines.ts'
import type {LineRule} from './rules/rule.ts'

/** Why a line is no part of the body. */
export interface Verdict {
  readonly rule: string
  readonly reason: string
  /** Headline and standfirst leave the body but are not dropped. */
  readonly kept: boolean
}

/** The lines of one article with what the steps have decided about them so far. A line without verdict is free. */
export class Sheet {
  readonly lines: readonly Line[]
  readonly printedDates: PrintedDate[] = []
  headline: Span | null = null
  /** Index of the line that holds the headline, -1 before one is found. */
  headlineAt = -1
  subheadline: Span | null = null
  dateline: Span | null = null
  byline: Byline | null = null
  private readonly verdicts: (Verdict | null)[]
  private bylineIsSure = false

  constructor(lines: readonly Line[]) {
    this.lines = lines
    this.verdicts = lines.map(() => null)
  }

  verdict(index: number): Verdict | null {
    return this.verdicts[index] ?? null
  }

  isFree(index: number): boolean {
    return this.verdicts[index] === null
  }

  /** Indexes of the lines without verdict, in order. */
  free(): number[] {
    return this.verdicts.flatMap((verdict, index) => (verdict === null ? [index] : []))
  }

  drop(index: number, rule: string, reason: string) {
    this.verdicts[index] = {rule, reason, kept: false}
  }

  dropByRule(index: number, {name, reason, kind}: LineRule) {
    this.drop(index, name, reason)
    const span = this.lines[index]?.span
    if (!span) return
    if (kind === 'dateline') this.dateline ??= span
    if (kind === 'age' || kind === 'published' || kind === 'modified')
      this.printedDates.push({span, kind})
  }

  takeHeadline(index: number, span: Span) {
    this.headline = span
    this.headlineAt = index
    this.verdicts[index] = {rule: 'headline', reason: '', kept: true}
  }

  takeSubheadline(index: number) {
    this.subheadline = this.lines[index]?.span ?? null
    this.verdicts[index] = {rule: 'subheadline', reason: '', kept: true}
  }

  /** A sure byline ("By ...") outranks one that only looks like it ("Web Desk"); of equals the first counts. */
  takeByline(index: number, byline: Byline, sure: boolean) {
    this.drop(index, 'byline', 'who wrote it, kept as the byline')
    const start = this.lines[index]?.span.start ?? 0
    if (byline.date) {
      const {start: from, end} = byline.date
      this.printedDates.push({span: {start: start + from, end: start + end}, kind: 'published'})
    }
    if (this.byline && (this.bylineIsSure || !sure)) return
    const span = {start: start + byline.span.start, end: start + byline.span.end}
    this.byline = {...byline, span}
    this.bylineIsSure = sure
  }

  hasSureByline(): boolean {
    return this.byline !== null && this.bylineIsSure
  }

  /** Whether the rule of that name took the line. */
  isBy(index: number, rule: string): boolean {
    return this.verdicts[index]?.rule === rule
  }
}

/** Whether a line reads as a paragraph: a sentence of some length, or simply long. */
export function isProse(line: Line | undefined): boolean {
  if (!line) return false
  if (line.text.length > 200) return true
  return /[.!?…:]["”’»')\]]*$/.test(line.text.slice(-12)) && wordCount(line) >= 8
}

export function wordCount({text}: Line): number {
  return text.split(/\s+/).length
}
