import {readLoneNames, readRole} from '../byline.ts'
import {firstProse} from '../firstProse.ts'
import {isProse, wordCount, type Sheet} from '../sheet.ts'

const FURNITURE = new Set([
  'byline',
  'date-line',
  'modified-line',
  'age-line',
  'reading-time',
  'share-links',
  'caption',
])

/** What stands between the headline and the first paragraph: names alone, a standfirst, labels. */
export function takeTop(sheet: Sheet) {
  const prose = firstProse(sheet, sheet.headlineAt + 1)
  takeLoneNames(sheet, prose)
  takePlaceLine(sheet, prose)
  const furniture = sheet.lines.findLastIndex(
    (_, index) =>
      index > sheet.headlineAt &&
      index <= prose + 2 &&
      FURNITURE.has(sheet.verdict(index)?.rule ?? ''),
  )
  if (prose === sheet.headlineAt + 1 && isFollowedByFrame(sheet, prose))
    sheet.takeSubheadline(prose)
  for (const index of sheet.free()) {
    const line = sheet.lines[index]
    if (!line || line.bullet !== null || index < sheet.headlineAt || index >= prose) continue
    if (sheet.byline && readRole(line.text))
      sheet.drop(index, 'byline-role', 'the post of who wrote it')
    else if (index >= furniture) {
      if (!standsAlone(sheet, index, prose)) continue
      if (wordCount(line) < 5) sheet.drop(index, 'label', 'a label above the text')
      else if (!sheet.subheadline) sheet.takeSubheadline(index)
    } else if (isShouted(line.text) && !isShouted(sheet.lines[sheet.headlineAt]?.text ?? ''))
      sheet.drop(index, 'label', 'a label between headline and text')
    else if (index === sheet.headlineAt + 1 && !sheet.subheadline) sheet.takeSubheadline(index)
    else if (wordCount(line) <= 4) sheet.drop(index, 'label', 'a label between headline and text')
    else if (sheet.subheadline && sheet.isBy(index - 1, 'subheadline'))
      sheet.drop(index, 'standfirst', 'a second line under the headline')
  }
}

function takeLoneNames(sheet: Sheet, prose: number) {
  // Where the headline is in capitals, other lines in capitals are no names.
  const shouting = isShouted(sheet.lines[sheet.headlineAt]?.text ?? '')
  for (const index of sheet.free()) {
    const line = sheet.lines[index]
    if (!line || line.bullet !== null || index < sheet.headlineAt || index >= prose) continue
    if (shouting && isShouted(line.text)) continue
    const names = readLoneNames(line.text)
    const again = names?.creators.some((name) => sheet.byline?.creators.includes(name)) ?? false
    if (names && (again || !sheet.hasSureByline())) sheet.takeByline(index, names, true)
  }
}

/** A place on a line of its own ("Geneva") between byline and text; the text then says that something is "in Geneva". */
function takePlaceLine(sheet: Sheet, prose: number) {
  const end = Math.min(prose, sheet.headlineAt + 8)
  for (let index = sheet.headlineAt + 1; index < end; index++) {
    const line = sheet.lines[index]
    if (!line || sheet.dateline || !sheet.isFree(index) || !PLACE_LINE.test(line.text)) continue
    const place = line.text.replace(/[,.].*/, '').toLowerCase()
    const named = sheet.lines.some(({text}) =>
      ['in', 'at', 'from', 'to'].some((word) => text.toLowerCase().includes(` ${word} ${place}`)),
    )
    if (!named) continue
    sheet.dateline = line.span
    sheet.drop(index, 'place-line', 'the dateline, on a line of its own')
  }
}

const PLACE_LINE =
  /^(?:\p{Lu}[\p{L}'’-]+)(?: \p{Lu}[\p{L}'’-]+){0,2}(?:, \p{Lu}[\p{L}.]+(?: \p{Lu}[\p{L}.]+)?)?$/u

/**
 * Whether the only line left between headline and text stands alone: no subhead of the text is like it. Then it is a
 * standfirst, or a label if it is short; among subheads it is one of them.
 */
function standsAlone(sheet: Sheet, index: number, prose: number): boolean {
  if (prose === sheet.lines.length || prose - sheet.headlineAt > 12) return false
  for (let at = sheet.headlineAt + 1; at < prose; at++)
    if (at !== index && sheet.isFree(at)) return false
  const line = sheet.lines[index]
  if (!line || /[.!?:]$/.test(line.text)) return false
  return sheet.free().every((at) => {
    const other = sheet.lines[at]
    if (at <= prose || !other || isProse(other) || other.bullet !== null) return true
    return wordCount(other) * 2 <= wordCount(line)
  })
}

/** Whether a byline follows within two lines, or the only date of the text: several dates are those of a timeline. */
function isFollowedByFrame(sheet: Sheet, prose: number): boolean {
  const near = [prose + 1, prose + 2]
  if (near.some((index) => sheet.isBy(index, 'byline'))) return true
  const dates = sheet.lines.flatMap((_, index) =>
    DATES.has(sheet.verdict(index)?.rule ?? '') && index > sheet.headlineAt ? [index] : [],
  )
  return dates.some((index) => near.includes(index)) && dates.every((index) => index <= prose + 2)
}

const DATES = new Set(['date-line', 'modified-line', 'age-line'])

function isShouted(text: string): boolean {
  return text === text.toUpperCase()
}
