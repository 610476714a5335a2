import {readColumnist, readDesk, readExplicitByline} from '../byline.ts'
import {firstProse} from '../firstProse.ts'
import {matchRule} from '../rules/rules.ts'
import {isProse, wordCount, type Sheet} from '../sheet.ts'

/** How many lines without a rule of their own may stand between the notes at the end. */
const STRAY_LINES = 2

/** Names every line that a rule of its place recognises: rules for everywhere and the top, then those for the end. */
export function applyRules(sheet: Sheet) {
  const prose = firstProse(sheet, 0)
  for (const [index, line] of sheet.lines.entries()) {
    if (!sheet.isFree(index)) continue
    const top = index <= prose || index < 3
    const rule = matchRule(line.text, top ? ['anywhere', 'top', 'edges'] : ['anywhere', 'below'])
    const byline =
      rule?.name === 'reporting-credit'
        ? null
        : (readExplicitByline(line.text) ?? (top ? readColumnist(line.text) : null))
    const desk = top && !rule ? readDesk(line.text) : null
    if (byline) sheet.takeByline(index, byline, true)
    else if (rule) sheet.dropByRule(index, rule)
    else if (desk) sheet.takeByline(index, desk, false)
  }
  applyEndRules(sheet, prose)
}

function applyEndRules(sheet: Sheet, prose: number) {
  let strays = 0
  for (let index = sheet.lines.length - 1; index > prose && strays <= STRAY_LINES; index--) {
    const line = sheet.lines[index]
    if (!line || !sheet.isFree(index)) continue
    const rule = matchRule(line.text, ['end', 'edges'])
    if (rule) sheet.dropByRule(index, rule)
    else if (isProse(line) || wordCount(line) > 6) strays++
  }
}
