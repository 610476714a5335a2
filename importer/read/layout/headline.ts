import {readDateline} from './dateline.ts'
import type {Line} from './lines.ts'

const LONGEST = 220
const SALUTATION =
  /^(?:dear|sir|madam|sirs|sisters|brothers|comrades|colleagues|friends|members|good (?:morning|evening|afternoon)|hello|hi|happy \w+day|welcome)\b.{0,60}[,:!—–-]$/i
const INSTITUTION =
  '(?:Ministry|Department|Office|Council|Committee|Commission|Union|Association|Authority|Federation|Secretariat|Agency|Government|Embassy|Board|Branch|Local|Trust|Guild|Congress|Party|Desk|Centre|Center|Confederation|Mission|Presidency|Bureau|Foundation|Directorate|Division|Service|Cabinet|Parliament|Assembly|Senate|Court|University|Hospital|Group|Network|Alliance|Coalition|Chamber|Registry|Envoy|Spokesperson|Delegation|Institute|Society|Command|Movement|Front)'
const LETTERHEAD = new RegExp(
  `^(?:The )?(?:(?:${INSTITUTION} (?:of|for|on|to) .*)|(?:(?:\\p{Lu}[\\p{L}’'-]*|of|the|for|and|on|&|de) ){0,7}${INSTITUTION})(?: \\d+)?(?: \\([A-Z]+\\))?$`,
  'iu',
)

/**
 * Which of the free lines before the prose is the headline: the first that is no letterhead, salutation or
 * short label standing above a longer line. -1 where the text begins without one.
 */
export function findHeadline(lines: readonly Line[], free: readonly number[]): number {
  const candidates: number[] = []
  for (const index of free) {
    const line = lines[index]
    if (!line || candidates.length === 4) break
    if (SALUTATION.test(line.text)) break
    const lone = candidates.length === 0 && lines[index + 1]?.bullet === null
    if (!isHeadlineLike(lone ? {...line, bullet: null} : line) || startsText(line.text)) break
    candidates.push(index)
  }
  const text = (index: number) => lines[index]?.text ?? ''
  const chosen = candidates.find(
    (index, place) =>
      !(place === 0 && isKicker(candidates, text)) &&
      !candidates.slice(place + 1).some((later) => isLabelOf(text(index), text(later))),
  )
  return chosen ?? -1
}

/** Of three lines on end a short first one is a kicker: headline and standfirst follow. */
function isKicker([first = -1, second, third]: number[], text: (index: number) => string): boolean {
  if (second !== first + 1 || third !== first + 2) return false
  if (/[.!]$/.test(text(second))) return false
  return words(text(first)) <= 4 && !/[.!?]$/.test(text(first)) && words(text(second)) >= 5
}

/** A dateline, or a speaker of a transcript: the text has begun. */
function startsText(text: string): boolean {
  if (/^(?:Q|A|Question|Answer)[:.] /.test(text)) return true
  const dateline = readDateline(text, {start: 0, end: text.length}, '')
  return (
    dateline !== null && /[.!?]["”’]?$/.test(text) && text.charAt(dateline.span.end - 1) !== ':'
  )
}

/** Whether a line may be a headline: of moderate length, and at most two short sentences. */
export function isHeadlineLike({text, bullet}: Line): boolean {
  if (bullet !== null || text.length > LONGEST || /[,;:]$/.test(text)) return false
  if (/[^.]\.["”’»)]?$/.test(text)) return words(text) <= (/^["“«]/.test(text) ? 8 : 14)
  return true
}

/** The standing name of a letter or column. */
const SERIES =
  /^(?:the )?(?:\S+ ){1,3}(?:letter|briefing|digest|round-?up|notebook|diary|bulletin|newsletter|update|dispatch|notes)$|^(?:letter|notes?|view|postcard|dispatch(?:es)?|diary) from (?:the )?\S+(?: \S+)?$/i

/** Whether a line is a label when `headline` stands below it. */
function isLabelOf(text: string, headline: string): boolean {
  if (words(text) === 1 && !/[.!?]$/.test(text))
    return words(headline) >= 3 && words(headline) <= 14
  const standfirst = /[.!?]["”’]?$/.test(headline) || words(headline) > 16
  if (words(headline) >= 4 && isLetterhead(text)) return true
  if (words(headline) < 3 || standfirst || /[.!?]$/.test(text)) return false
  return words(text) <= 2 || SERIES.test(text)
}

/** "Ministry of Foreign Affairs", "UNITED NURSES UNION": capitals throughout, with the noun of a body at an end. */
export function isLetterhead(text: string): boolean {
  const capitals = text
    .split(/\s+/)
    .every((word) => /^(?:\(?\p{Lu}|\d|&|of|the|for|and|on|to|de)/u.test(word))
  return capitals && LETTERHEAD.test(text)
}

function words(text: string): number {
  return text.split(/\s+/).length
}
