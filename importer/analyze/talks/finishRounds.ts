import type {FoundRound, FoundSession, OutcomeCode, PreciseDate, RoundStatus} from '../analysis.ts'
import {addDays} from './calendar.ts'
import {DATED_SITTING, type RoundDraft} from './roundDraft.ts'

export interface FinishOptions {
  /** The place of the dateline, or null. */
  readonly dateline: string | null
  readonly today: string | null
}

/** Turns drafts into rounds: what is still open follows from the other rounds, and what does not follow stays null. */
export function finishRounds(
  drafts: readonly RoundDraft[],
  {dateline, today}: FinishOptions,
): Omit<FoundRound, 'id' | 'negotiation'>[] {
  const main = drafts.find(({status}) => status !== 'scheduled') ?? null
  inferOrdinals(drafts, main)
  return drafts.map((draft) => {
    const status = draft.status ?? statusOf(draft, drafts, today)
    const {start, end} = datesOf(draft, status, today)
    return {
      ordinal: draft.ordinal,
      ordinalBasis: draft.ordinal === null ? null : (draft.basis ?? 'inferred'),
      place: placeOf(draft, status, main, isLongOver(end, today) ? null : dateline),
      venue: draft.venue,
      status,
      outcome: outcomeOf(draft, status),
      start: start ?? (end === null ? draft.coarse : null),
      end,
      format: draft.format,
      level: draft.level,
      sessions: sessionsOf(draft, status, start, end),
      evidence: draft.evidence,
    }
  })
}

/** The dateline is the place of the sitting that the article is about, and of what was or will be held "in the same city". */
function placeOf(
  draft: RoundDraft,
  status: RoundStatus,
  main: RoundDraft | null,
  dateline: string | null,
): string | null {
  if (draft.place) return draft.place
  if (draft.samePlace) return main?.place ?? dateline
  return draft === main && status !== 'scheduled' && status !== 'cancelled' ? dateline : null
}

/** A round that ended a week before the article was written was not held where the reporter is now. */
function isLongOver(end: PreciseDate | null, today: string | null): boolean {
  return end?.precision === 'day' && today !== null && end.date < addDays(today, -7)
}

/** Rounds count on: the next follows the one the article is about, which follows those told before it. */
function inferOrdinals(drafts: readonly RoundDraft[], main: RoundDraft | null) {
  if (!main) return
  const coming = drafts.filter((draft) => draft !== main && draft.status === 'scheduled')
  const past = drafts.filter((draft) => draft !== main && draft.status === 'concluded')
  const [next] = coming
  const used = (ordinal: number) => drafts.some((draft) => draft.ordinal === ordinal)
  if (main.ordinal === null && !main.contradictory && main.status !== 'scheduled') {
    const numbered = past.flatMap(({ordinal}) => (ordinal === null ? [] : [ordinal]))
    const highest = Math.max(0, ...numbered)
    if (next?.ordinal && !used(next.ordinal - 1) && next.ordinal > 1) infer(main, next.ordinal - 1)
    else if (highest > 0 && highest === numbered.length) infer(main, highest + 1)
  }
  if (main.ordinal === null) return
  if (next && coming.length === 1 && next.ordinal === null && !used(main.ordinal + 1))
    infer(next, main.ordinal + 1)
  const before = past.filter(({ordinal, justBefore}) => ordinal === null && justBefore)
  if (before.length === 1 && before[0] && main.ordinal > 1 && !used(main.ordinal - 1)) {
    infer(before[0], main.ordinal - 1)
  }
  const unnumbered = past.filter(({ordinal}) => ordinal === null)
  if (unnumbered.length === main.ordinal - 1) unnumbered.forEach((draft, i) => infer(draft, i + 1))
}

function infer(draft: RoundDraft, ordinal: number) {
  draft.ordinal = ordinal
  draft.basis = 'inferred'
}

