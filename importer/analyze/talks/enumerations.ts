import type {Span} from '../../span.ts'
import {addDays} from './calendar.ts'
import type {PrintedDay} from './dates.ts'
import type {Duration} from './durations.ts'
import {compile} from './marks.ts'
import {NUMBER, ORDINAL, numberValue, ordinalValue} from './numbers.ts'
import type {Venue} from './venues.ts'

/** Several rounds told in one breath: "two earlier rounds, on May 16 and June 2". */
export interface Enumeration extends Span {
  readonly rule: string
  readonly items: readonly EnumeratedRound[]
  /** Whether the items are all the rounds there were, so that they count from the first. */
  readonly complete: boolean
  /** Where the last item ends. */
  readonly lastItem: number
}

export interface EnumeratedRound {
  readonly ordinal: number | null
  readonly place: string | null
  readonly dates: readonly PrintedDay[]
  readonly durations: readonly Duration[]
}

interface EnumerationRule {
  readonly name: string
  readonly expression: RegExp
  /** Whether the list counts from the first round. */
  readonly fromFirst: boolean
}

const ROUNDS = '(?:rounds|sessions|meetings|sittings|talks|consultations|encounters)'
const COUNT = `(?<count>twice|${NUMBER}(?: times)?)`

const RULES: readonly EnumerationRule[] = [
  {
    name: 'ordinals-together',
    fromFirst: false,
    expression: compile(
      `\\b(?<first>${ORDINAL})(?:,? (?<second>${ORDINAL}))?,? and (?<last>${ORDINAL}) (?:{W} )?${ROUNDS}\\b`,
      '',
    ),
  },
  {
    name: 'first-n',
    fromFirst: true,
    expression: compile(
      `\\b(?:the|its|their) first (?<count>two|three|four|five|six)(?: (?:{W} )?${ROUNDS})?\\b`,
      '',
    ),
  },
  {
    name: 'met-n-times',
    fromFirst: true,
    expression: compile(
      `\\b(?:met|meetings?|talks|sat down|convened)(?: [a-z]+){0,3} (?<count>twice|(?:${NUMBER}) times)(?: [^:;.]{0,50})?(?:[:—–,]|(?= in | on ))|^(?<count2>twice|(?:${NUMBER}) times)(?:,? so far)?[:—–,]`,
      '',
    ),
  },
  {
    name: 'n-earlier-rounds',
    fromFirst: false,
    expression: compile(
      `\\b(?:${COUNT} )?(?:earlier|previous|prior|preceding|past) (?:{W} ){0,2}${ROUNDS}\\b`,
      '',
    ),
  },
  {
    name: 'n-rounds',
    fromFirst: true,
    expression: compile(`\\b${COUNT} (?:{W} ){0,2}?${ROUNDS}\\b`, ''),
  },
  {
    name: 'met-on-days',
    fromFirst: false,
    expression: compile(
      `\\b(?:had |have )?met(?: (?:with )?(?:the )?(?:{MASK}(?:,? and (?:the )?{MASK})?|unions?|management|employers?|team|other side))?(?= (?:on|in) )`,
      '',
    ),
  },
  {
    name: 'rounds-in',
    fromFirst: false,
    expression: compile(`\\b(?:rounds|sessions|meetings|sittings)(?:,? held)? (?=in |on |at )`, ''),
  },
]

interface Cues {
  readonly dates: readonly PrintedDay[]
  readonly venues: readonly Venue[]
  readonly durations: readonly Duration[]
}

/** A quick look: only a sentence that speaks of several rounds can enumerate them. */
export function mayEnumerate(masked: string): boolean {
  return /\bmet (?:on|in)|rounds|sessions|meetings|sittings|talks|consultations|encounters|twice|times|the first (?:two|three|four|five|six)/.test(
    masked,
  )
}

/** The enumeration in a sentence, if what follows the words for several rounds are two places or dates at least. */
export function readEnumeration(masked: string, cues: Cues): Enumeration | null {
  for (const {name, expression, fromFirst} of RULES) {
    const match = expression.exec(masked)
    if (!match) continue
    const {first, second, last, count, count2} = match.groups ?? {}
    const start = match.index
    const tail = <Cue extends Span>(all: readonly Cue[]) =>
      all.filter((cue) => cue.start >= start + match[0].length)
    const groups = group(tail(cues.dates.filter(isDay)), tail(cues.venues), tail(cues.durations))
    const ordinals = [first, second, last].flatMap((word) => (word ? [ordinalValue(word)] : []))
    const size = (count ?? count2) ? countOf(count ?? count2 ?? '') : null
    if (size === null && ordinals.length === 0 && !isCoordinated(masked, groups)) continue
    if (groups.length < 2 || (ordinals.length > 0 && ordinals.length !== groups.length)) continue
    if (size !== null && groups.length > size) continue
    if (size === null && ordinals.length === 0 && areOneSpell(groups)) continue
    const complete = size === groups.length
    const items = groups.map((one, i) => ({
      ...one,
      ordinal: ordinals[i] ?? (fromFirst && complete ? i + 1 : null),
    }))
    return {
      start,
      end: masked.length,
      rule: name,
      items,
      complete,
      lastItem: groups.at(-1)?.end ?? start,
    }
  }
  return null
}

