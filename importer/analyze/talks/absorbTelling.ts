import type {Evidence, FoundSession} from '../analysis.ts'
import {addDays} from './calendar.ts'
import type {PrintedDay} from './dates.ts'
import type {Duration} from './durations.ts'
import {numberValue} from './numbers.ts'
import {DATED_SITTING, type RoundDraft} from './roundDraft.ts'
import type {RoundsSoFar} from './roundsSoFar.ts'
import type {Telling} from './telling.ts'

/** Adds what one sentence tells to the round that it tells of. What was told first stands. */
export function absorb(draft: RoundDraft, telling: Telling, soFar: RoundsSoFar) {
  const {main} = soFar
  const {mention, sentence} = telling
  const evidence: Evidence = {
    span: {start: sentence.start + mention.start, end: sentence.start + mention.end},
    rule: mention.rule,
  }
  draft.evidence.push(evidence)
  if (draft.sides.size === 0 && new Set(telling.sides).size > 1)
    draft.sides = new Set(telling.sides)
  takeOrdinal(draft, telling, soFar)
  draft.noun ??= nounOf(sentence.masked.slice(mention.start, mention.end))
  draft.sitting ??= mention.sitting
  draft.justBefore ||=
    mention.relation === 'previous' &&
    mention.form !== 'enumerated' &&
    !/\ban? (?:earlier|previous)/.test(sentence.masked)
  if (mention.sitting !== null && main && main.sitting !== null) draft.ordinal ??= main.ordinal
  draft.place ??= telling.place ?? (telling.samePlace ? (main?.place ?? null) : null)
  draft.samePlace ||= telling.samePlace
  takeStatus(draft, telling)
  if (telling.status !== 'scheduled') draft.outcome ??= telling.outcome
  draft.format ??= telling.format
  draft.level ??= telling.level
  draft.venue ??= telling.venue
  draft.long ||= LONG.test(sentence.masked)
  draft.dayCount ??= dayCountOf(sentence.masked)
  const sessions = sessionsOf(draft, telling, evidence)
  for (const session of sessions) addSession(draft, session)
  if (telling.status === 'scheduled' && draft.status === 'ongoing') return
  const fresh = isNewDay(draft, telling)
  for (const date of telling.dates) takeDate(draft, date, telling, fresh)
}

const LONG =
  /\b(?:\d+|two|three|four|five|six|seven|eight|nine|ten|several|a few|many)[- ](?:days?|weeks?|months?)(?:-long)?\b[^.;]{0,25}\b(?:talks|negotiations?|discussions|bargaining|session|meeting|round|conference|deliberations|consultations)|\b(?:talks|negotiations|session|round|meeting) that (?:ran|lasted|took)[^.;]{0,20}\b(?:days|weeks|months)\b/

const DAY_COUNT =
  /\b(?<count>two|three|four|five|[2-5])[- ]days?\b(?= of|[- ](?:[a-z]+ )?(?:session|meeting|round|talks|negotiations|summit|conference))/

function dayCountOf(masked: string): number | null {
  const count = DAY_COUNT.exec(masked)?.groups?.['count']
  return count ? numberValue(count) : null
}

function nounOf(printed: string): string | null {
  return /\b(?:met|sat down)$/.test(printed) ? 'meeting' : (NOUN.exec(printed)?.[0] ?? null)
}

const NOUN = /round|session|meeting|sitting|plenary|talks|negotiations|summit/

function takeOrdinal(draft: RoundDraft, telling: Telling, soFar: RoundsSoFar) {
  const ordinal = telling.mention.ordinal ?? ordinalOfItem(telling, soFar)
  if (ordinal === null || draft.contradictory) return
  if (draft.ordinal !== null && draft.ordinal !== ordinal) {
    draft.ordinal = null
    draft.basis = null
    draft.contradictory = true
    return
  }
  draft.ordinal = ordinal
  draft.basis = 'stated'
}

/** "Two earlier rounds, on May 16 and June 2", told beside the third: they are the first and the second. */
function ordinalOfItem({item}: Telling, {drafts}: RoundsSoFar): number | null {
  const follows = item && drafts.some(({ordinal}) => ordinal === item.size + 1)
  return follows ? item.index + 1 : null
}

function takeStatus(draft: RoundDraft, telling: Telling) {
  const {status, statusRule, index, mention, unsure} = telling
  if (!status) return
  // "If the sixth round fails": it has not been held.
  if (unsure && draft.status === 'scheduled' && status === 'concluded') return
  const stronger =
    draft.status === null ||
    (status === 'cancelled' && draft.status !== 'concluded') ||
    (status === 'suspended' &&
      draft.status !== 'cancelled' &&
      (draft.status !== 'concluded' || index - draft.firstTold <= 1)) ||
    (draft.status === 'scheduled' &&
      mention.form !== 'anaphoric' &&
      (status === 'ongoing' || status === 'concluded'))
  if (status === 'scheduled' && draft.status === 'suspended' && !draft.postponed) {
    // Broken off to a fixed day: it goes on.
    draft.status = 'ongoing'
    return
  }
  if (!stronger) return
  draft.postponed = statusRule === 'postponed'
  draft.status = status
}

function takeDate(
  draft: RoundDraft,
  {date, weekday, role, ahead}: PrintedDay,
  telling: Telling,
  fresh: boolean,
) {
  if (role === 'deadline') return
  // "Broke off on Wednesday, and will strike from Sunday": what lies ahead is no day of a round that is over.
  if (role === 'from' && ahead && OVER.has(telling.status ?? '')) return
  if (!date) {
    if (weekday && telling.status !== 'scheduled') draft.weekdays.push(weekday)
    return
  }
  if (date.precision !== 'day') {
    if (role === 'on' && telling.mention.form !== 'generic') draft.coarse ??= date
    return
  }
  if (role === 'since' || role === 'start') draft.start ??= date
  else if (role === 'end' && telling.status !== 'scheduled') draft.end ??= date
  else if (fresh || role === 'from' || role === 'to') draft.days.set(date.date, weekday)
  if (weekday && (role === 'start' || role === 'end' || role === 'since')) {
    draft.days.set(date.date, weekday)
  }
}

