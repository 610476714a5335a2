import type {Span} from '../../span.ts'
import type {OutcomeCode, RoundStatus} from '../analysis.ts'
import {addDays, findDates, type DateReference, type PrintedDay} from './dates.ts'
import {findDurations, type Duration} from './durations.ts'
import {mayEnumerate, readEnumeration, type Enumeration} from './enumerations.ts'
import {findFormat, findLevel, findVenueName} from './formats.ts'
import {readMentions} from './readMentions.ts'
import {compile} from './marks.ts'
import {NUMBER, numberValue} from './numbers.ts'
import type {RoundMention} from './roundMention.ts'
import {OUTCOME_RULES, STATUS_RULES} from './statusRules.ts'
import type {TalkSentence} from './talkText.ts'
import type {Telling} from './telling.ts'
import {futureTest} from './tenses.ts'
import {findVenues, type Venue} from './venues.ts'

/** What every sentence tells of rounds: each cue goes to the mention that it stands nearest to. */
export function readTellings(
  sentences: readonly TalkSentence[],
  towns: ReadonlySet<string>,
  reference: DateReference | null,
  parties: ReadonlySet<string>,
): Telling[] {
  const tellings: Telling[] = []
  let lastSeen = -10
  sentences.forEach((sentence, index) => {
    const context =
      sentence.part === 'body' &&
      (index - lastSeen <= 4 || (lastSeen >= 0 && ROUND_NOUN.test(sentence.masked)))
    if (!ROUND_WORD.test(sentence.masked) && lastSeen !== index - 1) return
    const found = significant(readMentions(sentence.masked, context), sentence.masked)
    const follows = lastSeen === index - 1 ? anaphor(sentence) : null
    const several = mayEnumerate(sentence.masked)
    if (found.length === 0 && !follows && !several) return
    const cues = readCues(sentence, towns, reference)
    const enumeration = several ? readEnumeration(sentence.masked, cues) : null
    const from = enumeration?.start ?? Infinity
    const mentions = found.filter(({start}) => start < from)
    const all = mentions.length > 0 || enumeration || !follows ? mentions : [follows]
    if (all.length === 0 && !enumeration) return
    lastSeen = index
    const sides = sentence.mentions.flatMap(({id}) => (parties.has(id) ? [id] : []))
    if (enumeration)
      tellings.push(...enumerated(sentence, index, enumeration).map((one) => ({...one, sides})))
    const own = before(cues, from)
    tellings.push(...all.map((mention) => ({...tell(sentence, index, mention, all, own), sides})))
  })
  return tellings
}

interface Cues {
  readonly today: string | null
  readonly statuses: readonly (Span & {rule: (typeof STATUS_RULES)[number]; rank: number})[]
  readonly outcomes: readonly (Span & {rule: (typeof OUTCOME_RULES)[number]})[]
  readonly venues: readonly Venue[]
  readonly dates: readonly PrintedDay[]
  readonly durations: readonly Duration[]
}

const ROUND_NOUN = /\b(?:rounds?|sessions?|meetings?|sittings?|times|talks)\b/

/** A sentence without any of these tells of no round, unless it goes on about that of the last one. */
const ROUND_WORD =
  /round|session|meet|met\b|s[ai]t\b|sitting|plenary|talk|negotiat|discuss|bargain|consult|dialogue|mediat|gather|summit|conven|resum|return|sign|reach|struck|agree|deal|truce|treaty|accord|pact|hours|minutes|times|twice|table|back|day's|(?:st|nd|rd|th)\b|one\b|left|walked|invited/

