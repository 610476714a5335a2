import type {Dropped, Paragraph, PrintedDate} from '../rawArticle.ts'
import type {Span} from '../../span.ts'
import {readDesk, readExplicitByline, readLoneNames, type Byline} from './byline.ts'
import {readDateline} from './dateline.ts'
import {readHeaders} from './headers.ts'
import {findHeadline, isHeadlineLike, isLetterhead} from './headline.ts'
import {splitLines, type Line} from './lines.ts'
import {matchRule} from './rules/rules.ts'
import type {LineRule} from './rules/rule.ts'
import {toParagraphs} from './toParagraphs.ts'

export interface Layout {
  readonly headline: Span | null
  readonly subheadline: Span | null
  readonly byline: Span | null
  readonly creators: readonly string[]
  readonly printedDates: readonly PrintedDate[]
  readonly paragraphs: readonly Paragraph[]
  readonly dropped: readonly Dropped[]
}

/**
 * What each line of a text is. Rules name what is plainly no prose; of what is left the headline is found,
 * then what stands between it and the first paragraph, then what trails behind the last. The rest is the body.
 */
export function layOut(text: string): Layout {
  const lines = splitLines(text)
  const sorter = new Sorter(lines)
  sorter.takeHeaders()
  sorter.applyRules()
  sorter.takeHeadline()
  sorter.takeTop()
  sorter.takeEnd()
  return sorter.result()
}

type Verdict = {readonly rule: string; readonly reason: string} | 'headline' | 'subheadline' | null

/** Collects one verdict a line; the steps run in the order of `layOut`. */
class Sorter {
  readonly lines: readonly Line[]
  readonly verdicts: Verdict[]
  readonly printedDates: PrintedDate[] = []
  headline: Span | null = null
  headlineAt = -1
  subheadline: Span | null = null
  byline: {span: Span; creators: readonly string[]; sure: boolean} | null = null

  constructor(lines: readonly Line[]) {
    this.lines = lines
    this.verdicts = lines.map(() => null)
  }

  takeHeaders() {
    const headers = readHeaders(this.lines)
    if (!headers) return
    for (const index of headers.lines)
      this.drop(index, 'memo-header', 'a header of a memo or e-mail')
    this.headline = headers.subject
    this.headlineAt = headers.lines.at(-1) ?? -1
    if (headers.date) this.printedDates.push({span: headers.date, kind: 'published'})
  }

  applyRules() {
    const firstProse = this.firstProse(0)
    const lastProse = this.lines.findLastIndex(isProse)
    for (const [index, line] of this.lines.entries()) {
      if (this.verdicts[index] !== null) continue
      const top = index <= firstProse || index < 3
      const end = index > lastProse - 2 && index > firstProse
      const rule = matchRule(line.text, [
        'anywhere',
        ...(top ? (['top', 'edges'] as const) : []),
        ...(end ? (['end', 'edges'] as const) : []),
      ])
      const byline = readExplicitByline(line.text)
      if (byline && (!rule || rule.name !== 'reporting-credit'))
        this.takeByline(index, byline, true)
      else if (rule) this.dropByRule(index, rule)
      else if (top) {
        const desk = readDesk(line.text)
        if (desk) this.takeByline(index, desk, false)
      }
    }
  }

  takeHeadline() {
    if (this.headline) return
    const end = this.firstProse(0, true)
    const free = this.free().filter((index) => index <= end)
    const found = findHeadline(this.lines, free)
    const at = found === -1 ? this.headlineAmongLabels() : found
    const line = this.lines[at]
    if (!line) return
    this.headline = line.span
    this.headlineAt = at
    this.verdicts[at] = 'headline'
    for (const index of this.free()) {
      if (index >= at) break
      const {text} = this.lines[index] ?? {text: ''}
      if (isLetterhead(text)) this.drop(index, 'letterhead', 'the name of who issued it')
      else this.drop(index, 'label', 'a label above the headline')
    }
  }

  takeTop() {
    const firstProse = this.firstProse(this.headlineAt + 1)
    const rowOfDates = this.lines.findLastIndex(
      (_, index) => index > this.headlineAt && index <= firstProse + 2 && this.isFurniture(index),
    )
    for (const index of this.free()) {
      if (index < this.headlineAt || index >= firstProse) continue
      const line = this.lines[index]
      if (!line || line.bullet !== null) continue
      const names = this.byline?.sure ? null : readLoneNames(line.text)
      if (names) this.takeByline(index, names, true)
      else if (index < rowOfDates && index === this.headlineAt + 1 && !this.subheadline) {
        this.subheadline = line.span
        this.verdicts[index] = 'subheadline'
      } else if (index < rowOfDates && line.text.split(/\s+/).length <= 4)
        this.drop(index, 'label', 'a label between headline and text')
    }
  }

