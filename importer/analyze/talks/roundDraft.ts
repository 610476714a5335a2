import type {
  Evidence,
  FoundRound,
  FoundSession,
  OutcomeCode,
  PreciseDate,
  RoundStatus,
} from '../analysis.ts'

/** A round while the tellings of it are being gathered. */
export interface RoundDraft {
  ordinal: number | null
  basis: FoundRound['ordinalBasis']
  /** Ids of the parties that the first sentence of it names, where it names two. */
  sides: ReadonlySet<string>
  /** Told as the one just before that which the article is about. */
  justBefore: boolean
  /** Two ordinals were claimed for it: none is taken. */
  contradictory: boolean
  sitting: number | null
  place: string | null
  samePlace: boolean
  /** The noun it was first called by, such as `session`. */
  noun: string | null
  status: RoundStatus | null
  postponed: boolean
  outcome: OutcomeCode | null
  start: PreciseDate | null
  end: PreciseDate | null
  /** The month or year in which it is said to have been, or null. */
  coarse: PreciseDate | null
  /** Days on which it is said to have sat, with the weekday as printed. */
  readonly days: Map<string, string | null>
  /** Weekdays printed where no date can be told. */
  readonly weekdays: string[]
  /** Several days, weeks or months long, as the text says. */
  long: boolean
  /** How many days it is said to have taken ("two days of talks"), or null. */
  dayCount: number | null
  sessions: FoundSession[]
  format: FoundRound['format']
  level: string | null
  venue: string | null
  readonly evidence: Evidence[]
  /** Index of the sentence that first told of it. */
  readonly firstTold: number
}

/** The rule of a sitting that is named by its day: "Tuesday's session", "the sitting of 19 August". */
export const DATED_SITTING = 'length-of-dated-sitting'

export function draftRound(firstTold: number): RoundDraft {
  return {
    ordinal: null,
    basis: null,
    contradictory: false,
    sides: new Set(),
    justBefore: false,
    sitting: null,
    place: null,
    noun: null,
    samePlace: false,
    status: null,
    postponed: false,
    outcome: null,
    start: null,
    end: null,
    coarse: null,
    days: new Map(),
    weekdays: [],
    long: false,
    dayCount: null,
    sessions: [],
    format: null,
    level: null,
    venue: null,
    evidence: [],
    firstTold,
  }
}

/** The first and the last day that the draft is known to cover; null where none is known. */
export function daySpan({days, start, end}: RoundDraft): readonly [string, string] | null {
  const known = [...days.keys()]
  if (start?.precision === 'day') known.push(start.date)
  if (end?.precision === 'day') known.push(end.date)
  known.sort()
  const [first] = known
  const last = known.at(-1)
  return first && last ? [first, last] : null
}
