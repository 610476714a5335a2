import {absorb} from './absorbTelling.ts'
import {daySpan, draftRound, type RoundDraft} from './roundDraft.ts'
import type {Telling} from './telling.ts'

/**
 * Gathers what the sentences tell into rounds: by number, else by day, else by place, else the round that the
 * article is mainly about. The headline is heard last, for it repeats what the article tells better.
 */
export function clusterRounds(tellings: readonly Telling[], today: string | null): RoundDraft[] {
  const state: State = {drafts: [], main: null, last: null, enumerated: [], today}
  const body = tellings.filter(({sentence}) => sentence.part === 'body')
  const headline = tellings.filter(({sentence}) => sentence.part === 'headline')
  for (const telling of body) place(telling, state)
  for (const telling of headline) {
    if (state.drafts.length === 0) place(telling, state)
    else if (state.main) completeFromHeadline(state.main, telling)
  }
  return state.drafts
}

interface State {
  readonly drafts: RoundDraft[]
  main: RoundDraft | null
  last: RoundDraft | null
  enumerated: RoundDraft[]
  readonly today: string | null
}

function place(telling: Telling, state: State) {
  const {mention} = telling
  if (mention.form === 'anaphoric' && /^(?:Both|Each)/.test(telling.sentence.masked) && state.enumerated.length > 0) {
    for (const draft of state.enumerated) draft.outcome ??= telling.outcome
    return
  }
  const known = choose(telling, state)
  if (known === 'nobody') return
  const draft = known ?? draftRound(telling.index)
  if (!known) state.drafts.push(draft)
  absorb(draft, telling)
  if (mention.form === 'enumerated') state.enumerated.push(draft)
  else if (draft.status !== 'scheduled') state.enumerated = []
  state.last = draft
  if (!state.main && mention.relation !== 'previous' && mention.form !== 'enumerated' && draft.status !== 'scheduled') {
    state.main = draft
  }
}

/** The round that a telling is of; null for one not told of before; `nobody` where nothing is held to happen. */
function choose(telling: Telling, state: State): RoundDraft | null | 'nobody' {
  const {mention, status} = telling
  if (mention.ordinal !== null) return byOrdinal(telling, state)
  if (mention.form === 'enumerated') return byDay(telling, state) ?? byPlace(telling, state)
  if (mention.form === 'deal') return ofDeal(telling, state)
  if (mention.relation === 'next' || status === 'scheduled') return ofComing(telling, state)
  const {main, last} = state
  const sameDay = byDay(telling, state)
  if (sameDay) return sameDay
  if (mention.relation === 'previous') return tellsMuch(telling) ? byPlace(telling, state) : 'nobody'
  if (mention.form === 'weekday') {
    if (main && nearSpan(main, telling)) return main
    return tellsMuch(telling) ? null : 'nobody'
  }
  if (mention.form === 'anaphoric') return tellsSomething(telling) ? (last ?? 'nobody') : 'nobody'
  if (telling.place) {
    const there = byPlace(telling, state)
    if (there) return there
    if (main && !main.place && fits(main, telling)) return main
    return status || days(telling).length > 0 ? null : 'nobody'
  }
  const candidate = mention.form === 'definite' ? (fits(last, telling) ?? fits(main, telling)) : fits(main, telling)
  if (candidate) return candidate
  if (main) return days(telling).length > 0 && status ? null : 'nobody'
  return tellsSomething(telling) ? null : 'nobody'
}

function byOrdinal(telling: Telling, state: State): RoundDraft | null | 'nobody' {
  const {mention, sentence, status} = telling
  const {main, last} = state
  const before = sentence.masked.slice(Math.max(0, mention.start - 60), mention.start)
  const said = PREDICATE.test(before)
  if (said) {
    const subject = byDay(telling, state) ?? last ?? main
    if (subject && (/\b(?:It|This|That|was|is|were)\b/.test(before) || subject.ordinal === null)) return subject
  }
  const same = state.drafts.find(
    (draft) =>
      draft.ordinal === mention.ordinal &&
      (draft.sitting === null || mention.sitting === null || draft.sitting === mention.sitting) &&
      !(draft.place && telling.place && draft.place !== telling.place && draft.sitting !== mention.sitting),
  )
  if (same) return same
  const sameDay = byDay(telling, state)
  if (sameDay && sameDay.ordinal === null) return sameDay
  if (status === 'scheduled' || mention.relation === 'next') {
    const coming = state.drafts.find((draft) => draft.status === 'scheduled' && draft.ordinal === null && fits(draft, telling))
    if (coming) return coming
  }
  if (telling.unsure && !days(telling).length && status !== 'concluded' && status !== 'cancelled' && status !== 'suspended') {
    hintOrdinal(main, mention.ordinal)
    return 'nobody'
  }
  if (status === null && !tellsSomething(telling) && mention.form !== 'numbered') return 'nobody'
  const unnumbered = main && main.ordinal === null && !main.contradictory && main.status !== 'scheduled'
  if (unnumbered && status !== 'scheduled' && telling.index - main.firstTold <= 3 && fits(main, telling)) return main
  return null
}