  takeEnd() {
    const body = this.free()
    const close = this.lines.findIndex(
      (_, index) => this.isDroppedBy(index, 'end-mark') && index > this.lines.length * 0.4,
    )
    if (close !== -1)
      for (const index of body)
        if (index > close) this.drop(index, 'after-end', 'it stands after the mark of the end')
    const farewell = this.lines.findIndex((_, index) => this.isDroppedBy(index, 'valediction'))
    if (farewell !== -1)
      for (const index of body)
        if (index > farewell && !isProse(this.lines[index]))
          this.drop(index, 'signature', 'it stands under the close of a letter')
    for (const index of this.free().reverse()) {
      const line = this.lines[index]
      if (!line || isProse(line) || line.bullet !== null || this.free().length === 1) break
      if (line.text.split(/\s+/).length > 9 || /^(?:\(?\w{1,2}[.)]\s|[“"‘«])/.test(line.text)) break
      if (/[.!?…:;,]["”’»)]?$/.test(line.text)) break
      this.drop(index, 'trailing-label', 'a short line under the last paragraph')
    }
  }

  result(): Layout {
    const body = this.free().flatMap((index) => this.lines[index] ?? [])
    const dropped = this.verdicts.flatMap((verdict, index) => {
      const line = this.lines[index]
      return line && verdict && typeof verdict === 'object' ? [{span: line.span, ...verdict}] : []
    })
    return {
      headline: this.headline,
      subheadline: this.subheadline,
      byline: this.byline?.span ?? null,
      creators: this.byline?.creators ?? [],
      printedDates: this.printedDates,
      paragraphs: toParagraphs(body),
      dropped,
    }
  }

  /** Indexes of the lines without verdict. */
  private free(): number[] {
    return this.verdicts.flatMap((verdict, index) => (verdict === null ? [index] : []))
  }

  private drop(index: number, rule: string, reason: string) {
    this.verdicts[index] = {rule, reason}
  }

  private dropByRule(index: number, rule: LineRule) {
    this.drop(index, rule.name, rule.reason)
    const span = this.lines[index]?.span
    if (!span) return
    if (rule.kind === 'age' || rule.kind === 'published' || rule.kind === 'modified')
      this.printedDates.push({span, kind: rule.kind})
  }

  private takeByline(index: number, byline: Byline, sure: boolean) {
    this.drop(index, 'byline', 'who wrote it, kept as the byline')
    const start = this.lines[index]?.span.start ?? 0
    if (this.byline && (this.byline.sure || !sure)) return
    const span = {start: start + byline.span.start, end: start + byline.span.end}
    this.byline = {span, creators: byline.creators, sure}
  }

  private isFurniture(index: number): boolean {
    const verdict = this.verdicts[index]
    if (!verdict || typeof verdict !== 'object') return false
    return /^(?:byline|date-line|modified-line|age-line|reading-time|share-links)$/.test(
      verdict.rule,
    )
  }

  private isDroppedBy(index: number, rule: string): boolean {
    const verdict = this.verdicts[index]
    return typeof verdict === 'object' && verdict?.rule === rule
  }

  /** Index of the first line of prose without verdict, from `from`; the number of lines where there is none. */
  private firstProse(from: number, afterHeadline = false): number {
    const first = this.lines.findIndex(
      (line, index) =>
        index >= from &&
        this.verdicts[index] === null &&
        ((isProse(line) && !(afterHeadline && isHeadlineLike(line))) || startsWithDateline(line)),
    )
    return first === -1 ? this.lines.length : first
  }

  /** A text of labels only ("Breaking news") still has a headline: the first of them. */
  private headlineAmongLabels(): number {
    return this.free().length === 0
      ? this.verdicts.findIndex(
          (verdict) => typeof verdict === 'object' && verdict?.rule === 'topic-label',
        )
      : -1
  }
}

/** Whether a line reads as a paragraph: a sentence of some length, or simply long. */
function isProse(line: Line | undefined): boolean {
  if (!line) return false
  if (line.text.length > 200) return true
  const words = line.text.split(/\s+/).length
  return words >= 8 && /[.!?…:]["”’»')\]]*$/.test(line.text)
}

function startsWithDateline({text}: Line): boolean {
  return text.length > 60 && readDateline(text, {start: 0, end: text.length}, '') !== null
}