function statusOf(
  draft: RoundDraft,
  drafts: readonly RoundDraft[],
  today: string | null,
): RoundStatus {
  const ordinal = draft.ordinal
  if (
    ordinal !== null &&
    drafts.some((other) => (other.ordinal ?? 0) > ordinal && other.status !== 'scheduled')
  ) {
    return 'concluded'
  }
  const others = drafts.filter((other) => other !== draft && other.ordinal !== null)
  const isNext =
    ordinal !== null && others.length > 0 && others.every((other) => (other.ordinal ?? 0) < ordinal)
  const told = draft.days.size > 0 || draft.sessions.length > 0 || draft.outcome !== null
  if (isNext && !told) return 'scheduled'
  const last = [...draft.days.keys()].sort().at(-1) ?? draft.end?.date ?? draft.start?.date
  if (last && today) return last > today ? 'scheduled' : 'concluded'
  return 'concluded'
}

function outcomeOf(draft: RoundDraft, status: RoundStatus): OutcomeCode {
  if (status === 'scheduled' || status === 'ongoing') return 'pending'
  if (status === 'suspended') return draft.postponed ? 'pending' : 'adjourned'
  if (status === 'cancelled') return 'unknown'
  return draft.outcome ?? 'unknown'
}

function datesOf(draft: RoundDraft, status: RoundStatus, today: string | null) {
  const told = [...draft.days.keys()].sort()
  // What is over did not sit on a day that is still to come.
  const days = status === 'concluded' && today ? told.filter((date) => date <= today) : told
  const first = day(days[0])
  const last = day(days.at(-1))
  if (status === 'scheduled') return daysToCome(draft, days)
  if (status === 'cancelled') return {start: draft.start ?? first, end: null}
  if (status === 'ongoing') return {start: draft.start ?? first, end: null}
  if (draft.postponed) return {start: null, end: null}
  const end =
    draft.end ??
    (status === 'suspended' && days.length === 1 && draft.start === null ? first : last)
  const start = earliest(draft.start, first) ?? (draft.long || status === 'suspended' ? null : end)
  if (draft.long && draft.start === null && days.length <= 1 && end) {
    // "Ended two days of talks on Tuesday": they began the day before.
    const begun = draft.dayCount === null ? undefined : addDays(end.date, 1 - draft.dayCount)
    return {start: day(begun), end}
  }
  // A day before the round was told of first ("approved on Tuesday the deal reached in"): it is not when it began.
  return {start: start && end && start.date > end.date ? end : start, end}
}

/** "On May 18 and 19", "from 7 to 9 July": days of one sitting to come are next to each other, others are alternatives. */
function daysToCome({start, end}: RoundDraft, days: readonly string[]) {
  const [first] = days
  const last = days.at(-1)
  if (start || !first || !last) return {start: start ?? day(first), end: start ? end : null}
  const joined = days.length > 1 && last === addDays(first, days.length - 1)
  return {start: day(first), end: joined ? day(last) : null}
}

function earliest(a: PreciseDate | null, b: PreciseDate | null): PreciseDate | null {
  if (!a || !b) return a ?? b
  return a.date <= b.date ? a : b
}

function day(date: string | undefined): PreciseDate | null {
  return date === undefined ? null : {date, precision: 'day'}
}

/** "Ended on Tuesday after a sitting of 14 hours" began the day before; "Tuesday's session" did not, nor does one of several days. */
function isOvernight({dayCount}: RoundDraft, {evidence}: FoundSession): boolean {
  return dayCount === null && evidence.rule !== DATED_SITTING
}

/** A sitting whose day is not printed beside its length is that of a round of one day, or of the day it began. */
function sessionsOf(
  draft: RoundDraft,
  status: RoundStatus,
  start: PreciseDate | null,
  end: PreciseDate | null,
): FoundSession[] {
  if (status === 'scheduled' || status === 'cancelled') return []
  const single = draft.sessions.length === 1
  const oneDay = start !== null && start.date === end?.date
  return draft.sessions
    .filter(({hours}) => hours !== null || !oneDay)
    .map((session) => {
      const begun =
        start &&
        ((single && session.date === end?.date && isOvernight(draft, session)) ||
          (session.date === null && (single || oneDay)))
          ? start.date
          : session.date
      const weekday =
        begun === session.date
          ? session.weekday
          : begun
            ? (draft.days.get(begun) ?? null)
            : session.weekday
      return {
        ...session,
        date: begun,
        weekday: weekday ?? (begun === null ? (draft.weekdays[0] ?? null) : null),
      }
    })
}
