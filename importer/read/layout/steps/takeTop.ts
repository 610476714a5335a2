import {readLoneNames, readRole} from '../byline.ts'
import {firstProse} from '../firstProse.ts'
import {wordCount, type Sheet} from '../sheet.ts'

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
  const furniture = sheet.lines.findLastIndex(
    (_, index) =>
      index > sheet.headlineAt &&
      index <= prose + 2 &&
      FURNITURE.has(sheet.verdict(index)?.rule ?? ''),
  )
  if (prose < furniture && prose === sheet.headlineAt + 1) sheet.takeSubheadline(prose)
  for (const index of sheet.free()) {
    const line = sheet.lines[index]
    if (!line || line.bullet !== null || index < sheet.headlineAt || index >= prose) continue
    const names = sheet.hasSureByline() ? null : readLoneNames(line.text)
    if (names) sheet.takeByline(index, names, true)
    else if (sheet.byline && readRole(line.text))
      sheet.drop(index, 'byline-role', 'the post of who wrote it')
    else if (index >= furniture) continue
    else if (index === sheet.headlineAt + 1 && !sheet.subheadline) sheet.takeSubheadline(index)
    else if (wordCount(line) <= 4) sheet.drop(index, 'label', 'a label between headline and text')
  }
}
