import {contentEnd} from '../clauses/contentEnd.ts'
import {POSSESSIVE_PRONOUNS} from '../lexicon/functionWords.ts'
import {wordSet} from '../lexicon/words.ts'
import {nounPhraseLeft} from '../phrases/nounPhraseLeft.ts'
import {at, type Range, type Reading} from '../reading/word.ts'
import type {Finding, SentenceFrame} from './frame.ts'

const POSITIONS = wordSet(`
  position view message argument line answer claim contention complaint demand response reply stance point belief
  hope fear concern objection conclusion explanation assessment warning verdict`)

/** "The union's position is that …", "their message was: …". */
export const positionIs: SentenceFrame = {
  name: 'position-is-that',
  triggers: POSITIONS,
  example: {
    text: 'The union’s position is that the offer is final.',
    source: 'The union',
    cue: 'position is',
    content: 'the offer is final',
  },
  counterExample: 'The union’s office is near the port.',
  confidence: 0.75,
  find({words, end}, claimed, options) {
    const findings: Finding[] = []
    for (let noun = 1; noun < end - 2; noun++) {
      const next = at(words, noun + 1)
      const {tag, text} = at(words, noun + 2)
      if (at(words, noun).quoted || !POSITIONS.has(at(words, noun).lower) || next.tag !== 'BE')
        continue
      if (tag !== 'THAT' && text !== ':' && !at(words, noun + 2).opens) continue
      const source = ownerOf(words, noun)
      if (!source) continue
      claimed.add(noun + 1)
      const start = text === ':' ? noun + 3 : noun + 2
      findings.push({
        source,
        cue: [[noun, noun + 2]],
        content: [[start, contentEnd(words, start, end, {keepParticiples: options.speech})]],
        lemma: 'say',
        speech: true,
        main: true,
        opensBlock: false,
      })
    }
    return findings
  },
}

function ownerOf(words: Reading['words'], noun: number): Range | null {
  let left = noun - 1
  while (left > 0 && at(words, left).tag === 'JJ') left--
  if (POSSESSIVE_PRONOUNS.has(at(words, left).lower)) return [left, left + 1]
  return at(words, left).tag === 'POS' ? nounPhraseLeft(words, left, 0) : null
}
