import type {FoundRound, OutcomeCode, RoundStatus} from '../analysis.ts'
import type {PrintedDay} from './dates.ts'
import type {Duration} from './durations.ts'
import type {RoundMention} from './roundMention.ts'
import type {TalkSentence} from './talkText.ts'

/** What one sentence tells of one round. */
export interface Telling {
  readonly mention: RoundMention
  readonly sentence: TalkSentence
  /** Index of the sentence in the article. */
  readonly index: number
  /** Ids of the parties that the sentence names. */
  readonly sides: readonly string[]
  readonly status: RoundStatus | null
  /** The row of the table that gave the status. */
  readonly statusRule: string | null
  readonly outcome: OutcomeCode | null
  readonly place: string | null
  readonly dates: readonly PrintedDay[]
  readonly durations: readonly Duration[]
  readonly format: FoundRound['format']
  readonly level: string | null
  readonly venue: string | null
  /** "No date was set", "whether", "if": nothing is held to happen. */
  readonly unsure: boolean
  /** Which of the rounds of an enumeration this is. */
  readonly item: {readonly index: number; readonly size: number} | null
  /** How many rounds there have been, where the sentence counts them ("in five sessions since June"). */
  readonly count: number | null
  /** "In the same city", "same room": where the round was that the article is mainly about. */
  readonly samePlace: boolean
}
