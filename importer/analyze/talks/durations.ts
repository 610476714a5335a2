import type {Span} from '../../span.ts'
import type {FoundSession} from '../analysis.ts'
import {findClockRanges} from './clockTimes.ts'
import {NUMBER, numberValue} from './numbers.ts'
import {matchesOf} from './matches.ts'

/** A length of time as printed, in hours. */
export interface Duration extends Span {
  /** Null for a sitting that is said to have gone on "until 3 a.m.", from nobody says when. */
  readonly hours: number | null
  readonly qualifier: FoundSession['qualifier']
}

const QUALIFIERS: readonly (readonly [NonNullable<Duration['qualifier']>, string])[] = [
  [
    'more-than',
    'a shade over|a little more than|slightly more than|little more than|more than|just over|well over|a little over|slightly over|a bit over|over|upwards? of|in excess of|at least|north of|no less than',
  ],
  [
    'less-than',
    'just short of|just shy of|shy of|a shade under|just under|well under|a little under|slightly under|less than|fewer than|under|up to|not quite|at most|no more than|a little less than|short of',
  ],
  [
    'about',
    'the best part of|the better part of|close on|getting on for|about|around|roughly|approximately|nearly|almost|some|barely|close to|approaching|hardly|maybe|perhaps|an estimated|scarcely|a good',
  ],
]

const QUALIFIER = QUALIFIERS.map(([, words]) => words).join('|')
const QUALIFIER_TESTS = QUALIFIERS.map(
  ([name, words]) => [name, new RegExp(`^(?:${words})$`)] as const,
)
const HALF = '(?: and a half|-and-a-half|½| and a quarter|¼| and three[- ]quarters|¾)'

const DURATION = new RegExp(
  `(?:\\b(?<qualifier>${QUALIFIER}) )?\\b(?:the )?(?:(?<fraction>three[- ]quarters of an|a? ?quarter of an|half an|half-)|(?<number>${NUMBER})(?<half>${HALF})?(?: (?:and|to|or) (?<second>${NUMBER})(?<half2>${HALF})?)?)(?: full| straight| long| solid)?[- –]?(?<unit>hours?|hrs?|minutes?|mins?)\\b(?:(?: and |, | )(?<minutes>\\d{1,2}|${NUMBER})[- ]minutes?| and a (?<tail>half|quarter)\\b| and (?<three>three[- ]quarters)\\b| and (?<rest>ten|fifteen|twenty|thirty|forty|fifty|(?:twenty|thirty|forty|fifty)-five)\\b(?! (?:hours?|people|delegates)))?(?<vague> or so\\b)?`,
  'g',
)

/** "four hours on Sunday and three on Monday", "on Tuesday for four": the unit is printed once. */
const ELLIPTIC = new RegExp(
  `(?:,| and|, and|;) (?:for )?(?:(?<qualifier>${QUALIFIER}) )?(?<number>${NUMBER})(?<half>${HALF})?(?= on (?:the |\\d|(?:mon|tues|wednes|thurs|fri|satur|sun)day))|(?:day|\\d|january|february|march|april|may|june|july|august|september|october|november|december),? for (?:(?<qualifier2>${QUALIFIER}) )?(?<number2>${NUMBER})(?<half3>${HALF})?(?=[.,;]| and\\b)|(?:\\b(?:lasted|ran for|,) (?=${QUALIFIER})|(?:day|\\d|january|february|march|april|may|june|july|august|september|october|november|december), )(?:(?<qualifier3>${QUALIFIER}) )?(?<number3>${NUMBER})(?<half4>${HALF})?(?=[.;]|$)`,
  'g',
)

