import type {Choice} from './chooseRound.ts'
import type {RoundDraft} from './roundDraft.ts'
import {
  byDay,
  clash,
  daysOf,
  fitting,
  nearItsDays,
  onItsDays,
  tellsAnything,
  type RoundsSoFar,
} from './roundsSoFar.ts'
import type {Telling} from './telling.ts'

/** The round that a telling with a number is of. "It was their third" numbers the round spoken of before. */
export function chooseByOrdinal(telling: Telling, soFar: RoundsSoFar): Choice {
  const {mention, status} = telling
  const {main} = soFar
  const same = sameNumber(telling, soFar)
  const subject = same ? null : subjectOf(telling, soFar)
  if (subject) return subject
  if (same) return same
  const sameDay = byDay(telling, soFar)
  if (sameDay && sameDay.ordinal === null) return sameDay
  if (status === 'scheduled' || mention.relation === 'next') {
    const coming = soFar.drafts.find(
      (draft) => draft.status === 'scheduled' && draft.ordinal === null && fitting(draft, telling),
    )
    if (coming) return coming
  }
  if (isOnlyNamed(telling)) {
    hintOrdinal(main, mention.ordinal)
    soFar.asked = telling
    return 'nobody'
  }
  if (mention.form !== 'numbered' && !tellsAnything(telling)) return 'nobody'
  return leadsOn(telling, soFar) ? main : null
}

/** "Second session, in Denver, cancelled" and a fortnight later "second session, by video" are two. */
function sameNumber(telling: Telling, {drafts}: RoundsSoFar): RoundDraft | null {
  const {mention, place} = telling
  const days = daysOf(telling)
  const found = drafts.find(
    (draft) =>
      draft.ordinal === mention.ordinal &&
      !(draft.status === 'cancelled' && days.length > 0 && !onItsDays(draft, telling)) &&
      !clash(draft.sitting, mention.sitting) &&
      !(clash(draft.place, place) && draft.sitting !== mention.sitting),
  )
  return found ?? null
}

/** Whom "it was the third" and "calls Wednesday's session its ninth" speak of. */
function subjectOf(telling: Telling, soFar: RoundsSoFar): RoundDraft | null {
  const {mention, sentence} = telling
  const before = sentence.masked.slice(Math.max(0, mention.start - 60), mention.start)
  if (!PREDICATE.test(before) || telling.status === 'scheduled') return null
  const subject = byDayOnly(telling, soFar) ?? soFar.last ?? soFar.main
  if (!subject || subject.status === 'scheduled') return null
  return subject
}

function byDayOnly(telling: Telling, soFar: RoundsSoFar): RoundDraft | null {
  return byDay({...telling, mention: {...telling.mention, ordinal: null}}, soFar)
}

const PREDICATE =
  /\b(?:it|this|that|theirs?|was|is|were|as|calls?|called|considers?|counts?|makes?|made) (?:(?!(?:[^,.;]{0,40} )?(?:at|in|on|of|from|during|after|before|by|since|for) )[^,.;]{0,40} )?(?:only |already |also )?(?:the|their|its|a|our)? ?$/

/** Nothing is held to happen: "no date was set for a fourth round", "Will there be a fifth?". */
function isOnlyNamed(telling: Telling): boolean {
  const {status, unsure, sentence} = telling
  if (daysOf(telling).length > 0) return false
  if (telling.place !== null && status === 'scheduled') return false
  const asked = sentence.text.trimEnd().endsWith('?')
  const told = status === 'concluded' || status === 'cancelled' || status === 'suspended'
  return (unsure || asked) && !(told && !asked)
}

/** "No date was set for a fourth round": the one before it was the third. */
function hintOrdinal(main: RoundDraft | null, ordinal: number | null) {
  if (!main || ordinal === null || ordinal < 2 || main.ordinal !== null || main.contradictory)
    return
  main.ordinal = ordinal - 1
  main.basis = 'inferred'
}

/** Whether the number is that of the round which the sentences before told of without one. */
function leadsOn(telling: Telling, {main}: RoundsSoFar): boolean {
  if (!main || main.ordinal !== null || main.contradictory || main.status === 'scheduled')
    return false
  if (telling.status === 'scheduled' || telling.mention.relation === 'next') return false
  const near = telling.index - main.firstTold <= 3 || nearItsDays(main, telling)
  return near && fitting(main, telling) !== null
}