function countOf(words: string): number | null {
  return words.toLowerCase() === 'twice' ? 2 : numberValue(words.replace(/ times$/i, ''))
}

function isDay({role}: PrintedDay): boolean {
  return role === 'on' || role === 'from' || role === 'to' || role === 'start' || role === 'end'
}

/** Days in a row, or one place: a single round of some days. */
function areOneSpell(groups: readonly Group[]): boolean {
  const places = new Set(groups.flatMap(({place}) => (place === null ? [] : [place])))
  if (places.size > 1) return false
  const days = groups.flatMap(({dates}) =>
    dates.flatMap(({date}) => (date?.precision === 'day' ? [date.date] : [])),
  )
  return days.every((day, i) => i === 0 || day <= addDays(days[i - 1] ?? day, 1))
}

/** Between one item and the next stand only words that join: "in Geneva in May and in London in June". */
function isCoordinated(masked: string, groups: readonly Group[]): boolean {
  return groups.every((group, i) => {
    const next = groups[i + 1]
    if (!next) return true
    return JOINS.test(masked.slice(group.end, Math.max(group.end, next.start)))
  })
}

const JOINS =
  /^(?:[\s,;()—–-]|virtually|online|by (?:video|telephone)|and|then|in|on|at|to|for|by|the|an?|again|later|once|both|held|followed|respectively|second|third|fourth|fifth|one|another|early|late|with|took|lasting|lasted|ran)*$/

interface Group {
  start: number
  end: number
  place: string | null
  dates: PrintedDay[]
  durations: Duration[]
}

type Cue =
  | {readonly kind: 'date'; readonly at: number; readonly value: PrintedDay}
  | {readonly kind: 'place'; readonly at: number; readonly value: Venue}
  | {readonly kind: 'duration'; readonly at: number; readonly value: Duration}

/** "on 12 and 26 June, took four and seven hours" pairs by position in its run; "in A on X and in B on Y" by what repeats. */
function group(
  dates: readonly PrintedDay[],
  venues: readonly Venue[],
  durations: readonly Duration[],
): Group[] {
  const cues: Cue[] = [
    ...dates.map((value) => ({kind: 'date' as const, at: value.start, value})),
    ...venues.map((value) => ({kind: 'place' as const, at: value.start, value})),
    ...durations.map((value) => ({kind: 'duration' as const, at: value.start, value})),
  ].sort((a, b) => a.at - b.at)
  const size = Math.max(dates.length, venues.length)
  const runs = cues.filter((cue, i) => cues[i - 1]?.kind !== cue.kind).length
  const kinds = new Set(cues.map(({kind}) => kind)).size
  const even = [dates, venues, durations].every(({length}) => length <= 1 || length === size)
  if (runs === kinds && even) {
    const axis = dates.length === size ? dates : venues
    return Array.from({length: size}, (_, i) => ({
      start: axis[i]?.start ?? 0,
      end: axis[i]?.end ?? 0,
      place: (venues.length === 1 ? venues[0] : venues[i])?.name ?? null,
      dates: pick(dates, i, size),
      durations: pick(durations, i, size),
    }))
  }
  return sequential(cues)
}

function pick<Value>(values: readonly Value[], i: number, size: number): Value[] {
  const value = values.length === size ? values[i] : undefined
  return value === undefined ? [] : [value]
}

function sequential(cues: readonly Cue[]): Group[] {
  const groups: Group[] = []
  let seen = new Set<Cue['kind']>()
  for (const cue of cues) {
    const last = groups.at(-1)
    const goesOn = cue.kind === 'date' && last?.dates.at(-1)?.start === cue.value.start
    if (!last || (seen.has(cue.kind) && !goesOn)) {
      groups.push({start: cue.at, end: cue.at, place: null, dates: [], durations: []})
      seen = new Set()
    }
    seen.add(cue.kind)
    const current = groups.at(-1)
    if (current) current.end = cue.value.end
    if (cue.kind === 'date') current?.dates.push(cue.value)
    else if (cue.kind === 'duration') current?.durations.push(cue.value)
    else if (current) current.place = cue.value.name
  }
  return groups
}
