import {readLoneNames} from '../byline.ts'
import type {Line} from '../lines.ts'
import {isProse, wordCount, type Sheet} from '../sheet.ts'

const BARE_LINK_LABEL =
  /^\W*(?:also read|read (?:also|more|next)|related(?: (?:stor(?:y|ies)|articles?|coverage|news))?|see also|recommended|more on this|up next|next (?:story|article))\s*:?$/i

const PLURAL_LABEL = /stories|articles|coverage|recommended|related\s*:?$|news/i
const MOST_LINKS = 6

/** What rules can't see in one line: the link under a bare "Related story", the caption above a bare credit. */
export function takeNeighbours(sheet: Sheet) {
  dropEntryAuthors(sheet)
  for (const [index, line] of sheet.lines.entries()) {
    const next = sheet.lines[index + 1]
    if (!next) break
    if (sheet.isBy(index, 'read-more') && BARE_LINK_LABEL.test(line.text))
      dropLinks(sheet, index + 1, PLURAL_LABEL.test(line.text) ? MOST_LINKS : 1)
    if (sheet.isBy(index + 1, 'caption') && sheet.isFree(index) && index > 0)
      if (/^(?:photo|image|picture|credit)/i.test(next.text) && isCaptionLike(line))
        sheet.drop(index, 'caption', 'the caption of a picture, above its credit')
  }
}

/** Names alone between the entries of a live blog. */
function dropEntryAuthors(sheet: Sheet) {
  const first = sheet.lines.findIndex((_, index) => sheet.isBy(index, 'live-timestamp'))
  if (first === -1) return
  for (const [index, line] of sheet.lines.entries()) {
    const beside =
      sheet.isBy(index - 1, 'live-timestamp') || sheet.isBy(index + 1, 'live-timestamp')
    if (index > first && beside && sheet.isFree(index) && readLoneNames(line.text))
      sheet.drop(index, 'entry-author', 'who wrote the entry')
  }
}

/** The titles under a label of links, up to the next paragraph. */
function dropLinks(sheet: Sheet, from: number, most: number) {
  for (let index = from; index < from + most; index++) {
    const line = sheet.lines[index]
    if (!line || !sheet.isFree(index) || isProse(line) || line.text.length >= 140) return
    if (/^["“‘«]/.test(line.text) || (line.bullet === null && /[.:]$/.test(line.text))) return
    sheet.drop(index, 'linked-story', 'the title of another story')
  }
}

/** A short line in which nobody speaks. */
function isCaptionLike(line: Line): boolean {
  return line.bullet === null && wordCount(line) <= 16 && !/["“”«:]/.test(line.text)
}
