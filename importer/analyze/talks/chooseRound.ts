import {chooseByOrdinal} from './chooseByOrdinal.ts'
import type {RoundDraft} from './roundDraft.ts'
import {
  allAhead,
  byDay,
  byPlace,
  clash,
  daysOf,
  fitting,
  isParticular,
  nearItsDays,
  tellsAnything,
  type RoundsSoFar,
} from './roundsSoFar.ts'
import type {Telling} from './telling.ts'

/** The round that a telling is of; null for one not told of before; `nobody` where nothing is held to happen. */
export type Choice = RoundDraft | null | 'nobody'

export function chooseRound(telling: Telling, soFar: RoundsSoFar): Choice {
  const {mention, status} = telling
  if (mention.form === 'enumerated') return enumerated(telling, soFar)
  if (mention.ordinal !== null) return chooseByOrdinal(telling, soFar)
  if (mention.sitting !== null) return ofSitting(telling, soFar)
  if (mention.form === 'deal') return ofDeal(telling, soFar)
  if (mention.form === 'anaphoric' && !answers(telling, soFar)) return goesOn(telling, soFar)
  if (mention.relation === 'next' || status === 'scheduled') return coming(telling, soFar)
  const sameDay = byDay(telling, soFar)
  if (sameDay) return sameDay
  if (allAhead(telling)) {
    // "The talks are due to end on Friday."
    const vagueMention = mention.form === 'generic' || mention.form === 'definite'
    if (
      status === 'ongoing' &&
      vagueMention &&
      soFar.main &&
      !clash(soFar.main.place, telling.place)
    )
      return soFar.main
    // "If that session fails, a vote would be held on 16 March."
    const vague = daysOf(telling).length === 0 || mention.form === 'definite'
    return known(telling, soFar) ?? (telling.unsure && vague ? 'nobody' : null)
  }
  if (mention.relation === 'previous') {
    if (!isParticular(telling) && !telling.outcome) return 'nobody'
    const there = byPlace(telling, soFar)
    return there === soFar.main ? null : there
  }
  if (mention.form === 'weekday') return ofWeekday(telling, soFar)
  return plain(telling, soFar)
}

function enumerated(telling: Telling, soFar: RoundsSoFar): Choice {
  const {ordinal} = telling.mention
  const same = soFar.drafts.find((draft) => ordinal !== null && draft.ordinal === ordinal)
  return (
    same ?? byDay(telling, soFar) ?? (daysOf(telling).length === 0 ? byPlace(telling, soFar) : null)
  )
}

/** "The first part, in Busan": of the same round as the part that was told of before. */
function ofSitting({mention}: Telling, {drafts}: RoundsSoFar): Choice {
  return drafts.find(({sitting}) => sitting === mention.sitting) ?? null
}

/** "Sunday's session" of talks that last is one of their sittings; beside a single meeting it is another meeting. */
function ofWeekday(telling: Telling, {main, last}: RoundsSoFar): Choice {
  const {masked} = telling.sentence
  const printed = masked.slice(telling.mention.start, telling.mention.end)
  for (const draft of [last, main]) {
    if (!draft || !nearItsDays(draft, telling)) continue
    const sitting = /session|sitting|'s$/.test(printed) && !/session|meeting/.test(draft.noun ?? '')
    if (sitting || draft.long || draft.status === 'ongoing') return draft
  }
  if (main && daysOf(telling).length === 0) return main
  return isParticular(telling) ? null : 'nobody'
}

function plain(telling: Telling, soFar: RoundsSoFar): Choice {
  const {mention, status, sentence} = telling
  const {main, last} = soFar
  const indefinite = /^an? /.test(sentence.masked.slice(mention.start, mention.end))
  if (indefinite && main) {
    if (telling.status === 'cancelled') return null
    if (telling.durations.length === 0) return 'nobody'
    return nearItsDays(main, telling) ? main : daysOf(telling).length > 0 ? null : 'nobody'
  }
  const recentlyTold = telling.index - soFar.lastTold <= 2 ? last : null
  if (isPointedAt(telling) && fitting(recentlyTold, telling)) return recentlyTold
  if (telling.place) {
    const there = byPlace(telling, soFar)
    if (there) return there
    if (main && !main.place && fitting(main, telling)) return main
    return (status !== null || daysOf(telling).length > 0) && !telling.unsure ? null : 'nobody'
  }
  const earlier = isEarlier(telling, main)
  const candidate =
    (mention.form === 'definite' ? fitting(recentlyTold, telling) : null) ??
    (earlier ? null : fitting(main, telling))
  if (candidate) return candidate
  if (mention.rule === 'item-of-a-list') return null
  if (main) return daysOf(telling).length > 0 && status ? null : 'nobody'
  return tellsAnything(telling) && !telling.unsure ? null : 'nobody'
}