const OVER: ReadonlySet<string> = new Set(['concluded', 'suspended', 'cancelled'])

/** Each length with the day that stands nearest to it, best after it ("nine hours on Saturday"). */
function sessionsOf(draft: RoundDraft, telling: Telling, evidence: Evidence): FoundSession[] {
  const past = telling.dates.filter(({ahead}) => !ahead)
  const days = pairDays(telling.durations, past)
  const named = telling.mention.form === 'weekday' || SITTING_OF_DAY.test(telling.sentence.masked)
  const sessions = telling.durations.map((duration, i) => {
    const day = days[i]
    return {
      ...dayOfSitting(draft, telling, day, duration.hours),
      hours: duration.hours,
      qualifier: duration.qualifier,
      evidence: {
        span: {
          start: telling.sentence.start + duration.start,
          end: telling.sentence.start + duration.end,
        },
        rule: named ? DATED_SITTING : 'length-of-sitting',
      },
    }
  })
  const [day] = telling.dates
  if (sessions.length > 0 || !day || !isSitting(draft, telling)) return sessions
  const date = day.date?.precision === 'day' ? day.date.date : null
  if (date === null && day.weekday === null) return []
  return [{date, weekday: day.weekday, hours: null, qualifier: null, evidence}]
}

/** The day printed beside a length, the nth day of the round, or the evening before "at 2 a.m. on Friday". */
function dayOfSitting(
  draft: RoundDraft,
  {mention, sentence}: Telling,
  day: PrintedDay | null | undefined,
  hours: number | null,
): {date: string | null; weekday: string | null} {
  if (!day && mention.day) {
    const known = [...draft.days.keys()].sort()
    const first = known[0] ?? draft.start?.date
    const date = known[mention.day - 1] ?? (first ? addDays(first, mention.day - 1) : null)
    return {date, weekday: date ? (draft.days.get(date) ?? null) : null}
  }
  const date = day?.date?.precision === 'day' ? day.date.date : null
  const ended = NIGHT.exec(sentence.masked)
  const gap = ended && day ? day.start - ended.index - ended[0].length : -1
  const clock = ended && gap >= 0 && gap < 12 ? Number(ended.groups?.['hour'] ?? 3) : null
  if (date && clock !== null && clock < 9 && (hours ?? 0) > clock)
    return {date: addDays(date, -1), weekday: null}
  return {date, weekday: day?.weekday ?? null}
}

const NIGHT =
  /\b(?:at|until|till|by|around|about|after|before|shortly after|just before) (?<hour>\d{1,2})(?:[:.]\d\d)? ?a\.?m\b\.?|\b(?:in the (?:early|small) hours|before dawn|at dawn)\b/

const SITTING_OF_DAY =
  /\b(?:session|sitting) (?:of|on) (?:the )?(?:\d{1,2} [a-z]|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:january|february|march|april|may|june|july|august|september|october|november|december) \d)/

/** Once its days are known, a vague sentence adds none, unless it tells of a sitting. */
function isNewDay({days, start}: RoundDraft, {mention: {form}, durations}: Telling): boolean {
  const vague = form === 'definite' || form === 'generic' || form === 'anaphoric'
  return !vague || durations.length > 0 || (days.size === 0 && start === null)
}

/** "Sunday's session" of a round, "the plenary on Tuesday" of a conference: one sitting of something longer. */
function isSitting({noun}: RoundDraft, {mention, sentence, status}: Telling): boolean {
  if (mention.form === 'weekday') return true
  const printed = sentence.masked.slice(mention.start, mention.end)
  const whole = noun === null || /round|talks|negotiations|summit|conference/.test(noun)
  return whole && status !== 'scheduled' && /(?:session|sitting|plenary)$/.test(printed)
}

/** As many days as lengths go together in their order; else the nearest day, best one that follows. */
function pairDays(
  durations: readonly Duration[],
  dates: readonly PrintedDay[],
): (PrintedDay | null)[] {
  const days = dates.filter(
    ({role, date}) => role !== 'deadline' && (date === null || date.precision === 'day'),
  )
  if (days.length === durations.length) return days
  return durations.map((duration) => {
    const gap = ({start, end}: PrintedDay) =>
      start >= duration.end ? start - duration.end : duration.start - end + 25
    return days.reduce<PrintedDay | null>(
      (best, day) => (!best || gap(day) < gap(best) ? day : best),
      null,
    )
  })
}

function addSession(draft: RoundDraft, session: FoundSession) {
  const at = draft.sessions.findIndex(
    ({date, weekday}) => date === session.date && weekday === session.weekday,
  )
  const known = draft.sessions[at]
  // "After 19 hours" again, told of the day it ended: the sitting that began the evening before.
  const twin = draft.sessions.findIndex((one) => !known && isSame(one, session))
  const other = draft.sessions[twin]
  if (other) {
    if (session.date && other.date && session.date < other.date) draft.sessions[twin] = session
    return
  }
  if (!known) draft.sessions.push(session)
  else if (known.hours === null) draft.sessions[at] = session
}

/** Long sittings of one length that were not told in one sentence. */
function isSame(one: FoundSession, other: FoundSession): boolean {
  const apart = Math.abs(one.evidence.span.start - other.evidence.span.start)
  return one.hours === other.hours && (other.hours ?? 0) >= 8 && apart > 80
}
