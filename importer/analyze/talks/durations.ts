import type {Span} from '../../span.ts'
import type {FoundSession} from '../analysis.ts'
import {NUMBER, numberValue} from './numbers.ts'

/** A length of time as printed, in hours. */
export interface Duration extends Span {
  readonly hours: number
  readonly qualifier: NonNullable<FoundSession['qualifier']>
}

const QUALIFIERS: readonly (readonly [string, Duration['qualifier']])[] = [
  [
    'a little more than|slightly more than|little more than|more than|just over|well over|a little over|slightly over|a bit over|over|upwards? of|in excess of|at least|north of|no less than',
    'more-than',
  ],
  [
    'just under|well under|a little under|slightly under|less than|fewer than|under|up to|not quite|at most|no more than|a little less than|short of',
    'less-than',
  ],
  [
    'about|around|roughly|approximately|nearly|almost|some|barely|close to|approaching|hardly|maybe|perhaps|an estimated|scarcely',
    'about',
  ],
]

const QUALIFIER = QUALIFIERS.map(([words]) => words).join('|')

const DURATION = new RegExp(
  `(?:\\b(?<qualifier>${QUALIFIER}) )?\\b(?:the )?(?<number>${NUMBER})(?<half> and a half|½)?(?: (?:and|to|or) (?<second>${NUMBER})(?<half2> and a half|½)?)?(?: full| straight| long| solid)?[- –](?<unit>hours?|minutes?|mins?)\\b(?:(?: and |, | )(?<minutes>\\d{1,2}|${NUMBER})[- ]minutes?| and a (?<tail>half|quarter)\\b)?`,
  'gi',
)

/** What follows or precedes tells that the time is no sitting. */
const OTHER_AFTER =
  /^(?:['’]s?)? ?(?:ago|later|notice|earlier|before|away|from|after|deadline|ultimatum|strikes?|walkouts?|stoppages?|cease-?fire|truces?|shifts?|weeks?|drive|flight|delay|days?|pay|of (?:rain|fighting|notice|shelling|work|overtime)|pauses?|workweek|clock|window)\b/i
const OTHER_BEFORE =
  /\b(?:within|every|next|last|past|after only|truces? of|for another|in|per|by|notice of|under)\s$/i

/** Every length in hours or minutes that may be that of a sitting; "two or three hours' notice" is none. */
export function findDurations(text: string): Duration[] {
  if (!/hour|min/i.test(text)) return []
  const found: Duration[] = []
  for (const match of text.matchAll(DURATION)) {
    const {
      qualifier,
      number = '',
      half,
      half2,
      second,
      unit = '',
      minutes,
      tail,
    } = match.groups ?? {}
    const start = match.index
    const end = start + match[0].length
    if (OTHER_AFTER.test(text.slice(end, end + 24))) continue
    if (OTHER_BEFORE.test(text.slice(Math.max(0, start - 14), start)) && !qualifier) continue
    const perUnit = unit.toLowerCase().startsWith('m') ? 1 / 60 : 1
    const more =
      (tail === 'half' ? 0.5 : tail === 'quarter' ? 0.25 : 0) +
      (numberValue(minutes ?? '') ?? 0) / 60
    const pairs = [[number, half], ...(second ? [[second, half2]] : [])]
    for (const [word = '', withHalf] of pairs) {
      const value = numberValue(word)
      if (value === null) continue
      const rest = (withHalf ? 0.5 : 0) + more
      const hours = Math.round((value * perUnit + rest) * 100) / 100
      if (hours > 0) found.push({start, end, hours, qualifier: qualifierOf(qualifier)})
    }
  }
  return found
}

function qualifierOf(words: string | undefined): Duration['qualifier'] {
  if (!words) return 'exact'
  const lower = words.toLowerCase()
  const row = QUALIFIERS.find(([source]) =>
    source.split('|').some((one) => new RegExp(`^${one}$`).test(lower)),
  )
  return row?.[1] ?? 'exact'
}
