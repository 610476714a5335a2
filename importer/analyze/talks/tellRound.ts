import type {Span} from '../../span.ts'
import type {OutcomeCode, RoundStatus} from '../analysis.ts'
import {countOfRounds, findFormat, findLevel, findVenueName, isSamePlace} from './formats.ts'
import {bestStatus, nearest, nearestTo} from './nearest.ts'
import {addDays} from './calendar.ts'
import type {PrintedDay} from './dates.ts'
import type {Cues, StatusCue} from './readCues.ts'
import type {RoundMention} from './roundMention.ts'
import type {StatusRule} from './statusRules.ts'
import type {TalkSentence} from './talkText.ts'
import type {Telling} from './telling.ts'
import {isNewDate, turnAhead} from './trueDates.ts'

/** What a sentence tells by one of its mentions: the cues that stand nearer to it than to the others. */
export function tellRound(
  sentence: TalkSentence,
  index: number,
  mention: RoundMention,
  mentions: readonly RoundMention[],
  cues: Cues,
): Omit<Telling, 'sides'> {
  const {masked, text} = sentence
  const counted = mention.rule === 'rounds-so-far'
  const mine = <Cue extends Span>(all: readonly Cue[]) =>
    all.filter((cue) => nearest(mentions, cue, cues.breaks) === mention)
  const own = mine(cues.statuses)
  const nearestStatus = bestStatus(own, mention, cues.breaks)
  // "In five sessions since June, three in Juba": neither is the day nor the place of one of them.
  const dates = counted ? [] : mine(cues.dates).filter(({role}) => role !== 'speech')
  const status = isLeftOpen(nearestStatus, own, dates, cues.today)
    ? nearestStatus
    : over(nearestStatus, own)
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
    place: counted
      ? null
      : (nearestTo(
          mention,
          mine(cues.venues).filter((venue) => !venue.left || LEAVES.has(mention.rule)),
          masked,
          cues.breaks,
        )?.name ?? null),
    dates: newDate
      ? [{...newDate, role: 'on'}]
      : dates
          .filter((date) => date !== resumption)
          .map((date) => turnAhead(date, status?.status ?? null, cues.today)),
    durations: mine(cues.durations),
    format: findFormat(masked),
    level: findLevel(masked),
    venue: findVenueName(text),
    unsure: isUnsure(masked, mention),
    item: null,
    count: countOfRounds(masked),
    samePlace: isSamePlace(masked),
  }
}

/** How many days after it opened a round of which no end is told is held to go on. */
const STILL_OPEN = 2

/** "Opened on Tuesday", and nothing of an end: it goes on, if that was just now. */
function isLeftOpen(
  status: StatusRule | undefined,
  cues: readonly StatusCue[],
  dates: readonly PrintedDay[],
  today: string | null,
): boolean {
  if (status?.name !== 'opened') return true
  if (today === null || cues.some(({rule}) => rule.name === 'concluded')) return false
  return dates.some(
    ({date}) => date && date.date <= today && date.date >= addDays(today, -STILL_OPEN),
  )
}

/** What else is told of a round that opened: its end, or nothing. */
function over(status: StatusRule | undefined, cues: readonly StatusCue[]): StatusRule | undefined {
  const others = cues.filter(({rule}) => rule !== status)
  return others.find(({rule}) => rule.name === 'concluded')?.rule ?? others[0]?.rule
}

/** Rules whose mention is the leaving itself. */
const LEAVES: ReadonlySet<string> = new Set(['leaves-town-without', 'sides-met'])

/** Talks that were broken off without a result are over, unless the text says that they go on. */
function endedBy(status: StatusRule | undefined, outcome: OutcomeCode | null): RoundStatus | null {
  if (status?.name === 'suspended' && outcome === 'no-agreement') return 'concluded'
  return status?.status ?? null
}

/** Words before a mention that make it no fact: hopes, refusals, questions. */
const HEDGE_BEFORE =
  /\bwhether\b|\bif\b|\bunless\b|\bno (?:new )?(?:date|plans?|decision|word)\b|\bnot (?:immediately )?(?:clear|known|said when|set)\b|\bdenied\b|\brefus(?:ed|es) to\b|\brul(?:ed|es) out\b|\bhop(?:ed|es|ing)\b|\burg(?:ed|es|ing)\b|\bcall(?:ed|s|ing) (?:on|for)\b|\bready to\b|\bwilling to\b|\bbefore any\b|\bwants? to\b|\bno (?:new|further|more|fresh|other|fourth|fifth|sixth|second|third) (?:round|session|meeting|talks|negotiations|date)s?\b|\byet to (?:set|fix|agree)\b|\bsaw no point\b|\bshould (?:either|they|the|both|it)\b/

/** Words after it that do the same. */
const HEDGE_AFTER =
  /\bwhether\b|\bif\b|\bunless\b|\bunclear\b|\bnot (?:immediately )?(?:clear|known)\b|\bno (?:new )?date\b|\bnot (?:been )?(?:scheduled|fixed|set)\b|\bwould have to\b|\bonce\b/

function isUnsure(masked: string, mention: Span): boolean {
  const {before, after} = clauseOf(masked, mention)
  return HEDGE_BEFORE.test(before) || HEDGE_AFTER.test(after)
}

/** The clause around a mention, as far as the next semicolon, dash or "but". */
function clauseOf(masked: string, {start, end}: Span): {before: string; after: string} {
  const from = Math.max(
    masked.lastIndexOf(';', start),
    masked.lastIndexOf(' but ', start),
    masked.lastIndexOf(' — ', start),
  )
  const rest = /;| but | — /.exec(masked.slice(end))
  return {
    before: masked.slice(from + 1, end),
    after: masked.slice(end, rest ? end + rest.index : masked.length),
  }
}
