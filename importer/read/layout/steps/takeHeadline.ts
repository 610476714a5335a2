import {firstProse} from '../firstProse.ts'
import {findHeadline, isHeadlineLike, isLetterhead} from '../headline.ts'
import type {Sheet} from '../sheet.ts'

/** Finds the headline among the free lines at the top; what stands free above it is a label. */
export function takeHeadline(sheet: Sheet) {
  if (sheet.headline) return dropRepeats(sheet)
  const end = firstProse(sheet, 0, isHeadlineLike)
  const free = sheet.free().filter((index) => index <= end)
  const found = findHeadline(sheet.lines, free)
  const at = found === -1 ? firstLabel(sheet) : found
  const line = sheet.lines[at]
  if (!line) return
  sheet.takeHeadline(at, {start: line.span.start + pageMarker(line.text), end: line.span.end})
  for (const index of free) {
    if (index >= at) break
    if (isLetterhead(sheet.lines[index]?.text ?? ''))
      sheet.drop(index, 'letterhead', 'the name of who issued it')
    else sheet.drop(index, 'label', 'a label above the headline')
  }
  dropRepeats(sheet)
}

/** Where nothing else stands at the top, a label is all the headline there is. */
function firstLabel(sheet: Sheet): number {
  const first = sheet.free()[0] ?? sheet.lines.length
  return sheet.lines.findIndex(
    (_, index) => index < first && LABELS.has(sheet.verdict(index)?.rule ?? ''),
  )
}

const LABELS = new Set(['topic-label', 'publication', 'edition-line', 'release-label'])

/** Pages that were copied whole often hold the headline twice. */
function dropRepeats(sheet: Sheet) {
  const headline = sheet.lines[sheet.headlineAt]?.text
  for (const index of sheet.free())
    if (sheet.lines[index]?.text === headline && (headline ?? '').length > 20)
      sheet.drop(index, 'repeated-headline', 'the headline again')
}

/** The length of a marker before a headline: "[<< wikinews]", "Headline:", "#". */
function pageMarker(text: string): number {
  return (
    /^(?:\[[^\]]{1,30}\]\s+|#{1,3}\s+|(?:headline|title)\s*:\s+|[►▶■]\s+)(?=\S)/i.exec(text)?.[0]
      .length ?? 0
  )
}