function readCues(
  sentence: TalkSentence,
  towns: ReadonlySet<string>,
  reference: DateReference | null,
): Cues {
  const {masked, text} = sentence
  const unquoted = masked.replace(/["“«][^"”»]*["”»]/g, (quoted) => ' '.repeat(quoted.length))
  return {
    today: reference?.today ?? null,
    statuses: STATUS_RULES.flatMap((rule, rank) =>
      [...unquoted.matchAll(rule.pattern)].map((match) => ({...spanOf(match), rule, rank})),
    ),
    outcomes: OUTCOME_RULES.flatMap((rule) =>
      [...unquoted.matchAll(rule.pattern)].map((match) => ({...spanOf(match), rule})),
    ),
    venues: findVenues(sentence, towns),
    dates: findDates(text, reference, futureTest(masked)),
    durations: findDurations(masked),
  }
}

/** The cues that stand before an offset: what follows belongs to an enumeration. */
function before(cues: Cues, offset: number): Cues {
  const only = <Cue extends Span>(all: readonly Cue[]) => all.filter(({start}) => start < offset)
  return {
    today: cues.today,
    statuses: only(cues.statuses),
    outcomes: only(cues.outcomes),
    venues: only(cues.venues),
    dates: only(cues.dates),
    durations: only(cues.durations),
  }
}

function tell(
  sentence: TalkSentence,
  index: number,
  mention: RoundMention,
  mentions: readonly RoundMention[],
  cues: Cues,
): Omit<Telling, 'sides'> {
  const {masked, text} = sentence
  const mine = <Cue extends Span>(all: readonly Cue[]) =>
    all.filter((cue) => nearest(mentions, cue, masked) === mention)
  const status = bestStatus(mine(cues.statuses), mention, masked)
  const dates = mine(cues.dates).filter(({role}) => role !== 'speech')
  const outcome = mine(cues.outcomes)[0]?.rule.outcome ?? null
  const moved =
    status?.status === 'suspended' ? dates.find((date) => isNewDate(date, masked)) : undefined
  const newDate = status?.name === 'postponed' ? moved : undefined
  const resumption = moved?.ahead && !newDate ? moved : undefined
  return {
    mention,
    sentence,
    index,
    status: newDate ? 'scheduled' : resumption ? 'ongoing' : endedBy(status, outcome),
    statusRule: status?.name ?? null,
    outcome,
    place: nearestTo(mention, mine(cues.venues), masked)?.name ?? null,
    dates: newDate
      ? [{...newDate, role: 'on'}]
      : dates
          .filter((date) => date !== resumption)
          .map((date) => turnAhead(date, status?.status ?? null, cues.today)),
    durations: mine(cues.durations),
    format: findFormat(masked),
    level: findLevel(masked),
    venue: findVenueName(text),
    unsure: UNSURE.test(clauseOf(masked, mention)),
    item: null,
    count: countOf(masked),
    samePlace: SAME_PLACE.test(masked),
  }
}

/** Talks that were broken off without a result are over, unless the text says that they go on. */
function endedBy(
  status: (typeof STATUS_RULES)[number] | undefined,
  outcome: OutcomeCode | null,
): RoundStatus | null {
  if (status?.name === 'suspended' && outcome === 'no-agreement') return 'concluded'
  return status?.status ?? null
}

/** "Put off until Thursday": the day to which a round was moved. */
function isNewDate({start}: PrintedDay, masked: string): boolean {
  return /\b(?:until|till|to) $/.test(masked.slice(Math.max(0, start - 8), start))
}

/** A bare weekday beside a round to come is the next of its name. */
function turnAhead(day: PrintedDay, status: RoundStatus | null, today: string | null): PrintedDay {
  const {date, weekday, ahead, end, start} = day
  if (!weekday || date?.precision !== 'day') return day
  if (status === 'cancelled' || status === 'suspended') return turnNear(day, date.date, today)
  if (status !== 'scheduled' || ahead) return day
  if (end - start > weekday.length + 1 || day.isToday) return day
  return {...day, date: {...date, date: addDays(date.date, 7)}, ahead: true}
}

/** "Planned for Tuesday, was called off": the Tuesday nearest to the day of publication. */
function turnNear(day: PrintedDay, date: string, today: string | null): PrintedDay {
  if (today === null || !day.ahead || date <= addDays(today, 3)) return day
  return date > addDays(today, 6)
    ? day
    : {...day, date: {date: addDays(date, -7), precision: 'day'}, ahead: false}
}

function enumerated(
  sentence: TalkSentence,
  index: number,
  enumeration: Enumeration,
): Omit<Telling, 'sides'>[] {
  const {masked} = sentence
  const outcome = outcomesOfItems(masked, enumeration)
  return enumeration.items.map((item, i) => ({
    mention: {
      start: enumeration.start,
      end: enumeration.end,
      form: 'enumerated' as const,
      ordinal: item.ordinal,
      sitting: null,
      relation: null,
      rule: enumeration.rule,
    },
    sentence,
    index,
    status: 'concluded' as const,
    statusRule: enumeration.rule,
    outcome: outcome(i),
    place: item.place,
    dates: item.dates,
    durations: item.durations,
    format: null,
    level: null,
    venue: null,
    unsure: false,
    item: {index: i, size: enumeration.items.length},
    count: null,
    samePlace: SAME_PLACE.test(masked),
  }))
}

/** What is told before the list or of all of them holds for each; "where nobody signed" holds for the last. */
function outcomesOfItems(
  masked: string,
  {items, lastItem}: Enumeration,
): (index: number) => OutcomeCode | null {
  for (const {outcome, pattern} of OUTCOME_RULES) {
    const at = masked.search(pattern)
    if (at < 0) continue
    const onlyLast =
      at > lastItem && /\b(?:where|when|which|but)\b/.test(masked.slice(lastItem, at))
    return (index) => (!onlyLast || index === items.length - 1 ? outcome : null)
  }
  return () => null
}

const SAME_PLACE =
  /\b(?:in|at) the same (?:[a-z]+ )?(?:city|town|venue|place|hotel|building|room|hall|capital|resort)\b|, same (?:room|place|venue|hotel|town|city)\b/

const COUNT = compile(
  `\\b(?:(?:in|after) )?(?<count>${NUMBER}) (?:{W} ){0,2}?(?:sessions|rounds|meetings|sittings) (?:so far|since|in all|to date|this year)\\b|\\b(?:have|had) (?:now )?met (?<times>${NUMBER}) times (?:so far|since|in all|to date|this year)\\b`,
  '',
)

function countOf(masked: string): number | null {
  const {count, times} = COUNT.exec(masked)?.groups ?? {}
  return (count ?? times) ? numberValue(count ?? times ?? '') : null
}

const UNSURE =
  /\bwhether\b|\bnot (?:immediately )?(?:clear|known|said when|set)\b|\bunclear\b|\bno (?:new )?(?:date|plans?|decision|word)\b|\bif\b|\bunless\b|\bshould (?:either|they|the|both|it)\b|\bdenied\b|\brefus(?:ed|es) to\b|\brul(?:ed|es) out\b|\bhop(?:ed|es|ing)\b|\burg(?:ed|es|ing)\b|\bcall(?:ed|s|ing) (?:on|for)\b|\bready to\b|\bwilling to\b|\bbefore any\b|\bwants? to\b|\bno (?:new|further|more|fresh|other|fourth|fifth|sixth|second|third) (?:round|session|meeting|talks|negotiations|date)s?\b|\bnothing (?:is|has been|was) (?:scheduled|planned|fixed)\b|\bnot (?:been )?(?:scheduled|fixed)\b|\byet to (?:set|fix|agree)\b|\bwould have to\b|\bwhen the (?:sides|two|parties) would\b|\bonce\b|\bsaw no point\b/

/** The clause around a mention, as far as the next semicolon, dash or "but". */
function clauseOf(masked: string, {start, end}: Span): string {
  const from = Math.max(
    masked.lastIndexOf(';', start),
    masked.lastIndexOf(' but ', start),
    masked.lastIndexOf(' — ', start),
  )
  const rest = /;| but | — /.exec(masked.slice(end))
  return masked.slice(from + 1, rest ? end + rest.index : masked.length)
}

function spanOf(match: RegExpExecArray): Span {
  return {start: match.index, end: match.index + match[0].length}
}

/** Vague mentions count only where nothing more exact stands in the sentence, and then only the first. */
function significant(mentions: readonly RoundMention[], masked: string): RoundMention[] {
  const exact = mentions.filter(({form}) => form !== 'generic' && form !== 'definite')
  const definite = mentions.filter(({form}) => form === 'definite')
  if (exact.length > 0) {
    const named = exact.filter((one) => !isVerbOf(one, exact, masked))
    const vague = mentions.filter(
      (one) => one.form === 'definite' || (one.rule === 'sides-met' && named.every(isAhead)),
    )
    const own = vague.filter((one) => exact.every((other) => isParted(one, other, masked)))
    return joinAppositions(
      [...named, ...own].sort((a, b) => a.start - b.start),
      masked,
    )
  }
  if (definite.length === 0) return mentions.slice(0, 1)
  return definite.filter(({end}, i) => i === 0 || /;/.test(masked.slice(definite[i - 1]?.end, end)))
}

function isAhead({form}: RoundMention): boolean {
  return form === 'ahead'
}

/** "Will meet on Thursday for a third round", "the third round will resume": the verb tells of the round that is named. */
function isVerbOf(one: RoundMention, exact: readonly RoundMention[], masked: string): boolean {
  if (one.form !== 'ahead' && one.rule !== 'last-met') return false
  return exact.some((other) => {
    if (
      other === one ||
      other.form === 'ahead' ||
      other.form === 'deal' ||
      isParted(one, other, masked)
    )
      return false
    const follows = one.end <= other.start
    const gap = follows ? masked.slice(one.end, other.start) : masked.slice(other.end, one.start)
    return follows
      ? /\b(?:for|with|in|when)\b/.test(gap) && !/\bafter\b/.test(gap)
      : gap.length < 40 && !/ and /.test(gap)
  })
}

/** Whether a break of the sentence stands between two mentions. */
function isParted(a: Span, b: Span, masked: string): boolean {
  const gap = a.end <= b.start ? masked.slice(a.end, b.start) : masked.slice(b.end, a.start)
  return /[;:]|,? and | but |, while /.test(gap)
}

/** "Sunday's session — the second round of negotiations" is one round. */
function joinAppositions(mentions: readonly RoundMention[], masked: string): RoundMention[] {
  const joined: RoundMention[] = []
  for (const mention of mentions) {
    const last = joined.at(-1)
    const gap = last ? masked.slice(last.end, mention.start) : ''
    const one = last && (last.ordinal === null || mention.ordinal === null)
    if (last && one && /^(?: ?[—–-] ?|, | \()?(?:the |their |its |a )?$/i.test(gap)) {
      joined[joined.length - 1] = {
        ...last,
        end: mention.end,
        form: last.ordinal === null && mention.ordinal !== null ? mention.form : last.form,
        ordinal: last.ordinal ?? mention.ordinal,
        sitting: last.sitting ?? mention.sitting,
        relation: last.relation ?? mention.relation,
      }
    } else joined.push(mention)
  }
  return joined
}

/** A sentence that goes on about the round of the last one without naming it. */
function anaphor({masked}: TalkSentence): RoundMention | null {
  const match = GOES_ON.exec(masked)
  if (!match) return null
  return {
    start: 0,
    end: match[0].length,
    form: 'anaphoric',
    ordinal: null,
    sitting: null,
    relation: null,
    rule: 'goes-on',
  }
}

const GOES_ON =
  /^(?:it|this|that|they|both|the (?:two )?(?:sides|parties|teams|delegations|negotiators|committee|gathering)|neither side|nobody|no|each|nothing)\b/

const BARRIER =
  /[;:—–]| but | while | although | when | after | before | which | who |, and |\. |, as /g

function nearest(
  mentions: readonly RoundMention[],
  cue: Span,
  masked: string,
): RoundMention | undefined {
  if (mentions.length === 1) return mentions[0]
  let best: RoundMention | undefined
  let least = Infinity
  for (const mention of mentions) {
    const cost = distance(mention, cue, masked)
    if (cost < least) {
      least = cost
      best = mention
    }
  }
  return best
}

/** Characters between, and a surcharge for each break of the sentence that lies between; what precedes its mention costs a little more. */
function distance(mention: Span, cue: Span, masked: string): number {
  if (cue.start < mention.end && mention.start < cue.end) return 0
  const precedes = cue.end <= mention.start
  const gap = precedes ? masked.slice(cue.end, mention.start) : masked.slice(mention.end, cue.start)
  return gap.length + 50 * (gap.match(BARRIER)?.length ?? 0) + (precedes ? 15 : 0)
}

/** "held on 16 and 17 January in": what follows is a place of meeting for sure. */
const HELD = /\b(?:held|met|hosted|took place|convened|gathered|meets?|take place|be held)\b[^.;]*$/

function nearestTo<Cue extends Span>(
  mention: Span,
  cues: readonly Cue[],
  masked: string,
): Cue | undefined {
  const cost = (cue: Cue) =>
    distance(mention, cue, masked) -
    (HELD.test(masked.slice(Math.max(0, cue.start - 45), cue.start)) ? 80 : 0)
  return cues.reduce<Cue | undefined>(
    (best, cue) => (!best || cost(cue) < cost(best) ? cue : best),
    undefined,
  )
}

/** A cancellation or suspension outweighs a plainer verb that stands nearer. */
function bestStatus(cues: Cues['statuses'], mention: RoundMention, masked: string) {
  const cost = (cue: Cues['statuses'][number]) =>
    distance(mention, cue, masked) + cue.rank - (cue.rank <= 2 ? 70 : 0)
  const best = cues.reduce<Cues['statuses'][number] | undefined>(
    (a, b) => (!a || cost(b) < cost(a) ? b : a),
    undefined,
  )
  return best?.rule
}
