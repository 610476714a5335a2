import type {Dropped, Paragraph, PrintedDate} from '../rawArticle.ts'
import type {Span} from '../../span.ts'
import {splitLines} from './lines.ts'
import {Sheet} from './sheet.ts'
import {applyRules} from './steps/applyRules.ts'
import {takeEnd} from './steps/takeEnd.ts'
import {takeHeaders} from './steps/takeHeaders.ts'
import {takeHeadline} from './steps/takeHeadline.ts'
import {takeNeighbours} from './steps/takeNeighbours.ts'
import {takeStrays} from './steps/takeStrays.ts'
import {takeTop} from './steps/takeTop.ts'
import {toParagraphs} from './toParagraphs.ts'

export interface Layout {
  readonly headline: Span | null
  readonly subheadline: Span | null
  readonly byline: Span | null
  readonly creators: readonly string[]
  /** A dateline on a line of its own ("Lomé, 12 March 2026"). */
  readonly datelineLine: Span | null
  readonly printedDates: readonly PrintedDate[]
  readonly paragraphs: readonly Paragraph[]
  readonly dropped: readonly Dropped[]
}

/**
 * What each line of a text is. Rules name what is plainly no prose; of what is left the headline is found,
 * then what stands between it and the first paragraph, then what trails behind the last. The rest is the body.
 */
export function layOut(text: string): Layout {
  const sheet = new Sheet(splitLines(text))
  for (const step of [
    takeHeaders,
    applyRules,
    takeNeighbours,
    takeHeadline,
    takeTop,
    takeStrays,
    takeEnd,
  ])
    step(sheet)
  return {
    headline: sheet.headline,
    subheadline: sheet.subheadline,
    byline: sheet.byline?.span ?? null,
    creators: sheet.byline?.creators ?? [],
    datelineLine: sheet.dateline,
    printedDates: sheet.printedDates,
    paragraphs: toParagraphs(sheet.free().flatMap((index) => sheet.lines[index] ?? [])),
    dropped: sheet.lines.flatMap(({span}, index) => {
      const verdict = sheet.verdict(index)
      return verdict && !verdict.kept ? [{span, rule: verdict.rule, reason: verdict.reason}] : []
    }),
  }
}
