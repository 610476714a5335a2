import {daySpan, type RoundDraft} from './roundDraft.ts'
import type {Telling} from './telling.ts'

/** What the sentences up to here have told. */
export interface RoundsSoFar {
  readonly drafts: RoundDraft[]
  /** The round that each sentence told of, by the index of the sentence. */
  readonly heard: Map<number, RoundDraft>
  /** The round that the article is mainly about. */
  main: RoundDraft | null
  /** The round that was spoken of last, and in which sentence. */
  last: RoundDraft | null
  lastTold: number
  /** The rounds of the last enumeration, in its order. */
  enumerated: RoundDraft[]
  /** A round that was only asked about ("Will there be a fifth round?"): the answer may tell of it. */
  asked: Telling | null
  /** How many rounds there were, where the text counts them. */
  count: number | null
  readonly today: string | null
}

/** The days that a telling gives, deadlines apart. */
export function daysOf(telling: Telling): string[] {
  return telling.dates.flatMap(({date, role}) =>
    date?.precision === 'day' && role !== 'deadline' ? [date.date] : [],
  )
}

export function clash<Value>(a: Value | null, b: Value | null): boolean {
  return a !== null && b !== null && a !== b
}

/** Whether one of the days told lies within the days of the draft. */
export function onItsDays(draft: RoundDraft, telling: Telling): boolean {
  const span = daySpan(draft)
  return span !== null && daysOf(telling).some((day) => day >= span[0] && day <= span[1])
}

/** A sitting some days off may belong to a round that lasts; one of a single sitting has its own day. */
export function nearItsDays(draft: RoundDraft, telling: Telling): boolean {
  const span = daySpan(draft)
  if (!span || telling.status === 'scheduled' || draft.status === 'scheduled') return false
  const near = draft.long || draft.status === 'ongoing' || draft.status === 'suspended' ? 5 : 2
  return daysOf(telling).some((day) => apart(day, span[0]) <= near || apart(day, span[1]) <= near)
}

/** The draft itself, if number, place and day speak for it or say nothing. */
export function fitting(draft: RoundDraft | null, telling: Telling): RoundDraft | null {
  if (!draft || clash(draft.ordinal, telling.mention.ordinal)) return null
  if (clash(draft.place, telling.place) || hasOtherSides(draft, telling)) return null
  if (inOtherMonth(draft, telling)) return null
  const opens =
    draft.start === null && telling.dates.some(({role}) => role === 'start' || role === 'since')
  const silent = daySpan(draft) === null || daysOf(telling).length === 0 || opens
  return silent || onItsDays(draft, telling) || nearItsDays(draft, telling) ? draft : null
}

/** "Will meet on 2 April. The tenth round is expected in June": a month that is not that of the day. */
function inOtherMonth(draft: RoundDraft, {dates, mention, status}: Telling): boolean {
  const span = daySpan(draft)
  const coarse = dates.filter(({role}) => role === 'on')
  return (
    span !== null &&
    status === 'scheduled' &&
    mention.ordinal !== null &&
    draft.ordinal === null &&
    coarse.length > 0 &&
    coarse.every(
      ({date}) => date?.precision === 'month' && !span.some((day) => day.startsWith(date.date)),
    )
  )
}

/** Whether a sentence names two sides, neither of which is a side of the draft: another negotiation. */
function hasOtherSides({sides}: RoundDraft, telling: Telling): boolean {
  return (
    sides.size > 1 && new Set(telling.sides).size > 1 && !telling.sides.some((id) => sides.has(id))
  )
}

export function byDay(telling: Telling, {drafts}: RoundsSoFar): RoundDraft | null {
  const found = drafts.find(
    (draft) =>
      onItsDays(draft, telling) &&
      !clash(draft.ordinal, telling.mention.ordinal) &&
      !clash(draft.place, telling.place),
  )
  return found ?? null
}

export function byPlace(telling: Telling, {drafts}: RoundsSoFar): RoundDraft | null {
  if (!telling.place) return null
  const found = drafts.find(
    (draft) =>
      draft.place === telling.place && draft.status !== 'scheduled' && fitting(draft, telling),
  )
  return found ?? null
}

/** Whether all the dates told are still to come on the day of publication. */
export function allAhead({dates}: Telling): boolean {
  const own = dates.filter(({role}) => role !== 'deadline')
  return own.length > 0 && own.every(({ahead}) => ahead)
}

/** Whether a telling has a day, a place or a length of its own. */
export function isParticular(telling: Telling): boolean {
  return telling.dates.length > 0 || telling.place !== null || telling.durations.length > 0
}

export function tellsAnything(telling: Telling): boolean {
  return isParticular(telling) || telling.status !== null || telling.outcome !== null
}

function apart(a: string, b: string): number {
  return Math.abs(Date.parse(`${a}T00:00:00Z`) - Date.parse(`${b}T00:00:00Z`)) / 86_400_000
}
