import {readLoneNames} from '../byline.ts'
import {isProse, wordCount, type Sheet} from '../sheet.ts'

/** An end mark counts from this part of the text on; "***" or "ENDS" near the top is something else. */
const END_FROM = 0.4
const LONGEST_LABEL = 9

/** What trails behind the last paragraph: text after "ENDS", signatures, short lines that nothing follows. */
export function takeEnd(sheet: Sheet) {
  dropAfter(sheet, 'end-mark', () => ['after-end', 'it stands after the mark of the end'])
  dropAfter(sheet, 'valediction', (index) =>
    isProse(sheet.lines[index]) ? null : ['signature', 'it stands under the close of a letter'],
  )
  dropNotesOnWriters(sheet)
  // A flash is short lines throughout: there nothing trails.
  if (!sheet.free().some((index) => isProse(sheet.lines[index]))) return
  for (const index of sheet.free().reverse()) {
    const line = sheet.lines[index]
    if (!line || isProse(line) || line.bullet !== null) break
    if (wordCount(line) > LONGEST_LABEL || /^(?:\(?\w{1,2}[.)]\s|[“"‘«])/.test(line.text)) break
    if (/[.!?…:;,]["”’»)]?$/.test(line.text) || isFact(sheet, index)) break
    const signed =
      sheet.byline || !/^[—–-]/.test(line.text)
        ? null
        : readLoneNames(line.text.replace(/^[—–-]\s*/, ''))
    if (signed) sheet.takeByline(index, signed, false)
    else sheet.drop(index, 'trailing-label', 'a short line under the last paragraph')
  }
}

/** One of several lines "First meeting: 12 January": a box of facts. One such line alone is a credit or a link. */
function isFact(sheet: Sheet, index: number): boolean {
  const isPair = (at: number) =>
    sheet.isFree(at) && /^[^.:]{2,40}: \S/.test(sheet.lines[at]?.text ?? '')
  return isPair(index) && (isPair(index - 1) || isPair(index + 1))
}

/** "Ann Lee is a former pilot.", at the end of what Ann Lee wrote. */
function dropNotesOnWriters(sheet: Sheet) {
  const names = sheet.byline?.creators.filter((name) => /\s/.test(name)) ?? []
  for (const index of sheet.free().slice(-3)) {
    const text = sheet.lines[index]?.text ?? ''
    const name = names.find((one) => text.toLowerCase().startsWith(`${one.toLowerCase()} `))
    if (!name || /["“«]/.test(text)) continue
    if (/^ (?:is|was|has|covers|writes|reports|teaches|works)\b/.test(text.slice(name.length)))
      sheet.drop(index, 'contributor-note', 'a note on who wrote it')
  }
}

function dropAfter(
  sheet: Sheet,
  rule: string,
  verdict: (index: number) => readonly [rule: string, reason: string] | null,
) {
  const mark = sheet.lines.findIndex(
    (_, index) => sheet.isBy(index, rule) && index > sheet.lines.length * END_FROM,
  )
  if (mark === -1) return
  for (const index of sheet.free()) {
    const found = index > mark ? verdict(index) : null
    if (found) sheet.drop(index, ...found)
  }
}
