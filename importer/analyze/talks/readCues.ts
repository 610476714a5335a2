import type {Span} from '../../span.ts'
import {findDates, type DateReference, type PrintedDay} from './dates.ts'
import {findDurations, type Duration} from './durations.ts'
import {OUTCOME_RULES, STATUS_RULES, type OutcomeRule, type StatusRule} from './statusRules.ts'
import type {TalkSentence} from './talkText.ts'
import {futureTest} from './tenses.ts'
import {findVenues, type Venue} from './venues.ts'
import {matchesOf} from './matches.ts'

export type StatusCue = Span & {readonly rule: StatusRule; readonly rank: number}
export type OutcomeCue = Span & {readonly rule: OutcomeRule}

/** Everything in a sentence that may tell something of a round; offsets into the sentence. */
export interface Cues {
  /** YYYY-MM-DD of the publication, or null. */
  readonly today: string | null
  /** Where the sentence breaks: at semicolons, "but", "after", "which"... */
  readonly breaks: readonly number[]
  readonly statuses: readonly StatusCue[]
  readonly outcomes: readonly OutcomeCue[]
  readonly venues: readonly Venue[]
  readonly dates: readonly PrintedDay[]
  readonly durations: readonly Duration[]
}

export function readCues(
  sentence: TalkSentence,
  towns: ReadonlySet<string>,
  reference: DateReference | null,
): Cues {
  const {masked} = sentence
  const text = inTitleCase(sentence.text)
  const unquoted = masked.replace(/["“«][^"”»]*["”»]/g, (quoted) => ' '.repeat(quoted.length))
  return {
    today: reference?.today ?? null,
    breaks: matchesOf(BREAK, masked).map(({index}) => index),
    statuses: STATUS_RULES.flatMap((rule, rank) =>
      matchesOf(rule.pattern, unquoted).map((match) => ({...spanOf(match), rule, rank})),
    ),
    outcomes: OUTCOME_RULES.flatMap((rule) =>
      matchesOf(rule.pattern, unquoted).map((match) => ({...spanOf(match), rule})),
    ),
    venues: findVenues({...sentence, text}, towns),
    dates: findDates(text, reference, futureTest(masked)),
    durations: findDurations(masked),
  }
}

/** A line of capitals ("SECOND ROUND - LIBREVILLE, DEC 1-4, 2025") as "Second Round - Libreville, Dec 1-4, 2025"; any other as it is. */
function inTitleCase(text: string): string {
  if (/\p{Ll}/u.test(text) || !/\p{Lu}{3}/u.test(text)) return text
  const titled = text.replace(/\p{Lu}+/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase())
  return titled.length === text.length ? titled : text
}

/** The cues that stand before an offset: what follows belongs to an enumeration. */
export function cuesBefore(cues: Cues, offset: number): Cues {
  const only = <Cue extends Span>(all: readonly Cue[]) => all.filter(({start}) => start < offset)
  return {
    today: cues.today,
    breaks: cues.breaks,
    statuses: only(cues.statuses),
    outcomes: only(cues.outcomes),
    venues: only(cues.venues),
    dates: only(cues.dates),
    durations: only(cues.durations),
  }
}

function spanOf(match: RegExpExecArray): Span {
  return {start: match.index, end: match.index + match[0].length}
}

const BREAK =
  /[;:—–]| but | while | although | when | after | before | which | who |, and |(?<!\b(?:jan|feb|mar|apr|aug|sept?|oct|nov|dec|mr|mrs|ms|dr|st|no|[ap]\.m))\. |, as |(?:,| and|;)+ (?:the|its|their|an?) (?=(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)\b)/g
