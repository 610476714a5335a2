import {absorb} from './absorbTelling.ts'
import {chooseRound} from './chooseRound.ts'
import {draftRound, type RoundDraft} from './roundDraft.ts'
import {allAhead, clash, daysOf, type RoundsSoFar} from './roundsSoFar.ts'
import type {Telling} from './telling.ts'

/**
 * Gathers what the sentences tell into rounds: by number, else by day, else by place, else the round that the
 * article is mainly about. The headline is heard last, for it repeats what the article tells better.
 */
export function clusterRounds(tellings: readonly Telling[], today: string | null): RoundsSoFar {
  const soFar: RoundsSoFar = {
    drafts: [],
    heard: new Map(),
    main: null,
    last: null,
    lastTold: -1,
    enumerated: [],
    asked: null,
    count: null,
    today,
  }
  const body = tellings.filter(({sentence}) => sentence.part === 'body')
  const headline = tellings.filter(({sentence}) => sentence.part === 'headline')
  for (const telling of body) hear(telling, soFar)
  for (const telling of headline) {
    if (!soFar.main) hear(telling, soFar)
    else completeFromHeadline(soFar.main, telling, soFar)
  }
  countMain(soFar)
  return soFar
}

function hear(told: Telling, soFar: RoundsSoFar) {
  const telling = withTrueTense(told, soFar.today)
  const {mention} = telling
  soFar.count = telling.count ?? soFar.count
  if (
    mention.form === 'anaphoric' &&
    /^(?:both|each|neither (?:produced|brought|yielded|led|ended|of)|none of)/.test(
      telling.sentence.masked,
    )
  ) {
    for (const draft of soFar.enumerated) draft.outcome ??= telling.outcome
    if (soFar.enumerated.length > 0) return
  }
  const known = chooseRound(telling, soFar)
  // A question holds nothing to have happened.
  if (known === null && telling.sentence.text.trimEnd().endsWith('?')) return
  if (known === 'nobody' || (!known && soFar.drafts.length >= MOST_ROUNDS)) return
  const draft = known ?? draftRound(telling.index)
  if (!known) soFar.drafts.push(draft)
  absorb(draft, telling, soFar)
  soFar.heard.set(telling.index, draft)
  if (mention.form === 'enumerated') {
    const first = telling.item?.index === 0
    soFar.enumerated = first ? [draft] : [...soFar.enumerated, draft]
    const isLast = telling.item?.index === (telling.item?.size ?? 0) - 1
    if (isLast && ALL_ROUNDS.has(mention.rule)) {
      soFar.main ??= draft
      soFar.last = draft
      soFar.lastTold = telling.index
    }
    return
  }
  // "Adopted the minutes of the sixth meeting": the next sentence goes on about this one.
  if (soFar.main && MINUTES_OF.test(telling.sentence.masked.slice(0, mention.start))) return
  soFar.last = draft
  soFar.lastTold = telling.index
  const mayLead = mention.relation !== 'previous' && draft.status !== 'scheduled'
  if (mayLead && !soFar.main) soFar.main = draft
}

const MINUTES_OF =
  /\b(?:minutes|outcomes?|results?|reports?|conclusions|decisions|records?) of (?:the|their|its)? ?$/

/** Rules that list all the rounds there were: the last of them is what the article is about, if nothing was told before. */
const ALL_ROUNDS: ReadonlySet<string> = new Set(['met-n-times', 'n-rounds', 'met-on-days'])

/** More rounds than any article tells of; a text that goes on counting is no article. */
const MOST_ROUNDS = 60

/** Dates tell better than verbs whether a round is to come ("5 May: fourth meeting opens") or over. */
function withTrueTense(told: Telling, today: string | null): Telling {
  const telling = withPastMonths(told)
  if (isStillToCome(telling)) return {...telling, status: 'scheduled'}
  const days = daysOf(telling)
  const over = today !== null && days.length > 0 && days.every((day) => day < today)
  return over && telling.status === 'scheduled' ? {...telling, status: null} : telling
}

/** "The first round, in April, lasted eleven minutes", in an article of January: the April before. */
function withPastMonths(telling: Telling): Telling {
  const lasted =
    telling.durations.length > 0 && /\b(?:lasted|lasting|took|ran)\b/.test(telling.sentence.masked)
  if (!lasted || !telling.dates.every(({date, ahead}) => ahead && date?.precision === 'month')) {
    return telling
  }
  const dates = telling.dates.map((day) => {
    if (!day.date) return day
    const [year = '', month = ''] = day.date.date.split('-')
    return {...day, ahead: false, date: {...day.date, date: `${Number(year) - 1}-${month}`}}
  })
  return {...telling, dates}
}

/** What has all its dates ahead cannot be over, whatever verb stands near. */
function isStillToCome(telling: Telling): boolean {
  const {status, mention} = telling
  if (!allAhead(telling)) return false
  if (status === null) return true
  const [date] = telling.dates
  const beside = date !== undefined && date.start >= mention.end && date.start - mention.end < 12
  const named =
    mention.form === 'numbered' ||
    mention.form === 'elliptic' ||
    mention.form === 'relative' ||
    (mention.form === 'definite' && beside)
  return named && (status === 'concluded' || status === 'ongoing')
}

function completeFromHeadline(main: RoundDraft, telling: Telling, soFar: RoundsSoFar) {
  if (telling.mention.relation === 'next') return
  const fits = !clash(main.ordinal, telling.mention.ordinal) && !clash(main.place, telling.place)
  if (!fits) return
  main.place ??= telling.place
  if (main.status === 'concluded' || main.status === null) main.outcome ??= telling.outcome
  if (main.sessions.length > 0 || telling.durations.length === 0) return
  absorb(main, {...telling, status: null, dates: [], outcome: null, place: null}, soFar)
}

/** "In five sessions since June": the last of them, which the article is about, is the fifth. */
function countMain({count, drafts, main}: RoundsSoFar) {
  if (!main || count === null || main.ordinal !== null || main.contradictory) return
  if (main.status !== 'concluded' || drafts.some(({ordinal}) => ordinal === count)) return
  main.ordinal = count
  main.basis = 'inferred'
}
