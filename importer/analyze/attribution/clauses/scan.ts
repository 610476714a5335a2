import {REPORTING_VERBS} from '../lexicon/reportingVerbs.ts'
import {wordSet} from '../lexicon/words.ts'
import {at, isFinite, isVerb, type Tag, type Word} from '../reading/word.ts'

export interface ContentContext {
  /** Tag of the cue, so that "…, and has also called" can be told from more content. */
  readonly cueTag?: Tag
  /** First auxiliary of the cue ("has"), which a second cue may repeat. */
  readonly auxiliary?: string | null
  /** Whether the cue stands in a subordinate clause, after which the main clause comes. */
  readonly subordinate?: boolean
  /** Whether the content follows a noun of speech. */
  readonly noun?: boolean
  /** Whether ", adding that" stays inside the content. */
  readonly keepParticiples: boolean
}

/** One content on its way to an end. */
export interface Scan {
  readonly words: readonly Word[]
  readonly start: number
  readonly end: number
  readonly context: ContentContext
}

/** Whether the content ends before the word at `index`. */
export type Cut = (scan: Scan, index: number) => boolean

export function clauseReports(
  words: readonly Word[],
  start: number,
  end: number,
  test: (word: Word) => boolean = speaks,
): boolean {
  let verb = start
  while (verb < end && !isFinite(at(words, verb)) && verb - start < 12) verb++
  for (let index = verb; index < end && index - verb < 4; index++) {
    const word = at(words, index)
    if (isVerb(word) && word.lemma !== null) return test(word)
  }
  return false
}

export function sameTense(verb: Word, cue: Tag | undefined): boolean {
  if (cue === undefined) return false
  if (verb.tag === cue) return true
  return cue === 'VBZ' ? PRESENT.has(verb.lower) : cue === 'VBD' && PAST.has(verb.lower)
}

export function reports(word: Word): boolean {
  return word.lemma !== null && REPORTING_VERBS.has(word.lemma)
}

/** A verb that can carry a quotation or a hearer, not merely a thought. */
export function speaks(word: Word): boolean {
  const patterns = REPORTING_VERBS.get(word.lemma ?? '')
  return (
    patterns !== undefined &&
    (patterns.has('quote') || patterns.has('hearer') || patterns.has('blame'))
  )
}

export function skip(words: readonly Word[], start: number, tag: Tag): number {
  let index = start
  while (at(words, index).tag === tag) index++
  return index
}

export function quotedBetween(words: readonly Word[], start: number, end: number): boolean {
  for (let index = start; index < end; index++) if (at(words, index).quoted) return true
  return false
}
const PRESENT = wordSet('has is does')
const PAST = wordSet('was had did')