/** "Those consultations, held in Banjul": the ones just spoken of. */
function isPointedAt({mention, sentence}: Telling): boolean {
  return /\b(?:those|these) (?:[a-z]+ )?$/.test(sentence.masked.slice(0, mention.start))
}

/** "Earlier they held nine hours of talks on Saturday, which ended without a breakthrough" beside a round that goes on. */
function isEarlier(telling: Telling, main: RoundDraft | null): boolean {
  return (
    main?.status === 'ongoing' &&
    telling.status === 'concluded' &&
    daysOf(telling).length > 0 &&
    (telling.outcome !== null || /\bearlier\b|\bprevious/.test(telling.sentence.masked))
  )
}

/** "Will there be a fifth round?" "They have promised February": the answer tells of the round that was asked about. */
function answers({status, index}: Telling, {asked}: RoundsSoFar): boolean {
  return status === 'scheduled' && asked !== null && index - asked.index <= 2
}

function goesOn(telling: Telling, soFar: RoundsSoFar): Choice {
  const {last, main} = soFar
  if (!tellsAnything(telling) || telling.unsure) return 'nobody'
  // "It is to be resumed on 27 October."
  const resumes = /\b(?:resum|reconven|continu)/.test(telling.sentence.masked)
  if (resumes && telling.status === 'scheduled' && last?.status === 'suspended') return last
  const turned = last?.status === 'scheduled' && telling.status !== 'scheduled'
  const aboutLast =
    turned && telling.sentence.masked.startsWith('n') ? null : fitting(last, telling)
  return aboutLast ?? fitting(main, telling) ?? 'nobody'
}

function coming(telling: Telling, soFar: RoundsSoFar): Choice {
  const {mention, sentence, unsure} = telling
  const dated = daysOf(telling).length > 0
  const resumes = /resum|reconven|continu/.test(sentence.masked.slice(mention.start, mention.end))
  const {main} = soFar
  const open = main?.status === 'suspended' || main?.status === 'ongoing'
  if (resumes && main && open) return dated ? main : 'nobody'
  // "Come back at nine tonight" is no other round.
  const tonight = telling.dates.some(({isToday}) => isToday) && mention.form === 'ahead'
  if (tonight && main && main.status !== 'scheduled') return 'nobody'
  if (telling.status === 'cancelled' || telling.status === 'suspended') {
    return (
      byDay(telling, soFar) ??
      known(telling, soFar) ??
      (dated || telling.place ? null : (fitting(main, telling) ?? 'nobody'))
    )
  }
  if (telling.status === 'concluded' || telling.status === 'ongoing') {
    return fitting(main, telling) ?? 'nobody'
  }
  const vague =
    (telling.statusRule === 'will-do' && mention.form === 'generic') ||
    (mention.rule === 'process-ahead' && telling.place === null && telling.dates.length === 0)
  if ((unsure || vague) && !dated) return 'nobody'
  if (telling.status !== 'scheduled' && !(dated && allAhead(telling))) return 'nobody'
  return known(telling, soFar)
}

/** The round still to come, or put off, that was told of before. */
function known(telling: Telling, {drafts, main}: RoundsSoFar): RoundDraft | null {
  const found = drafts.find(
    (draft) =>
      (draft.status === 'scheduled' || (draft.postponed && draft !== main)) &&
      fitting(draft, telling),
  )
  return found ?? null
}

function ofDeal(telling: Telling, soFar: RoundsSoFar): Choice {
  if (telling.unsure || telling.status === 'scheduled') return 'nobody'
  const same = byDay(telling, soFar) ?? byPlace(telling, soFar)
  if (same) return same
  const {main} = soFar
  const dated = daysOf(telling).length > 0
  if (!main) return telling.durations.length > 0 || telling.place || dated ? null : 'nobody'
  if (dated && telling.place) return null
  if (telling.place || dated) return 'nobody'
  return main.status === 'concluded' ? main : 'nobody'
}
