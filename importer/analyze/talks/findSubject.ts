import type {TalkText} from './talkText.ts'

/** What is negotiated, as printed after "talks on", "dispute over"...; null where no sentence says it. */
export function findSubject({sentences, text}: TalkText): string | null {
  for (const {masked, start} of sentences) {
    for (const pattern of PATTERNS) {
      const match = pattern.exec(masked)
      const printed = match?.groups?.['subject']
      if (!match || !printed) continue
      const at = start + match.index + match[0].lastIndexOf(printed)
      const subject = text.slice(at, at + printed.length).trim()
      if (subject.length > 3) return subject
    }
  }
  return null
}

const NEGOTIATED =
  '(?:talks|negotiations|discussions|rounds?|dialogue|consultations|bargaining|agreement|deal|dispute|conflict|quarrel|row|standoff)'
/** What lasts is no subject: "talks after just over 11 hours". */
const NUMBER = '(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[a-z]+teen|twenty)'
const END =
  '(?=[,.;:!?()—–]| (?:on|in|at|since|after|before|that|which|who|as|and|but|when|while|broke|broken|ended|collapsed|resumed|was|were|is|are|has|have|had|will|would|to be|began|failed)\\b|$)'

const PATTERNS = [
  new RegExp(
    `\\b${NEGOTIATED} (?:[^,.;:]{0,60}? )?(?:over|about|on the future of|aimed at|to end) (?!(?:about |some |just )?(?:\\d|(?:${NUMBER}|several|many) )(?:[^,.;:]{0,12} )?(?:hours?|days?|weeks?|months?|years?)\\b)(?<subject>[^,.;:!?()—–]{4,70}?)${END}`,
  ),
  new RegExp(
    `\\b${NEGOTIATED} (?:(?:between|with|among) [^,.;:]{3,80}? )?on (?!(?:mon|tues|wednes|thurs|fri|satur|sun)day|\\d|the (?:first|second|third|\\d)|january|february|march|april|may|june|july|august|september|october|november|december|track|hold|condition)(?<subject>[^,.;:!?()—–]{4,70}?)${END}`,
  ),
  /\b(?<subject>(?:extension of |extending )(?:the |a )?(?:[^\s,.;]+ ){0,2}(?:truce|cease-?fire))\b/,
  /\b(?<subject>(?:tariff|trade|pay|wage|border|water|fishing|nuclear|grain|prisoner|hostage|climate|pension)[^\s,.;]*(?: [^\s,.;]+)?) (?:talks|negotiations|dispute|row)\b/,
]
