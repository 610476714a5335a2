import type {ContentContext} from '../clauses/scan.ts'
import type {Voice} from '../phrases/verbGroup.ts'
import type {Range, Reading, Tag, Word} from '../reading/word.ts'

/** An attribution inside one sentence, in word positions. */
export interface Finding {
  readonly source: Range | null
  readonly cue: readonly Range[]
  readonly content: readonly Range[]
  /** Base form of the cue's verb, where it has one. */
  readonly lemma: string | null
  /** Whether something is said or written here, and not only thought, wanted or done. */
  readonly speech: boolean
  /** Whether it is what the sentence mainly says, so that a quotation after it can go on. */
  readonly main: boolean
  /** Whether the content is the paragraph that follows ("She wrote:"). */
  readonly opensBlock: boolean
}

/** A sentence that shows a frame, with the pieces that it must find (contents joined by ` … `). */
export interface Example {
  readonly text: string
  readonly source: string | null
  readonly cue: string
  readonly content: string
}

interface FrameBase {
  /** Stands in `Attribution.rule`. */
  readonly name: string
  readonly example: Example
  /** A sentence in which the frame must find nothing. */
  readonly counterExample: string
  /** How often it was right where it was measured, 0 to 1. */
  readonly confidence: number
}

export interface FrameOptions {
  /** Only speech is looked for: ", adding that" then stays inside the content before it. */
  readonly speech: boolean
}

/** Looks through a whole sentence. Positions in `claimed` are cues already, and a frame may add its own. */
export interface SentenceFrame extends FrameBase {
  /** Words, in lower case, without one of which the frame can find nothing. */
  readonly triggers: Iterable<string>
  readonly find: (reading: Reading, claimed: Set<number>, options: FrameOptions) => Finding[]
}

/** Looks at one reporting verb; the first frame that answers wins, `none` ends the search without a finding. */
export interface VerbFrame extends FrameBase {
  readonly match: (cue: Cue) => Finding | 'none' | null
}

/** A reporting verb in its sentence, with everything that the frames ask of it. */
export interface Cue {
  readonly reading: Reading
  readonly words: readonly Word[]
  /** End of the sentence for contents. */
  readonly end: number
  /** Position of the verb. */
  readonly verb: number
  readonly tag: Tag
  readonly lemma: string
  readonly patterns: ReadonlySet<string>
  readonly voice: Voice
  /** Start of the verb group, auxiliaries and adverbs included. */
  readonly group: number
  /** After the verb and its particle. */
  readonly after: number
  /** After adverbs that follow the verb: where its complement begins. */
  readonly next: number
  /** After adverbs, days and prepositional phrases that follow it. */
  readonly gap: number
  /** Leftmost position that a source may reach. */
  readonly lowest: number
  readonly source: Range | null
  readonly context: ContentContext
  readonly options: FrameOptions
}