/** What follows or precedes tells that the time is no sitting. */
const OTHER_AFTER =
  /^(?:'s?)? ?(?:ago|later|notice|earlier|before|away|from|after|deadline|ultimatum|strikes?|walkouts?|stoppages?|cease-?fire|truces?|shifts?|weeks?|drive|flight|delay|days?|pay|of (?:rain|fighting|notice|shelling|work|overtime|sleep|rest)|pauses?|workweek|clock|window|march|power cuts?|walk|ride|outside)\b/
const OTHER_BEFORE =
  /\b(?:within|every|next|last|past|after only|truces? of|for another|(?<!\b(?:over|done|finished|ended|up|settled|concluded|closed|out) )in|per|by|notice of|under|spent)\s$/

/**
 * Every length in hours or minutes that may be that of a sitting; "two or three hours' notice" is none. Reads lower case.
 * `unitTold` says that the sentence before spoke of hours: "The second was over in less than one."
 */
export function findDurations(lower: string, unitTold = false): Duration[] {
  const found: Duration[] = findClockRanges(lower)
  if (unitTold && found.length === 0) found.push(...findUnitless(lower))
  const elided = LASTED.test(lower)
  if (!elided && !/hour|hrs?\b|min/.test(lower)) return found
  for (const match of matchesOf(DURATION, lower)) {
    const {qualifier, number = '', fraction, half, half2, second, unit = ''} = match.groups ?? {}
    const {minutes, tail, three, rest, vague} = match.groups ?? {}
    const start = match.index
    const end = start + match[0].length
    if (OTHER_AFTER.test(lower.slice(end, end + 24))) continue
    if (OTHER_BEFORE.test(lower.slice(Math.max(0, start - 14), start)) && !qualifier) continue
    const perUnit = unit.startsWith('m') ? 1 / 60 : 1
    const more =
      (tail === 'half' ? 0.5 : tail === 'quarter' ? 0.25 : three ? 0.75 : 0) +
      (numberValue(minutes ?? rest ?? '') ?? 0) / 60
    const values = fraction
      ? [FRACTIONS.find(([words]) => fraction.includes(words))?.[1] ?? 0.5]
      : [valueOf(number, half), second ? valueOf(second, half2) : null]
    for (const value of values) {
      const hours = value === null ? 0 : Math.round((value * perUnit + more) * 100) / 100
      if (hours > 0)
        found.push({start, end, hours, qualifier: vague ? 'about' : qualifierOf(qualifier)})
    }
  }
  if (elided || found.length > 0) found.push(...findElliptic(lower))
  return found.sort((a, b) => a.start - b.start)
}

/** "Tuesday's lasted almost four": the unit stands in the sentence before. */
const LASTED = new RegExp(`\\blasted (?:${QUALIFIER}) ${NUMBER}(?=[.;]|$)`)

const FRACTIONS: readonly (readonly [string, number])[] = [
  ['three', 0.75],
  ['quarter', 0.25],
  ['half', 0.5],
]

/** "The third had ended after two", "Tuesday's took almost four", where the sentence before spoke of hours. */
const UNITLESS = new RegExp(
  `\\b(?:ended after|broke up after|over (?:in|after)|lasted|took|ran (?:for|to)|went on for|it was|sat for|rose after) (?:(?<qualifier>${QUALIFIER}) )?(?<number>${NUMBER})(?<half>${HALF})?(?=[.,;]|$| and\\b)(?! and a)`,
  'g',
)

function findUnitless(lower: string): Duration[] {
  return matchesOf(UNITLESS, lower).flatMap((match) => {
    const {qualifier, number = '', half} = match.groups ?? {}
    const hours = valueOf(number, half)
    const end = match.index + match[0].length
    const start = end - number.length
    return hours === null || hours > 24 || /^an?$/.test(number)
      ? []
      : [{start, end, hours, qualifier: qualifierOf(qualifier)}]
  })
}

function findElliptic(lower: string): Duration[] {
  return matchesOf(ELLIPTIC, lower).flatMap((match) => {
    const {number, half, qualifier, number2, half3, qualifier2} = match.groups ?? {}
    const {number3, half4, qualifier3} = match.groups ?? {}
    const printed = number ?? number2 ?? number3 ?? ''
    const hours = valueOf(printed, half ?? half3 ?? half4)
    const end = match.index + match[0].length
    const start = end - printed.length
    return hours === null || hours > 24
      ? []
      : [{start, end, hours, qualifier: qualifierOf(qualifier ?? qualifier2 ?? qualifier3)}]
  })
}

function valueOf(number: string, half: string | undefined): number | null {
  const value = numberValue(number)
  return value === null ? null : value + partOf(half)
}

function partOf(half: string | undefined): number {
  if (!half) return 0
  if (/three|¾/.test(half)) return 0.75
  return /quarter|¼/.test(half) ? 0.25 : 0.5
}

function qualifierOf(words: string | undefined): NonNullable<Duration['qualifier']> {
  if (!words) return 'exact'
  return QUALIFIER_TESTS.find(([, test]) => test.test(words))?.[0] ?? 'exact'
}
