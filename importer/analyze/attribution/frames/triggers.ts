import {REPORTING_VERBS} from '../lexicon/reportingVerbs.ts'
import {
  INFINITIVE_SPEECH,
  OBJECT_SPEECH,
  PREPOSITION_SPEECH,
  SPEECH_VERBS,
} from '../lexicon/speechVerbs.ts'
import {verbWords} from '../lexicon/verbForms.ts'
import type {Word} from '../reading/word.ts'
import type {SentenceFrame} from './frame.ts'
import {SENTENCE_FRAMES} from './order.ts'

/** Which frames a sentence can have anything for, judged by its words alone, so that the rest is not even tagged. */
export interface Prospects {
  readonly frames: readonly SentenceFrame[]
  readonly verbs: boolean
}

/** Null where no frame could find anything. */
export function prospectsOf(words: readonly Word[], speech: boolean): Prospects | null {
  let bits = 0
  for (const word of words) bits |= BITS.get(word.lower) ?? 0
  const verbs = (bits & (speech ? SPEECH : VERB)) !== 0
  const frames = SENTENCE_FRAMES.filter((_, index) => (bits & (1 << index)) !== 0)
  return verbs || frames.length > 0 ? {frames, verbs} : null
}

const VERB = 1 << 28
const SPEECH = 1 << 29
const BITS: ReadonlyMap<string, number> = allBits()

function allBits(): Map<string, number> {
  const bits = new Map<string, number>()
  const add = (word: string, bit: number) => bits.set(word, (bits.get(word) ?? 0) | bit)
  for (const [index, frame] of SENTENCE_FRAMES.entries()) {
    for (const trigger of frame.triggers) add(trigger, 1 << index)
  }
  const spoken = new Set(
    [
      'want',
      'regard',
      ...SPEECH_VERBS,
      ...OBJECT_SPEECH,
      ...INFINITIVE_SPEECH,
      ...PREPOSITION_SPEECH,
    ].map((verb) => verb.split('_')[0] ?? verb),
  )
  for (const [word, lemma] of verbWords()) {
    if (REPORTING_VERBS.has(lemma) || spoken.has(lemma)) add(word, VERB)
    if (spoken.has(lemma)) add(word, SPEECH)
  }
  return bits
}