const PREDICATE =
  /\b(?:It|This|That|[Tt]heirs?|was|is|were|be|been|as|calls?|called|considers?|counts?|meeting|session) (?:[^,.;]{0,40} )?(?:only |already |also )?(?:the|their|its|a|our)? ?$/

/** "No date was set for a fourth round": the one before it was the third. */
function hintOrdinal(main: RoundDraft | null, ordinal: number | null) {
  if (!main || ordinal === null || ordinal < 2 || main.ordinal !== null || main.contradictory) return
  main.ordinal = ordinal - 1
  main.basis = 'inferred'
}

function ofComing(telling: Telling, state: State): RoundDraft | null | 'nobody' {
  const {mention, sentence, unsure} = telling
  const dated = days(telling).length > 0
  const resumes = /resum|reconven|continu/i.test(sentence.masked.slice(mention.start, mention.end))
  const {main} = state
  if (resumes && dated && main && (main.status === 'suspended' || main.status === 'ongoing')) return main
  const coming = state.drafts.find(
    (draft) => (draft.status === 'scheduled' || (draft.postponed && draft !== main)) && fits(draft, telling),
  )
  if (coming) return coming
  if (telling.status === 'cancelled' || telling.status === 'suspended') return dated || telling.place ? null : fits(main, telling)
  if (unsure && !dated) return 'nobody'
  if (telling.status !== 'scheduled' && !(dated && isAhead(telling, state))) {
    return mention.relation === 'next' && telling.status ? fits(main, telling) ?? 'nobody' : 'nobody'
  }
  return null
}

function isAhead(telling: Telling, {today}: State): boolean {
  return today !== null && days(telling).some((day) => day >= today)
}

function ofDeal(telling: Telling, state: State): RoundDraft | null | 'nobody' {
  if (telling.unsure || telling.status === 'scheduled') return 'nobody'
  const known = byDay(telling, state) ?? byPlace(telling, state)
  if (known) return known
  const {main} = state
  if (!main) return telling.place || telling.durations.length > 0 || days(telling).length > 0 ? null : 'nobody'
  if (days(telling).length > 0 && telling.place) return null
  return telling.place || days(telling).length > 0 ? 'nobody' : main.status === 'concluded' ? main : 'nobody'
}

function byDay(telling: Telling, {drafts}: State): RoundDraft | null {
  const told = days(telling)
  if (told.length === 0) return null
  const found = drafts.find((draft) => {
    const span = daySpan(draft)
    const inside = span && told.some((day) => day >= span[0] && day <= span[1])
    return inside && !clash(draft.ordinal, telling.mention.ordinal) && !clash(draft.place, telling.place)
  })
  return found ?? null
}

function byPlace(telling: Telling, {drafts}: State): RoundDraft | null {
  if (!telling.place) return null
  return (
    drafts.find((draft) => draft.place === telling.place && draft.status !== 'scheduled' && fits(draft, telling)) ?? null
  )
}

/** The draft itself, if nothing told speaks against it. */
function fits(draft: RoundDraft | null, telling: Telling): RoundDraft | null {
  if (!draft) return null
  if (clash(draft.ordinal, telling.mention.ordinal) || clash(draft.place, telling.place)) return null
  const span = daySpan(draft)
  const told = days(telling)
  if (!span || told.length === 0) return draft
  return told.some((day) => day >= span[0] && day <= span[1]) || nearSpan(draft, telling) ? draft : null
}

/** A sitting of yesterday or the day before may belong to a round that goes on. */
function nearSpan(draft: RoundDraft, telling: Telling): boolean {
  const span = daySpan(draft)
  if (!span || telling.status === 'scheduled' || draft.status === 'scheduled') return false
  return days(telling).some((day) => Math.abs(dayNumber(day) - dayNumber(span[0])) <= 3 || Math.abs(dayNumber(day) - dayNumber(span[1])) <= 3)
}

function dayNumber(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / 86_400_000
}

function clash<Value>(a: Value | null, b: Value | null): boolean {
  return a !== null && b !== null && a !== b
}

function days(telling: Telling): string[] {
  return telling.dates.flatMap(({date, role}) =>
    date?.precision === 'day' && role !== 'deadline' ? [date.date] : [],
  )
}

function tellsMuch(telling: Telling): boolean {
  return days(telling).length > 0 || telling.place !== null || telling.durations.length > 0 || telling.dates.length > 0
}

function tellsSomething(telling: Telling): boolean {
  return tellsMuch(telling) || telling.status !== null || telling.outcome !== null
}

function completeFromHeadline(main: RoundDraft, telling: Telling) {
  if (telling.mention.relation === 'next') return
  if (!clash(main.ordinal, telling.mention.ordinal)) main.ordinal ??= main.contradictory ? null : telling.mention.ordinal
  main.place ??= telling.place
  if (main.status === 'concluded' || main.status === null) main.outcome ??= telling.outcome
  if (main.sessions.length === 0 && telling.durations.length > 0) absorb(main, {...telling, status: null, dates: [], outcome: null, place: null})
}
