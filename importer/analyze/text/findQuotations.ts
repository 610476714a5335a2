import type {Span} from '../../span.ts'
import type {BareToken} from './tokenize.ts'
import {classifyMarks, type Mark} from './quotationMarks.ts'

export interface FoundQuotation {
  readonly outer: Span
  readonly inner: Span
  readonly closed: boolean
}

export interface QuotationContext {
  /** Whether the paragraph before ended inside a quotation. */
  readonly continued: boolean
  /** Whether the next paragraph begins with a single quotation mark. */
  readonly singleFollows: boolean
}

/**
 * The quotations of one paragraph, in order of their opening marks. They nest and never cross. A stray closing
 * mark is ignored, unless the paragraph before ended inside a quotation; of two openings with one closing mark
 * the later counts.
 */
export function findQuotations(
  text: string,
  tokens: readonly BareToken[],
  context: QuotationContext,
): FoundQuotation[] {
  const marks = classifyMarks(text, tokens, context.singleFollows)
  const found: FoundQuotation[] = []
  const open: Mark[] = []
  const openOf = {double: 0, single: 0, guillemet: 0, angle: 0}
  const drop = () => {
    const mark = open.pop()
    if (mark) openOf[mark.style]--
    return mark
  }
  const close = (mark: Mark) => {
    for (let opening = drop(); opening; opening = drop()) {
      if (opening.style !== mark.style) continue
      found.push(quotation(opening.start, opening.end, mark.start, mark.end, true))
      return
    }
  }
  let sawDouble = false
  for (const mark of marks) {
    const isOpen = openOf[mark.style] > 0
    if (mark.style === 'double') {
      const first = !sawDouble
      sawDouble = true
      const paragraphStart = tokens[0]?.start ?? 0
      if (first && context.continued && mark.side !== 'open' && mark.start > paragraphStart) {
        if (mark.side === 'close' || mark.looksClosing) {
          open.length = 0
          openOf.single = 0
          found.push(quotation(paragraphStart, paragraphStart, mark.start, mark.end, true))
          continue
        }
      }
    }
    const opens = mark.side === 'open' || (mark.side === 'either' && (!isOpen || mark.looksOpening))
    if (!opens) {
      const top = open.at(-1)
      const crossing = mark.style === 'single' && top?.style === 'double' && mark.closersLeft > 0
      if (isOpen && !crossing) close(mark)
      continue
    }
    if (mark.side === 'either' && mark.looksClosing) continue
    if (mark.closersLeft < openOf[mark.style] + 1) {
      while (open.at(-1)?.style === mark.style) drop()
    }
    open.push(mark)
    openOf[mark.style]++
  }
  const end = tokens.at(-1)?.end ?? 0
  for (const mark of open) found.push(quotation(mark.start, mark.end, end, end, false))
  return found.sort((a, b) => a.outer.start - b.outer.start || b.outer.end - a.outer.end)
}

function quotation(
  start: number,
  innerStart: number,
  innerEnd: number,
  end: number,
  closed: boolean,
): FoundQuotation {
  return {
    outer: {start, end},
    inner: {start: innerStart, end: Math.max(innerStart, innerEnd)},
    closed,
  }
}
