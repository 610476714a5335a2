import {contentEnd} from '../clauses/contentEnd.ts'
import {wordSet} from '../lexicon/words.ts'
import {sourceRight} from '../phrases/nounPhraseRight.ts'
import {at, isComma, isFinite, type Range, type Reading, type Word} from '../reading/word.ts'
import type {SentenceFrame} from './frame.ts'

const CLAIMS = wordSet(`
  charge charges claim claims accusation accusations allegation allegations version account argument position view
  figure assertion contention finding warning complaint case demand`)

/** "a charge set out in a report", "its version, laid out in a letter, is that …": the text in which something is claimed. */
export const setOut: SentenceFrame = {
  name: 'set-out-in',
  triggers: CLAIMS,
  example: {
    text: 'Lome denies that it backs the rebels, a charge set out in several reports by experts.',
    source: 'several reports by experts',
    cue: 'set out',
    content: 'it backs the rebels',
  },
  counterExample: 'Lome paid a charge set by the bank.',
  confidence: 0.8,
  find({words, end}, claimed, options) {
    for (let noun = 1; noun < end - 4; noun++) {
      if (!CLAIMS.has(at(words, noun).lower) || at(words, noun).quoted) continue
      const verb = isComma(at(words, noun + 1)) ? noun + 2 : noun + 1
      const after = cueEnd(words, verb)
      if (after < 0) continue
      const stop = sourceRight(words, after + 1, end)
      if (stop <= after + 1) continue
      const content = contentOf({words, end}, noun, stop, options.speech)
      if (!content) continue
      claimed.add(verb)
      return [
        {
          source: [after + 1, stop],
          cue: [[verb, after]],
          content: [content],
          lemma: 'set_out',
          speech: true,
          main: false,
          opensBlock: false,
        },
      ]
    }
    return []
  },
}

/** End of "set out", "laid out", "made" where "in" follows; -1 elsewhere. */
function cueEnd(words: readonly Word[], verb: number): number {
  const {lower} = at(words, verb)
  if (OUT.has(lower) && at(words, verb + 1).lower === 'out')
    return at(words, verb + 2).lower === 'in' ? verb + 2 : -1
  return PUT.has(lower) && at(words, verb + 1).lower === 'in' ? verb + 1 : -1
}

/** After "is that", or what stands before ", a charge". */
function contentOf(
  {words, end}: Pick<Reading, 'words' | 'end'>,
  noun: number,
  stop: number,
  speech: boolean,
): Range | null {
  const close = closingComma(words, stop, end)
  const verb = isComma(at(words, close)) ? close + 1 : close
  if (at(words, verb).tag === 'BE' && at(words, verb + 1).tag === 'THAT')
    return [verb + 1, contentEnd(words, verb + 1, end, {keepParticiples: speech})]
  const comma = at(words, noun - 1).tag === 'DT' ? noun - 2 : noun - 1
  if (!isComma(at(words, comma))) return null
  for (let that = comma - 2; that > 0; that--)
    if (at(words, that).tag === 'THAT' && !isFinite(at(words, that + 1))) return [that, comma]
  return [0, comma]
}

/** Over "in February" to the comma that closes the insertion. */
function closingComma(words: readonly Word[], stop: number, end: number): number {
  for (let index = stop; index < Math.min(end, stop + 6); index++)
    if (isComma(at(words, index))) return index
  return stop
}

const OUT = wordSet('set laid spelled spelt')
const PUT = wordSet('made contained repeated detailed given published documented outlined')
