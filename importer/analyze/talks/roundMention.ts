import type {Span} from '../../span.ts'

/**
 * How a sentence speaks of a round:
 * `numbered` ("the third round"), `elliptic` ("a fourth"), `relative` ("the next session"), `weekday` ("Sunday's session"),
 * `length` ("a 14-hour session"), `ahead` ("will meet again"), `deal` ("signed an accord"),
 * `definite` ("the meeting"), `generic` ("talks"), `anaphoric` ("It ended..."), `enumerated` (one of "two earlier rounds, on May 16 and June 2").
 */
export type MentionForm =
  | 'numbered'
  | 'elliptic'
  | 'relative'
  | 'weekday'
  | 'length'
  | 'ahead'
  | 'deal'
  | 'definite'
  | 'generic'
  | 'anaphoric'
  | 'enumerated'

/** One place where a sentence speaks of a round; offsets into the sentence. */
export interface RoundMention extends Span {
  readonly form: MentionForm
  readonly ordinal: number | null
  /** "the second part of the fifth session": the ordinal is 5, the part 2. */
  readonly sitting: number | null
  /** "the second day" of a round. */
  readonly day?: number | null
  readonly relation: 'next' | 'previous' | 'current' | null
  readonly rule: string
}
